import { UNSPACED } from '../../words.ts';
import { type Odds, promiseOf } from '../odds/odds.ts';
import type { StoryTerms } from '../odds/terms.ts';

/** The sentence that tells the news, and how sure that is, 0…1; where it leads up to the news, the one that tells what the title does. */
export interface Lead {
  sentence: number;
  sure: number;
  later?: number;
  /** Whether the first sentence only warms up ("The pen is mightier than the sword.") for `later`, which can do without it. */
  warmsUp?: boolean;
}

type Told = Pick<StoryTerms, 'sentenceTerms' | 'titleCover' | 'terms'> & Partial<Pick<StoryTerms, 'english'>>;

/** An opening of fewer words is a flourish ("The drama goes on."): the news stands behind it. */
const FLOURISH = 8;
/** The same in letters, for languages of longer words; where words have no spaces between them fewer letters say as much. */
const FLOURISH_LETTERS = 36;
const FLOURISH_SIGNS = 14;
/** A title's news stands among so many sentences. */
const NEAR = 8;
/** Of a title that some sentence has so much of, the lead has at least half as much, or it leads up to the news first. */
const TOLD = 0.3;
const UNSURE = 0.5;
const SURELY = 0.5;
const NEAR_LATER = 7;
/** What only warms up stands right before the news, and all before the news promises less than it by more than this. */
const NEXT = 2;
const LESS = 0.03;

/** Finds the first sentence that is more than a flourish, and doubts it where the title's words come only later. */
export function lead(story: Told, odds: Pick<Odds, 'term'>): Lead {
  const { sentenceTerms, titleCover } = story;
  const sentence = Math.max(
    0,
    sentenceTerms.findIndex((ids) => ids.length >= FLOURISH || (story.english === false && isLong(story, ids))),
  );
  const most = Math.max(...titleCover.slice(0, NEAR));
  const late = most >= TOLD && (titleCover[sentence] ?? 0) < most / 2;
  if (!late) return { sentence, sure: 1 };
  const later = titleCover.indexOf(most);
  if (most < SURELY || later >= NEAR_LATER) return { sentence, sure: UNSURE };
  return { sentence, sure: UNSURE, later, ...(warmsUp(story, odds, sentence, later) && { warmsUp: true }) };
}

/** Whether a sentence of another language says more than a flourish. */
function isLong({ terms }: Told, ids: readonly number[]): boolean {
  const said = ids.map((id) => terms[id]?.key ?? '').join('');
  return said.length >= (UNSPACED.test(said) ? FLOURISH_SIGNS : FLOURISH_LETTERS);
}

/** A flourish speaks of what the story does not come back to; news that the title passes over speaks of what it does. */
function warmsUp(story: Told, odds: Pick<Odds, 'term'>, sentence: number, later: number): boolean {
  const promise = promiseOf(story, odds, later);
  return (
    later - sentence <= NEXT &&
    story.sentenceTerms.slice(0, later).every((_, at) => promiseOf(story, odds, at) + LESS < promise) &&
    cameBackTo(story, sentence) < cameBackTo(story, later)
  );
}

/** The share of a sentence's longer words that other sentences have too, 0…1. */
function cameBackTo({ sentenceTerms, terms }: Told, at: number): number {
  const own = sentenceTerms[at] ?? [];
  const longer = [...new Set(own)].filter((id) => (terms[id]?.key.length ?? 0) > 3);
  const again = longer.filter((id) => (terms[id]?.count ?? 0) > own.filter((other) => other === id).length);
  return again.length / Math.max(1, longer.length);
}
