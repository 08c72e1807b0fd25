import { fold } from './fold.ts';
import { bigrams, pieces, termOf } from './terms.ts';

/** One thing that a story must have: a term, or any term that begins with it. */
export interface Wanted {
  term: string;
  /** The word may still be being typed. */
  prefix: boolean;
}

export interface Query {
  /** A story is found when it has all of these. */
  all: Wanted[];
  /** What is lit: folded words, their beginnings, and folded runs of letters written without spaces. */
  lit: { text: string; prefix: boolean; unspaced: boolean }[];
}

const MOST_WORDS = 24;
/** A long run without spaces has a term for each of its letters; the ranking counts to 255. */
const MOST_TERMS = 99;

/**
 * What a reader looks for. The last word counts as the beginning of one, as it may not be finished; when it has one letter only,
 * and more words or none stand before it, it narrows nothing yet, as nearly every story has a word beginning with it.
 */
export function parseQuery(text: string): Query {
  const found = [...pieces(text)].slice(0, MOST_WORDS);
  const query: Query = { all: [], lit: [] };
  for (const piece of found) {
    const open = piece.end === text.length;
    if (piece.unspaced) {
      const pairs = bigrams(piece.text);
      if (pairs.length > 1) for (const term of pairs.slice(0, -1)) query.all.push({ term, prefix: false });
      else query.all.push({ term: pairs[0] ?? '', prefix: true });
      query.lit.push({ text: fold(piece.text), prefix: true, unspaced: true });
      continue;
    }
    const term = termOf(piece.text);
    if (term === '') continue;
    if (open && piece.text.length === 1 && /\p{L}/u.test(piece.text)) continue;
    query.all.push({ term, prefix: open });
    query.lit.push({ text: term, prefix: open, unspaced: false });
  }
  query.all.splice(MOST_TERMS);
  return query;
}
