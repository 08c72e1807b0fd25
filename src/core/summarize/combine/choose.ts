import type { Candidate } from '../candidate.ts';
import { dot } from '../odds/logistic.ts';
import type { Odds } from '../odds/odds.ts';
import type { StoryTerms } from '../odds/terms.ts';
import { areOneFact, contentWords, headlineSubject } from '../reading-rules/repetition.ts';
import { type Lead, lead } from './lead.ts';
import { type RankWeights, rankFeatures } from './rank.ts';
import { type Combination, type SearchLimits, search } from './search.ts';

/** So many of the best combinations are ranked again. */
export const RANKED = 60;
/** The cost of a fault among them, in the units of the ranking model (sum of ROUGE-1, 2 and L). */
export const RANK_FAULT = 0.15;
/** A summary that fills less of its room than this leaves out a fact that would have fitted; what that costs, in the same units. */
const FULL = 5 / 6;
const UNDERFILLED = 0.4;
/** What the news itself is worth, over what an editor's words tell of it: a summary without its lead needs a strong reason. */
const LEAD = 0.1;
/** The same in so few words that there is room for little else. */
const BRIEF = 30;
const BRIEF_LEAD = 0.2;
/** And what the sentence is worth that tells the headline's news, where the first ones only lead up to it. */
const LATER = 0.2;
/** And what it is worth to begin with that sentence, where it needs no other before it, instead of a first one that only warms up. */
const OPENS = 0.25;
/** A further fact, up to three of them, over the trimmings of another. */
const FACT = 0.01;
const FACTS = 3;
/** What stands further back than this leans on more that the summary does not tell; the cost for each sentence more. */
const NEAR = 8;
const FAR = 0.006;

/** What it costs to begin behind the first four sentences, where no title tells that the news stands there. */
const LATE = 3;
const BEGINS_LATE = 0.15;
/** What half of a thing is worth less, where the next sentence with the other half is not told. */
const HALF_TOLD = 0.07;

/** So much may be lost, in the same units, for a summary that says a word of the headline's subject. */
const ABOUT = 0.2;

/** From this much on a reader is lost; such a combination is the last resort. */
const LOST = 0.9;

/** The combination of candidates that tells most: found by search, settled by the ranking model. */
export function choose(
  story: StoryTerms,
  offers: readonly (readonly Candidate[])[],
  odds: Odds,
  limits: SearchLimits,
  weights: RankWeights,
): Candidate[] {
  const news = lead(story, odds);
  const rankWeights = story.hasTitle ? weights.rank : weights.rankUntitled;
  const ranked = search(offers, odds, limits, limits.alone ? RANKED * 3 : RANKED)
    .map((combination) => ({
      combination,
      score:
        dot(rankWeights, rankFeatures(story, odds, combination, limits.words)) +
        readersWorth(combination, limits.words, news) -
        (story.hasTitle || (combination.chosen[0]?.sentence ?? 0) <= LATE ? 0 : BEGINS_LATE) -
        RANK_FAULT * combination.faults,
    }))
    .sort((a, b) => b.score - a.score);
  const sound = ranked.filter(({ combination }) => combination.faults < LOST);
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
function readersWorth({ chosen, words }: Combination, limit: number, lead: Lead): number {
  const [first] = chosen;
  const last = chosen[chosen.length - 1]?.sentence ?? 0;
  return (
    (first?.sentence === lead.sentence ? (limit > BRIEF ? LEAD : BRIEF_LEAD) * lead.sure : 0) +
    (chosen.some(({ sentence }) => sentence === lead.later) ? LATER : 0) +
    (lead.warmsUp && first?.sentence === lead.later && first?.leanings.length === 0 ? OPENS : 0) +
    FACT * Math.min(FACTS, chosen.length) -
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
