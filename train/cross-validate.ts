import { basename } from 'node:path';
import { auc } from '../bench/auc.ts';
import { type Rouge, rouge } from '../bench/rouge/rouge.ts';
import { dot } from '../src/core/summarize/odds/logistic.ts';
import type { Weights } from '../src/core/summarize/weights.ts';
import { chosenBy } from './chosen.ts';
import { fit, type Read } from './model.ts';
import type { ReadByReaders } from './read-sentences.ts';
import { fitReaders, type ReadersRows } from './readers.ts';

const PARTS = 5;

/** What weights fitted without a story reach on it, over all stories of a file. */
export interface Measured {
  name: string;
  stories: number;
  /** ROUGE-1, 2, L F1, in percent. */
  rouge: [number, number, number];
  words: number;
}

export interface StorySet {
  file: string;
  stories: Read[];
}

/** Cross-validation over stories: each fold is measured with weights fitted on the others. */
export function measure(
  sets: readonly StorySet[],
  folds: number,
  readByReaders: readonly ReadByReaders[] = [],
): Measured[] {
  const results = sets.map(({ file, stories }) => ({
    name: basename(file, '.jsonl'),
    scores: Array<Scored>(stories.length),
  }));
  for (let fold = 0; fold < folds; fold++) {
    const weights = fit(
      sets.flatMap(({ stories }) => stories.filter((_, i) => i % folds !== fold)),
      readByReaders,
    );
    for (const [s, { stories }] of sets.entries()) {
      for (const [i, story] of stories.entries()) {
        if (i % folds === fold && results[s]) results[s].scores[i] = score(story, weights);
      }
    }
  }
  return results.map(({ name, scores }) => {
    const mean = (of: (each: Scored) => number) => scores.reduce((sum, each) => sum + of(each), 0) / scores.length;
    return {
      name,
      stories: scores.length,
      rouge: [100 * mean((s) => s.rouge1), 100 * mean((s) => s.rouge2), 100 * mean((s) => s.rougeL)],
      words: mean((s) => s.words),
    };
  });
}

type Scored = Rouge & { words: number };

function score({ pair, sentences, story }: Read, weights: Weights): Scored {
  const chosen = chosenBy({ paragraphs: pair.paragraphs, lang: 'en', sentences, story }, weights);
  const words = chosen.reduce((sum, { words }) => sum + words, 0);
  return { ...rouge(pair.summary, chosen.map(({ text }) => text).join(' ')), words };
}

/** How well each model of what readers say tells the sentences of stories that it was not fitted on: AUC, of five parts. */
export function measureReaders(stories: readonly ReadersRows[]): Record<keyof ReadersRows, number> {
  const scored = { tells: [], warmsUp: [], lost: [] } as Record<keyof ReadersRows, { score: number; label: number }[]>;
  for (let fold = 0; fold < PARTS; fold++) {
    const weights = fitReaders(stories.filter((_, i) => i % PARTS !== fold));
    for (const story of stories.filter((_, i) => i % PARTS === fold)) {
      for (const name of ['tells', 'warmsUp', 'lost'] as const) {
        for (const { features, label } of story[name])
          scored[name].push({ score: dot(weights[name], features), label });
      }
    }
  }
  return { tells: auc(scored.tells), warmsUp: auc(scored.warmsUp), lost: auc(scored.lost) };
}
