import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/core/read.ts';
import { countWords } from '../../src/core/words.ts';
import { pages } from './page.ts';

it.each(pages())('$slug is judged as it should be', ({ html, expected }) => {
  expect(readPage(html, { url: expected.url }).verdict.verdict).toBe(expected.verdict);
});

const stories = pages().filter(({ expected }) => expected.verdict === 'story');

describe.each(stories)('$slug', ({ html, expected }) => {
  const { article, summary } = readPage(html, { url: expected.url });

  it.runIf(expected.headline)('has its headline', () => {
    expect(article.headline).toBe(expected.headline);
  });

  it('has its whole body, and nothing but its body', () => {
    expect(article.paragraphs).toEqual(expected.paragraphs);
  });

  it('has a standfirst only where it stands apart', () => {
    expect(article.standfirst).toBe(expected.standfirst);
  });

  it.runIf(expected.source)('names who wrote it', () => {
    expect(article.source).toMatchObject(expected.source ?? {});
    expect(article.source.via).toBe(expected.source?.via);
  });

  it.runIf(expected.authors)('names its authors', () => {
    expect(article.authors).toEqual(expected.authors);
  });

  it.runIf(expected.published !== undefined)('has its date', () => {
    const instant = (date: string | undefined) => (date ? new Date(date).toISOString() : '');
    expect(instant(article.published)).toBe(instant(expected.published));
  });

  it('knows its language', () => {
    expect(article.lang).toBe(expected.lang);
  });

  it('says whether it is all of the story, and of which kind', () => {
    expect(article.partial).toBe(expected.partial);
    expect(article.flags.map((flag) => flag.kind)).toEqual(expected.flags);
  });

  it('keeps its address', () => {
    expect(article.url).toBe(expected.url);
  });

  it('is said in at most sixty words, each sentence tied to places in its body', () => {
    const { sentences } = summary;
    expect(sentences.length).toBeGreaterThan(0);
    expect(summary.words).toBe(sentences.reduce((sum, { text }) => sum + countWords(text), 0));
    expect(summary.words).toBeLessThanOrEqual(article.flags.some(({ kind }) => kind === 'already-short') ? 75 : 60);
    for (const { evidence } of sentences) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { paragraph, start, end } of evidence) {
        expect(article.paragraphs[paragraph]?.slice(start, end).length).toBe(end - start);
        expect(end).toBeGreaterThan(start);
      }
    }
  });
});
