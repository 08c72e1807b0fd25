import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/detect/judge.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { MAKES } from './all.ts';

describe.each(Object.entries(MAKES))('%s', (_, make) => {
  const made = make();
  const { article, signals } = extract(made.html, { url: made.url });

  it('is read whole, and nothing else', () => {
    // A lead-in that is set like the text may be read as its first paragraph.
    const lead = article.standfirst ? [article.standfirst] : [];
    const expected = made.standfirst ? [made.standfirst, ...made.paragraphs] : made.paragraphs;
    expect([...lead, ...article.paragraphs]).toEqual(expected);
  });

  it('is called a story, and what it is called by its readers', () => {
    expect(judge(article, signals).verdict).toBe('story');
    expect(article.headline).toBe(made.headline);
  });

  it('says by whom, when, where and what kind of text it is', () => {
    const { authors, published = '', source, canonical } = made;
    if (authors) expect(article.authors).toEqual(authors);
    expect(article.published.slice(0, published.length)).toBe(published);
    if (source) expect(article.source.name).toBe(source);
    if (canonical) expect(article.url).toBe(canonical);
    expect(article.partial).toBe(made.partial ?? false);
    expect(article.flags.map(({ kind }) => kind)).toEqual(made.flags ?? []);
  });
});
