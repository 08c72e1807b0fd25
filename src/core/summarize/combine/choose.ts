import type { Candidate } from '../candidate.ts';
import { dot } from '../odds/logistic.ts';
import type { Odds } from '../odds/odds.ts';
import type { StoryTerms } from '../odds/terms.ts';
import type { ReadersOdds } from '../readers/readers-odds.ts';
import { areOneFact, contentWords, headlineSubject } from '../reading-rules/repetition.ts';
import { leadSentence } from './lead.ts';
import { type RankWeights, rankFeatures } from './rank.ts';
import { type Combination, type SearchLimits, search } from './search.ts';

/** So many of the best combinations are ranked again. */
export const RANKED = 60;
/** The cost of a fault among them, in the units of the ranking model (sum of ROUGE-1, 2 and L). */
export const RANK_FAULT = 0.12;
/** A summary that fills less of its room than this leaves out a fact that would have fitted; what that costs, in the same units. */
const FULL = 0.9;
const UNDERFILLED = 0.5;
/** What the news itself is worth, over what an editor's words tell of it: a summary without its lead needs a strong reason. */
const LEAD = 0.12;
/** The same in so few words that there is room for little else. */
const BRIEF = 30;
const BRIEF_LEAD = 0.2;
/** What it is worth that readers find the news in it, and what it costs to begin with a sentence that only warms up for it. */
const TELLS = 0.45;
const WARMS_UP = 0.7;
/** What stands further back than this leans on more that the summary does not tell; the cost for each sentence more. */
const NEAR = 8;
const FAR = 0.006;

/** What half of a thing is worth less, where the next sentence with the other half is not told. */
const HALF_TOLD = 0.07;

/** So much may be lost, in the same units, for a summary that says a word of the headline's subject. */
const ABOUT = 0.2;

/** From this much on a reader makes nothing of it; such a combination is the last resort. */
const SENSELESS = 0.9;

/** The combination of candidates that tells most: found by search, settled by the ranking model. */
export function choose(
  story: StoryTerms,
  offers: readonly (readonly Candidate[])[],
  odds: Odds,
  readers: ReadersOdds,
  limits: SearchLimits,
  weights: RankWeights,
): Candidate[] {
  const lead = leadSentence(story);
  const rankWeights = story.hasTitle ? weights.rank : weights.rankUntitled;
  const ranked = search(offers, odds, readers, limits, limits.alone ? RANKED * 3 : RANKED)
    .map((combination) => ({
      combination,
      score:
        dot(rankWeights, rankFeatures(story, odds, combination, limits.words)) +
        readersWorth(combination, limits.words, lead, readers) -
        RANK_FAULT * (combination.faults + combination.lost),
    }))
    .sort((a, b) => b.score - a.score);
  const sound = ranked.filter(({ combination }) => combination.faults < SENSELESS);
  const full = limits.alone ? sound.filter(({ combination }) => combination.chosen.length === limits.sentences) : [];
  const { tellsOf, tellsTwice } = telling(story);
  const enough = (sound[0]?.score ?? 0) - ABOUT;
  const about = [...full, ...sound].find(
    ({ combination: { chosen }, score }) => score > enough && !tellsTwice(chosen) && tellsOf(chosen),
  );
  // Where every one has a fault, the smallest is the best that can be had.
  const least = [...ranked].sort((a, b) => a.combination.faults - b.combination.faults || b.score - a.score);
  const best = about ?? [...sound, ...least].find(({ combination }) => !tellsTwice(combination.chosen)) ?? ranked[0];
  return best?.combination.chosen ?? [];
}

/** What readers hold for or against a combination that the likeness to an editor's words does not show. */
function readersWorth({ chosen, words }: Combination, limit: number, lead: number, readers: ReadersOdds): number {
  const first = chosen[0]?.sentence ?? 0;
  const untold = chosen.reduce((chance, { sentence }) => chance * (1 - (readers.get(sentence)?.tells ?? 0)), 1);
  const last = chosen[chosen.length - 1]?.sentence ?? 0;
  return (
    (first === lead ? (limit > BRIEF ? LEAD : BRIEF_LEAD) : 0) +
    TELLS * (1 - untold) -
    WARMS_UP * (readers.get(first)?.warmsUp ?? 0) -
    UNDERFILLED * Math.max(0, FULL - words / limit) -
    FAR * Math.max(0, last - NEAR) -
    HALF_TOLD *
      chosen.filter(({ halfTold, sentence }, i) => halfTold && chosen[i + 1]?.sentence !== sentence + 1).length
  );
}

/** What candidates tell; a candidate stands in many combinations, and its words are read once. */
function telling({ headline, english }: StoryTerms) {
  const read = new Map<Candidate, Set<string>>();
  const words = (candidate: Candidate): Set<string> => {
    const known = read.get(candidate) ?? contentWords(candidate.text, english);
    read.set(candidate, known);
    return known;
  };
  const isSubject = headlineSubject(headline, english);
  return {
    /** Whether the summary speaks of what the headline speaks of. */
    tellsOf: (chosen: readonly Candidate[]): boolean => chosen.some((each) => isSubject(words(each))),
    /** Whether a sentence tells what an earlier one told. */
    tellsTwice: (chosen: readonly Candidate[]): boolean =>
      chosen.some((each, i) => chosen.slice(0, i).some((earlier) => areOneFact(words(earlier), words(each)))),
  };
}
