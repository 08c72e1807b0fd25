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

  it('has no date beside a link of the same words, which may lead elsewhere', () => {
    expect(published('<a href="/b">Eastmere to rebuild its lighthouse</a>')).toBe('');
  });
});
