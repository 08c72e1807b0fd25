import { FEATURES, features } from '../../src/core/tagging/features.ts';
import { BITS, best, place } from '../../src/core/tagging/tagger.ts';
import { NO_TAG, TAG_COUNT } from '../../src/core/tagging/tags.ts';
import type { Lesson } from './teacher.ts';

const SIZE = 1 << BITS;
/** Weights beyond so many standard deviations are cut to it when they are rounded. */
const CLIP = 8;
export const LEVELS = 9;

export type Closed = ReadonlyMap<string, number>;

/** An averaged perceptron over lessons in an order that a fixed seed shuffles; the same lessons give the same weights. */
export function fit(lessons: readonly Lesson[], closed: Closed, epochs: number): Float64Array {
  const w = new Float64Array(SIZE);
  const sums = new Float64Array(SIZE);
  const since = new Int32Array(SIZE);
  const order = [...lessons];
  const random = randomFrom(1);
  let step = 0;
  const update = (at: number, by: number) => {
    sums[at]! += (step - since[at]!) * w[at]!;
    since[at] = step;
    w[at]! += by;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const lesson of order) {
      read(lesson, closed, w, (found, tag, right) => {
        step++;
        if (tag === right) return;
        for (const feature of found) {
          update(place(feature, right), 1);
          update(place(feature, tag), -1);
        }
      });
    }
  }
  return sums.map((sum, i) => (sum + (step - since[i]!) * w[i]!) / step);
}

/** Whole numbers between −9 and 9 in place of the averages. */
export function rounded(weights: Float64Array): Int8Array {
  const deviation = Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0) / weights.length);
  const scale = LEVELS / (CLIP * deviation);
  return Int8Array.from(weights, (w) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(w * scale))));
}

export interface Agreement {
  words: number;
  right: number;
  /** Of the words called verbs, and of the verbs. */
  precision: number;
  recall: number;
}

/** How often weights agree with the teacher on lessons they were not fitted on. */
export function agreement(lessons: readonly Lesson[], closed: Closed, weights: ArrayLike<number>): Agreement {
  let [words, right, hits, called, verbs] = [0, 0, 0, 0, 0];
  for (const lesson of lessons) {
    for (const [i, tag] of read(lesson, closed, weights).entries()) {
      const meant = lesson.tags[i];
      words++;
      if (tag === meant) right++;
      if (tag === 0) called++;
      if (meant === 0) verbs++;
      if (tag === 0 && meant === 0) hits++;
    }
  }
  return { words, right: right / words, precision: hits / called, recall: hits / verbs };
}

function read(
  lesson: Lesson,
  closed: Closed,
  weights: ArrayLike<number>,
  learn?: (found: Uint32Array, tag: number, right: number) => void,
): number[] {
  const found = new Uint32Array(FEATURES);
  const classOf = (word: string) => closed.get(word) ?? -1;
  const tags: number[] = [];
  for (let i = 0; i < lesson.lower.length; i++) {
    let tag = classOf(lesson.lower[i] ?? '');
    if (tag < 0) {
      features(lesson, i, tags[i - 1] ?? NO_TAG, tags[i - 2] ?? NO_TAG, classOf, found);
      tag = best(weights, found);
      learn?.(found, tag, lesson.tags[i] ?? TAG_COUNT - 1);
    }
    tags.push(tag);
  }
  return tags;
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
