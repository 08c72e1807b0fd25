import type { BodySentence } from '../body-sentences.ts';
import type { Candidate } from '../candidate.ts';
import { dot, sigmoid } from '../odds/logistic.ts';
import type { Odds } from '../odds/odds.ts';
import type { StoryTerms } from '../odds/terms.ts';
import { untoldLeaning } from '../reference/leaning.ts';
import { hanging, STANDING, standings, untoldOf } from './features.ts';

/** Logistic models of what readers said of sentences. Weights in the order of the features. */
export interface ReadersWeights {
  /** That it tells the news. */
  tells: readonly number[];
  /** That it only warms up for the news, and is no beginning. */
  warmsUp: readonly number[];
  /** That a reader is lost in it: "who? which? what is that?" */
  lost: readonly number[];
}

/** The chances, 0…1, of what readers would say of a sentence, and what the last of them costs. */
export interface ReadersSay {
  tells: number;
  warmsUp: number;
  /**
   * What it costs, in faults, that they may be lost in it behind what is told so far.
   *
   * @param lean what it leans on and is not told; `has` whether a word of the story is told, by its id.
   */
  lost: (lean: number, follows: boolean, has: (word: number) => boolean) => number;
}

/** The cost of a sentence that every reader would be lost in, in faults. Without a headline every other one asks for more. */
const LOST = 0.8;
const LOST_UNTITLED = 0.4;

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
  const standing = standings(story, odds, sentences);
  const cost = story.hasTitle ? LOST : LOST_UNTITLED;
  return new Map(
    offers.flatMap(([whole]) => {
      if (!whole) return [];
      const { sentence, leanings } = whole;
      const stands = standing(sentence);
      const untold = untoldOf(story, sentence);
      const hangs = (lean: number, follows: boolean, has: (word: number) => boolean) =>
        hanging({ lean, follows, untold: untold(has) });
      const nothing = () => false;
      const alone = [...stands, ...hangs(untoldLeaning(leanings, false, nothing), false, nothing)];
      const logit = dot(lost, stands);
      const says: ReadersSay = {
        tells: sigmoid(dot(tells, alone)),
        warmsUp: sigmoid(dot(warmsUp, alone)),
        lost: (...behind) => cost * sigmoid(logit + dot(ofHanging, hangs(...behind))),
      };
      return [[sentence, says]];
    }),
  );
}
