import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core/extract/extract.ts';

const story =
  '<p>The council of Eastmere decided on Tuesday to rebuild its old lighthouse before the spring storms.</p>';
const page = (top: string) =>
  `<title>Eastmere to rebuild its lighthouse</title><body>${top}<div><span>2022-02-13 20:04:17</span></div>${story}`;
const published = (top: string) => extract(page(top), { url: 'https://example.com/a' }).article.published;

describe('a page that marks no heading', () => {
  it('has its date beside the text that is its title', () => {
    expect(published('<div class="box-a">Eastmere to rebuild its lighthouse</div>')).toContain('2022-02-13');
  });

  it('has its headline, and who wrote it, where a name says so', () => {
    const top =
      '<a class="ArticleHeadline" href="/a">Eastmere to rebuild its lighthouse</a> <a class="author">Ada Berk</a>';
    const { article } = extract(page(top).replace('<title>', '<title>Daily Eastmere - '), { url: '' });
    expect(article).toMatchObject({ headline: 'Eastmere to rebuild its lighthouse', authors: ['Ada Berk'] });
  });

  const LONG = story.replace('.</p>', ', and to pay for it from the toll of the harbour in the next two years.</p>');
  const told = (over: string, under: string) =>
    extract(`${titled}<body>${over}${LONG}${LONG}${under}`, { url: 'https://example.com/a' }).article;
  const titled =
    '<meta property="og:title" content="Lighthouse of Eastmere"><meta property="og:type" content="article">';

  it('has who wrote it over the text, though its headline is not to be seen', () => {
    const picture = '<h1><img src="/h.png" alt="Lighthouse of Eastmere"></h1>';
    for (const over of ['<p>By Ada Berk</p>', `${picture}<div>By Ada Berk</div>`])
      expect(told(over, '').authors).toEqual(['Ada Berk']);
    const list = `<h1><img src="/h.png"></h1><div>By Ada Berk</div>${LONG}${LONG}`;
    expect(extract(list, { url: 'https://example.com/a' }).article.authors).toEqual([]);
    expect(told('', '<div>By Jon Tarn</div><p>They know best.</p>').authors).toEqual([]);
  });

  it('has no headline in a heading behind its text', () => {
    const other = '<h1>Tarn council votes on the toll again</h1>';
    expect(told('', other).headline).toBe('Lighthouse of Eastmere');
    expect(told(`<p>By Ada Berk</p>${other}`, '').headline).toBe('Tarn council votes on the toll again');
  });

  it('has no date beside a link of the same words, which may lead elsewhere', () => {
    expect(published('<a href="/b">Eastmere to rebuild its lighthouse</a>')).toBe('');
  });
});
