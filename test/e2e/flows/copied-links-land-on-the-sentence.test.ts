import { expect, it } from 'vitest';
import { page } from '../../pages/page.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { press, readCard, settledCard } from './card.ts';
import { focusSentence, wordsOf } from './lit.ts';
import { inEachBrowser } from './stage.ts';

const FILLING = [
  'Fishermen fear for their berths and have asked the council to hear them before the first stone is laid.',
  'The wall was last raised after the flood of 1978, when the water stood in the market hall for three days.',
  'Engineers have measured the waves since then and say that they come higher and more often than they used to.',
  'A model of the new wall stands in the library, where people can look at it until the end of the month.',
  'Shops along the quay will be open all through the works, which are to pause in the weeks of the summer fair.',
  'Lindmouth has asked two neighbours for their cranes; both have said that they need them until the autumn.',
];

/** What a lead may be written with, and what of it stands escaped in a link. */
const LEADS: [what: string, lead: string, escaped: RegExp][] = [
  [
    'commas, dashes and an ampersand',
    'Lindmouth, the sea-side town of Finch & Daughters, voted on Tuesday – by 7 to 2 – to rebuild its storm-worn sea wall.',
    /%2D|%2C|%26/,
  ],
  [
    'quotation marks, a per cent sign and a number sign',
    '“Wall #4 is 60% gone,” Mayor Ada Finch told Lindmouth’s council on Tuesday, which voted to rebuild it before winter.',
    /%23|%25|%E2%80%9C/,
  ],
  [
    'letters with accents, a plus sign and a slash',
    'Façade and wall of the Café Élan in Lindmouth will be rebuilt after a 7/2 vote for the “Wall+” plan on Tuesday, Mayor Ada Finch said.',
    /%C3%A7|%2F|%2B/,
  ],
];

const PARAGRAPHS = 'article p, article [data-testid^=paragraph]';
/** So far apart that a window shows one paragraph at a time. */
const APART = `<style>:is(${PARAGRAPHS}) { margin: 2500px 0 }</style>`;

const pageWith = (lead: string) => {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lindmouth rebuilds its sea wall</title>
<meta property="og:type" content="article">${APART}</head><body>
<nav><a href="/">Lindmouth News</a> <a href="/sea-wall">The sea wall</a></nav>
<article><h1>Lindmouth rebuilds its sea wall</h1>${[lead, ...FILLING].map((text) => `<p>${text.replaceAll('&', '&amp;')}</p>`).join('\n')}</article></body></html>`;
};

inEachBrowser((stage) => {
  /** As a reader: opens the card, points at a sentence, presses the button, and has the link. */
  const copied = async (tab: Tab, at: number) => {
    const popup = await tab.popup();
    const { sentences } = await settledCard(popup);
    await focusSentence(popup, at);
    const href = await popup.evaluate(
      (root, index) => root.querySelectorAll<HTMLAnchorElement>('a.sentence')[index]?.href ?? '',
      at,
    );
    await press(popup, 'Copy link to this sentence');
    await until(async () => (await readCard(popup)).text.includes('Copied'));
    const link = await stage.driver.clipboard();
    expect(link).toBe(href);
    await popup.close();
    return { link, sentence: sentences[at] ?? '', count: sentences.length };
  };
  /** The paragraph that holds most of the sentence's words, and the one in view after the page has scrolled. */
  const landed = (tab: Tab, sentence: string) =>
    until(
      async () => {
        const [texts, seen, top] = JSON.parse(
          String(
            await tab.inPage(`JSON.stringify([
              [...document.querySelectorAll('${PARAGRAPHS}')].map((p) => p.textContent),
              [...document.querySelectorAll('${PARAGRAPHS}')].findIndex((p) => {
                const { top, bottom } = p.getBoundingClientRect();
                return top >= 0 && bottom <= innerHeight;
              }), scrollY])`),
          ),
        ) as [string[], number, number];
        const wanted = wordsOf(sentence);
        const shared = texts.map((text) => wanted.filter((word) => wordsOf(text).includes(word)).length);
        return { home: shared.indexOf(Math.max(...shared)), seen, top };
      },
      ({ home, seen, top }) => seen === home && top > 1000,
    );

  /** The link of each sentence of the card, seen to land there. */
  const followed = async (tab: Tab): Promise<string[]> => {
    let count = 1;
    const links: string[] = [];
    for (let at = 0; at < count; at++) {
      const { link, sentence, count: all } = await copied(tab, at);
      count = all;
      links.push(link);
      await landed(await stage.open(link), sentence);
    }
    return links;
  };

  it.each(LEADS)('a page with %s', async (what, lead, escaped) => {
    const url = `https://lindmouth.test.invalid/${what.replaceAll(/\W+/g, '-')}`;
    stage.web.putHtml(url, pageWith(lead));
    const tab = await stage.open(url);
    const links = await followed(tab);
    expect(links.length).toBeGreaterThan(1);
    expect(links.join(' ')).toMatch(escaped);
  });

  it('a sentence that was shortened', async () => {
    const { html, expected } = page('reuters-story');
    const { url } = expected;
    stage.web.putHtml(url, html.replace('</head>', `${APART}</head>`));
    const tab = await stage.open(url);
    const popup = await tab.popup();
    await settledCard(popup);
    const at = await popup.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('.sentence')].findIndex((one) => one.dataset['mark'] === 'shortened'),
    );
    await popup.close();
    expect(at).toBeGreaterThanOrEqual(0);
    const { link, sentence } = await copied(tab, at);
    await landed(await stage.open(link), sentence);
  });

  it('a page that has the same words further up: in a teaser, under a picture, pulled out of the text', async () => {
    const [lead, second, third] = [
      'Lindmouth voted on Tuesday to rebuild its sea wall before the storms of next winter, which cost the town a harbour.',
      'Masons will begin in March and need two years for the work, Mayor Ada Finch told the council.',
      '“We have waited for this wall since the flood of 1978, and we will not wait any longer,” Finch said on Tuesday.',
    ];
    const url = 'https://lindmouth.test.invalid/echoes';
    stage.web.putHtml(
      url,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lindmouth rebuilds its sea wall</title>
<meta property="og:type" content="article">${APART}<style>article aside, figure { margin: 2500px 0 }</style></head><body>
<nav><a href="/">Lindmouth News</a></nav>
<aside class="related"><h3>Most read</h3><a href="/echoes"><div>${lead}</div></a><a href="/quote"><div>${third}</div></a></aside>
<article><h1>Sea wall of Lindmouth to rise again</h1>
<figure><img src="/wall.jpg" alt=""><figcaption>Masons will begin in March and need two years for the work. Photo: Tom Wells</figcaption></figure>
${[lead, FILLING[0]].map((text) => `<p>${text}</p>`).join('\n')}
<aside class="pullquote"><div>${third.slice(0, 86)}</div></aside>
${[second, third, ...FILLING.slice(1)].map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`,
    );
    const tab = await stage.open(url);
    const links = await followed(tab);
    // The words of the lead, whole in the teaser, are told by what stands beside them in the story.
    expect(links.some((link) => /text=[^&]*(?:-,|,-)/.test(link))).toBe(true);
  });
});
