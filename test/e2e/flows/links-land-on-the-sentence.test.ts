import { expect, it } from 'vitest';
import { passageLink } from '../../../src/ui/text/passage-link.ts';
import { until } from '../drivers/until.ts';
import { inEachBrowser } from './stage.ts';

const url = 'https://news.test.invalid/sea-wall';
const paragraphs = [
  'The council voted on Tuesday to rebuild the sea wall, which engineers call too low, before the storms of next winter.',
  'The council voted on Tuesday to close the old pier: its piles have sunk by 14 centimetres, Mayor Ada Finch said.',
  'Work – the town’s biggest in forty years – begins in March & costs 6.2 million crowns.',
  'The council voted on Tuesday. It will vote again in May.',
];
const headline = 'The council voted on Tuesday';
/** So far apart that a window shows one of them at a time. */
const PAGE = `<!doctype html><html lang="en"><head><title>${headline}</title><style>p { margin: 2500px 0 }</style></head><body>
<article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text.replaceAll('&', '&amp;').replace(' the ', ' <em>the</em>\n')}</p>`).join('')}</article></body></html>`;

/** What sentences were made of: a paragraph, and the words from and to which it was taken. */
const passages: [paragraph: number, from: string, to: string][] = [
  [0, 'The council', 'sea wall'],
  [0, 'which', 'next winter.'],
  [1, 'The council', 'the old pier'],
  [2, 'Work', 'crowns.'],
  [3, 'The council', 'on Tuesday.'],
  [3, 'It will', 'May.'],
];

inEachBrowser((stage) => {
  it.each(passages)('paragraph %i, from "%s" to "%s"', async (paragraph, from, to) => {
    stage.web.putHtml(url, PAGE);
    const text = paragraphs[paragraph] ?? '';
    const evidence = [{ paragraph, start: text.indexOf(from), end: text.indexOf(to) + to.length }];
    const link = passageLink({ url, headline, paragraphs }, { text: '', evidence });
    expect(link).toContain('#:~:text=');
    const tab = await stage.open(link ?? url);
    const shown = `[...document.querySelectorAll('p')].findIndex((p) => {
      const { top, bottom } = p.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })`;
    await until(
      () => tab.inPage(shown),
      (seen) => seen === paragraph,
    );
  });
});
