import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import type { Candidate } from '../../src/core/summarize/candidate.ts';
import { choose } from '../../src/core/summarize/combine/choose.ts';
import { search } from '../../src/core/summarize/combine/search.ts';
import { odds } from '../../src/core/summarize/odds/odds.ts';
import { storyTerms } from '../../src/core/summarize/odds/read-terms.ts';
import { offers } from '../../src/core/summarize/offers.ts';
import { readersOdds } from '../../src/core/summarize/readers/readers-odds.ts';
import { known } from '../../src/core/summarize/reference/known.ts';
import { RULES } from '../../src/core/summarize/shorten/rules/rules.ts';
import type { RuleName } from '../../src/core/summarize/shorten/variant.ts';
import { TRAINED } from '../../src/core/summarize/trained-weights.ts';
import { PROSE } from '../../src/core/summarize/weights.ts';
import { rouge } from '../rouge/rouge.ts';
import type { StoryPair } from './stories.ts';

type Chooser = (offer: (without?: ReadonlySet<RuleName>) => Candidate[][]) => readonly Candidate[];

/**
 * What each part of the summarizer is worth: ROUGE-1 + 2 + L without it, and the difference to the whole, story by story,
 * with its standard error. The weights stay those of the whole.
 */
export function parts(stories: readonly StoryPair[]): void {
  const worth = new Map<string, number[]>();
  for (const story of stories) {
    for (const [name, text] of choices(story)) {
      const { rouge1, rouge2, rougeL } = rouge(story.summary, text);
      const all = worth.get(name) ?? [];
      if (all.length === 0) worth.set(name, all);
      all.push(100 * (rouge1 + rouge2 + rougeL));
    }
  }
  const whole = worth.get('whole') ?? [];
  for (const [name, all] of worth) {
    const gains = all.map((value, i) => value - (whole[i] ?? 0));
    const gain = mean(gains);
    const error = Math.sqrt(mean(gains.map((each) => (each - gain) ** 2)) / gains.length);
    console.log(
      `${name.padEnd(34)} ${mean(all).toFixed(2)}  ${gain >= 0 ? '+' : '−'}${Math.abs(gain).toFixed(2)} ± ${error.toFixed(2)}`,
    );
  }
}

const mean = (of: readonly number[]): number => of.reduce((sum, each) => sum + each, 0) / of.length;

/** The summaries of a story by the whole, and with one part after the other left out. */
function choices({ headline, paragraphs }: StoryPair): [string, string][] {
  const sentences = bodySentences(paragraphs, 'en', true);
  const story = storyTerms(sentences, headline, true);
  const own = odds(story, TRAINED);
  const from = { paragraphs, lang: 'en', sentences, odds: own, ...known(story, sentences, paragraphs) };
  const made = offers(from, PROSE.words);
  const readers = (offered: readonly Candidate[][]) => readersOdds(story, own, sentences, offered, TRAINED);
  const chosen = (offered: readonly Candidate[][], limits = PROSE) =>
    choose(story, offered, own, readers(offered), limits, TRAINED);
  const ways: [string, Chooser][] = [
    ['whole', () => chosen(made)],
    ['no ranking of the best', () => search(made, own, readers(made), PROSE, 1)[0]?.chosen ?? []],
    ['no readers’ odds', () => choose(story, made, own, new Map(), PROSE, TRAINED)],
    ['no costs of reading', () => chosen(made.map((offer) => offer.map(faultless)))],
    ['no shortening', () => chosen(made.map((offer) => offer.filter(({ cuts }, i) => i === 0 || cuts === 0)))],
    ...RULES.map(({ name }): [string, Chooser] => {
      const without = new Set([name]);
      return [`no ${name}`, (offer) => chosen(offer(without))];
    }),
  ];
  return ways.map(([name, choice]) => [
    name,
    choice((without) => offers({ ...from, ...(without && { without }) }, PROSE.words))
      .map(({ text }) => text)
      .join(' '),
  ]);
}

const faultless = (candidate: Candidate): Candidate => ({ ...candidate, fault: 0, leanings: [] });
