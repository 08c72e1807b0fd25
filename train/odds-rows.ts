import { PAIR_FEATURES, pairFeatures, TERM_FEATURES, termFeatures } from '../src/core/summarize/odds/features.ts';
import { MOST_REPEATS } from '../src/core/summarize/odds/odds.ts';
import type { StoryTerms } from '../src/core/summarize/odds/terms.ts';
import { termKey, tokens } from '../src/core/summarize/tokens.ts';
import type { Rows } from './logistic.ts';

/** A story's words, and how often the editor's summary has each. */
export interface Example {
  story: StoryTerms;
  kept: Map<string, number>;
  keptPairs: Set<string>;
}

/** Sets a story beside the words of its editor's summary. */
export function example(story: StoryTerms, summary: string): Example {
  const keys = tokens(summary).map(({ text }) => termKey(text, story.english));
  const kept = new Map<string, number>();
  for (const key of keys) kept.set(key, (kept.get(key) ?? 0) + 1);
  return { story, kept, keptPairs: new Set(keys.slice(1).map((key, i) => `${keys[i]} ${key}`)) };
}

/** One row for every word of every story, and more for words that stand there more than once. */
export function termRows(examples: readonly Example[]): Rows {
  const places = (count: number) => Math.min(MOST_REPEATS, count);
  const count = examples.reduce((all, { story }) => story.terms.reduce((n, term) => n + places(term.count), all), 0);
  const rows = emptyRows(count, TERM_FEATURES);
  let i = 0;
  for (const { story, kept } of examples) {
    for (const term of story.terms) {
      const inSummary = kept.get(term.key) ?? 0;
      for (let n = 0; n < places(term.count); n++, i++) {
        termFeatures(story, term, n + 1, rows.features, i * TERM_FEATURES);
        rows.labels[i] = inSummary > n ? 1 : 0;
      }
    }
  }
  return rows;
}

/** One row for every two neighbouring words of every story. */
export function pairRows(examples: readonly Example[], logits: (story: StoryTerms) => Float64Array): Rows {
  const rows = emptyRows(
    examples.reduce((sum, { story }) => sum + story.pairs.length, 0),
    PAIR_FEATURES,
  );
  let i = 0;
  for (const { story, keptPairs } of examples) {
    const of = logits(story);
    for (const pair of story.pairs) {
      pairFeatures(story, pair, of[pair.a] ?? 0, of[pair.b] ?? 0, rows.features, i * PAIR_FEATURES);
      rows.labels[i++] = keptPairs.has(`${story.terms[pair.a]?.key} ${story.terms[pair.b]?.key}`) ? 1 : 0;
    }
  }
  return rows;
}

function emptyRows(count: number, width: number): Rows {
  return {
    width,
    features: new Float64Array(count * width),
    labels: new Uint8Array(count),
    weights: new Float64Array(count).fill(1),
  };
}
