import { markOf } from '../bench/mark-of.ts';
import { type OddsWeights, termOdds } from '../src/core/summarize/odds/odds.ts';
import { HANGING, hanging, STANDING, standings, untoldOf } from '../src/core/summarize/readers/features.ts';
import type { ReadersWeights } from '../src/core/summarize/readers/readers-odds.ts';
import { known } from '../src/core/summarize/reference/known.ts';
import { leanings, untoldLeaning } from '../src/core/summarize/reference/leaning.ts';
import { leaningsElsewhere } from '../src/core/summarize/reference/openings-elsewhere.ts';
import { fitLogistic } from './logistic.ts';
import type { ReadByReaders } from './read-sentences.ts';
import { readable } from './readable.ts';
import { rounded } from './rounded.ts';

/** One sentence as a row of a model, and what readers said of it. */
export interface Row {
  features: number[];
  label: 0 | 1;
}

export type ReadersRows = Record<keyof ReadersWeights, Row[]>;

/** Behind so many sentences nobody looks for a beginning. */
const BEGINNINGS = 8;
const RIDGE = 8;
/** More digits say no more of what readers said: the areas under the curves are the same with two. */
const DIGITS = 2;

/** Fits the three models of what readers say; without stories nothing is known, and all chances are even. */
export function fitReaders(stories: readonly ReadersRows[]): ReadersWeights {
  return { tells: fitted(stories, 'tells'), warmsUp: fitted(stories, 'warmsUp'), lost: fitted(stories, 'lost') };
}

function fitted(stories: readonly ReadersRows[], name: keyof ReadersWeights): number[] {
  const rows = stories.flatMap((each) => each[name]);
  const width = STANDING + HANGING;
  if (rows.length === 0) return Array<number>(width).fill(0);
  const weights = fitLogistic(
    {
      width,
      features: Float64Array.from(rows.flatMap(({ features }) => features)),
      labels: Uint8Array.from(rows, ({ label }) => label),
      weights: new Float64Array(rows.length).fill(1),
    },
    RIDGE,
  );
  return rounded(weights, DIGITS);
}

/** The rows of a story under these odds of its words. Sentences that are read otherwise today than by the readers are left out. */
export function readersRows({ input, said }: Omit<ReadByReaders, 'story'>, weights: OddsWeights['term']): ReadersRows {
  const { paragraphs, lang, sentences, story } = readable(input);
  const odds = termOdds(story, weights);
  const standing = standings(story, odds, sentences);
  const knows = known(story, sentences, paragraphs);
  const rows: ReadersRows = { tells: [], warmsUp: [], lost: [] };
  for (const [at, mark] of said.marks.entries()) {
    const { text = '', follows = false } = sentences[at] ?? {};
    if (markOf(text) !== mark || at >= story.sentenceTerms.length) continue;
    const stands = standing(at);
    const leansOn = story.english ? leanings(text, at, { ...knows, story }) : leaningsElsewhere(text, at, lang);
    const untold = untoldOf(story, at);
    const behind = (told: readonly number[]) => {
      const terms = new Set(told.flatMap((one) => story.sentenceTerms[one] ?? []));
      const has = (word: number) => terms.has(word);
      const next = follows && told.includes(at - 1);
      return [...stands, ...hanging({ lean: untoldLeaning(leansOn, next, has), follows: next, untold: untold(has) })];
    };
    const alone = behind([]);
    rows.tells.push({ features: alone, label: said.tells.includes(at) ? 1 : 0 });
    if (at < BEGINNINGS) rows.warmsUp.push({ features: alone, label: said.warmsUp.includes(at) ? 1 : 0 });
    const [, of = [], lost] = said.needs.find(([sentence]) => sentence === at) ?? [at, undefined];
    for (const told of beginnings(at)) {
      const helped = of.length > 0 && of.every((one) => one < at && told.includes(one));
      const stumbles = said.needs.some(([sentence]) => sentence === at) && !helped;
      // A small stumble is neither lost nor found.
      if (stumbles && !lost) continue;
      rows.lost.push({ features: behind(told), label: stumbles ? 1 : 0 });
    }
  }
  return rows;
}

/** What a summary may have told before a sentence: nothing, the lead, the sentence before, and some of both. */
function beginnings(at: number): number[][] {
  const ways = [[], [0], [at - 1], [0, at - 1], [0, 1], [0, at - 2], [0, 1, 2]];
  const sound = ways
    .filter((told) => told.every((one) => one >= 0 && one < at))
    .map((told) => [...new Set(told)].sort((a, b) => a - b));
  return [...new Map(sound.map((told) => [told.join(), told])).values()];
}
