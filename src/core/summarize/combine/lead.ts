import { UNSPACED } from '../../words.ts';
import type { StoryTerms } from '../odds/terms.ts';

type Told = Pick<StoryTerms, 'sentenceTerms' | 'terms'> & Partial<Pick<StoryTerms, 'english'>>;

/** An opening of fewer words is a flourish ("The drama goes on."): the news stands behind it. */
const FLOURISH = 8;
/** The same in letters, for languages of longer words; where words have no spaces between them fewer letters say as much. */
const FLOURISH_LETTERS = 36;
const FLOURISH_SIGNS = 14;

/** The first sentence that is more than a flourish, as far as its length tells. */
export function leadSentence(story: Told): number {
  const isMore = (ids: readonly number[]) => ids.length >= FLOURISH || (story.english === false && isLong(story, ids));
  return Math.max(0, story.sentenceTerms.findIndex(isMore));
}

/** Whether a sentence of another language says more than a flourish. */
function isLong({ terms }: Told, ids: readonly number[]): boolean {
  const said = ids.map((id) => terms[id]?.key ?? '').join('');
  return said.length >= (UNSPACED.test(said) ? FLOURISH_SIGNS : FLOURISH_LETTERS);
}
