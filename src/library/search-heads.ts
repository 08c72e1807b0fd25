import type { StoryHead } from '../storage/library-schema.ts';

/** What of a story is searched, folded once. */
export interface Searchable {
  head: StoryHead;
  headline: string;
  all: string;
}

/** Accents of Latin, Greek and Cyrillic, and the vowel signs that Arabic and Hebrew may leave out; the signs of Hindi and others are letters. */
const ACCENTS = /[\u0300-\u036F\u064B-\u065F\u0670\u0591-\u05C7]/gu;

/** Letters and digits in one case, without accents, words set apart by single spaces. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()}`;
}

export function searchable(head: StoryHead): Searchable {
  const summary = head.summary.sentences.map(({ text }) => text).join(' ');
  const headline = fold(head.headline);
  return { head, headline, all: `${headline}${fold(head.source.name)}${fold(summary)}` };
}

/**
 * Stories that hold every word of the query at the start of one of theirs (anywhere, in scripts written without spaces), those with
 * the most of them in the headline first, then in the order given. An empty query finds all.
 */
export function searchHeads(stories: readonly Searchable[], query: string): StoryHead[] {
  const words = fold(query).split(' ').filter(Boolean).map(needle);
  if (words.length === 0) return stories.map(({ head }) => head);
  const found = stories.flatMap(({ head, headline, all }) =>
    words.every((word) => all.includes(word))
      ? [{ head, rank: words.filter((word) => headline.includes(word)).length }]
      : [],
  );
  return found.sort((a, b) => b.rank - a.rank).map(({ head }) => head);
}

function needle(word: string): string {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u.test(word)
    ? word
    : ` ${word}`;
}
