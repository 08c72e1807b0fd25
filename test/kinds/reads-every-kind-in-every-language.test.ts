import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/detect/judge.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { KINDS, LANGUAGES } from './kinds.ts';
import { type Declared, pageAround } from './shells.ts';

function read(kind: string, lang: string, declared: Declared) {
  const made = KINDS[kind]?.(lang);
  if (!made) throw new Error(`there is no ${kind}`);
  const { html, url } = pageAround(lang, made, declared);
  const { article, signals } = extract(html, { url });
  return { made, article, verdict: judge(article, signals).verdict };
}

describe.each(Object.keys(KINDS))('%s', (kind) => {
  it.each(LANGUAGES)('is read whole and nothing else, and called a story: %s', (lang) => {
    for (const declared of ['nothing', 'open graph', 'structured data'] as const) {
      const { made, article, verdict } = read(kind, lang, declared);
      const { standfirst = made.expected[0] ?? '' } = article;
      // An introduction may be read as a lead-in of its own.
      const lead = article.paragraphs[0] === standfirst ? [] : [standfirst];
      expect([...lead, ...article.paragraphs], declared).toEqual(made.expected);
      expect(article.headline, declared).toBe(made.headline);
      expect(article.authors, declared).toEqual(['Iva Strand']);
      expect(article.published.slice(0, 10), declared).toBe('2026-11-19');
      expect(verdict, declared).toBe('story');
    }
  });
});
