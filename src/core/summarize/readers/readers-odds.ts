import type { BodySentence } from '../body-sentences.ts';
import type { Candidate } from '../candidate.ts';
import { dot, sigmoid } from '../odds/logistic.ts';
import type { Odds } from '../odds/odds.ts';
import type { StoryTerms } from '../odds/terms.ts';
import { hanging, heard, longerWords, STANDING, standing } from './features.ts';

/** Logistic models of what readers said of sentences. Weights in the order of the features. */
export interface ReadersWeights {
  /** That it tells the news. */
  tells: readonly number[];
  /** That it only warms up for the news, and is no beginning. */
  warmsUp: readonly number[];
  /** That a reader is lost in it: "who? which? what is that?" */
  lost: readonly number[];
}

/** The chances, 0…1, of what readers would say of a sentence. */
export interface ReadersSay {
  tells: number;
  warmsUp: number;
  /**
   * That they are lost in it behind what is told so far.
   *
   * @param lean what it leans on and is not told; `has` whether a word of the story is told, by its id.
   */
  lost: (lean: number, follows: boolean, has: (id: number) => boolean) => number;
}

/** By the sentence's place in the body. */
export type ReadersOdds = ReadonlyMap<number, ReadersSay>;

/** What the models say of each sentence that is offered. */
export function readersOdds(
  story: StoryTerms,
  odds: Pick<Odds, 'term'>,
  sentences: readonly BodySentence[],
  offers: readonly (readonly Candidate[])[],
  { tells, warmsUp, lost }: ReadersWeights,
): ReadersOdds {
  const ofHanging = lost.slice(STANDING);
  return new Map(
    offers.flatMap(([whole]) => {
      if (!whole) return [];
      const { sentence, leanings } = whole;
      const stands = standing(story, odds, sentences, sentence);
      const longer = longerWords(story, sentence);
      const before = heard(story, longer, sentence);
      const hangs = (lean: number, follows: boolean, has: (id: number) => boolean) =>
        hanging({ lean, follows, untold: before.filter((id) => !has(id)).length / Math.max(1, longer.length) });
      const leansOn = leanings.reduce((sum, { weight }) => sum + weight, 0);
      const alone = [...stands, ...hangs(leansOn, false, () => false)];
      const logit = dot(lost, stands);
      const says: ReadersSay = {
        tells: sigmoid(dot(tells, alone)),
        warmsUp: sigmoid(dot(warmsUp, alone)),
        lost: (...behind) => sigmoid(logit + dot(ofHanging, hangs(...behind))),
      };
      return [[sentence, says]];
    }),
  );
}
