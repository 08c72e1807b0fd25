import { FEATURES } from '../../src/core/extract/feature-names.ts';
import type { Table } from './boost.ts';
import type { Example } from './examples.ts';

/** Is the block part of the gold story? */
export function inStory(example: Example, block: number): boolean {
  return (example.shares[block] as number) > 0.5;
}

/**
 * The candidates of all examples as one table. A block weighs by its share of the story's words, so that each page counts about
 * the same and long paragraphs count more than short lines, as they do in the metric.
 */
export function tableOf(examples: readonly Example[], weightOf: (example: Example) => number): Table {
  const width = FEATURES.length;
  let count = 0;
  for (const example of examples) for (const candidate of example.candidate) if (candidate) count++;
  const rows = new Float32Array(count * width);
  const labels = new Float32Array(count);
  const weights = new Float32Array(count);
  let row = 0;
  for (const example of examples) {
    let story = 0;
    example.blocks.forEach((block, i) => {
      if (inStory(example, i)) story += block.words;
    });
    const factor = weightOf(example);
    example.blocks.forEach((block, i) => {
      if (!example.candidate[i]) return;
      rows.set(example.rows.subarray(i * width, (i + 1) * width), row * width);
      labels[row] = inStory(example, i) ? 1 : 0;
      weights[row] = factor * (0.03 + Math.min(0.3, (block.words + 1) / (story + 40)) * 10);
      row++;
    });
  }
  return { width, rows, labels, weights };
}

/** One of `folds` numbers for a page; pages of one registered domain get the same. */
export function foldOf(site: string, folds: number): number {
  const labels = site.split('.');
  const size = labels.length > 2 && /^(?:co|com|net|org|ac|gov|edu)$/.test(labels[labels.length - 2] as string) ? 3 : 2;
  let hash = 7;
  for (const char of labels.slice(-size).join('.')) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % folds;
}
