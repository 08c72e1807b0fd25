/**
 * Word classes of English text: an averaged perceptron (M. Collins, "Discriminative training methods for hidden Markov
 * models", 2002) that reads from left to right, with hashed features and weights from −9 to 9. Made by `train/tag`.
 */

import { FEATURES, features, type TaggedText } from './features.ts';
import { CLOSED_WORDS, WEIGHTS } from './tagger-weights.ts';
import { NO_TAG, TAG_COUNT, TAGS } from './tags.ts';

/** log₂ of the number of weights. */
export const BITS = 15;
/** Weights are written as one character each, this one for 0. */
export const ZERO = 64;

const closed = new Map<string, number>();
let weights: Int8Array | undefined;

/** Where the weight of a feature for a class stands. */
export function place(feature: number, tag: number): number {
  return ((Math.imul(feature, 31) + Math.imul(tag + 1, 0x9e3779b1)) >>> 0) >>> (32 - BITS);
}

function unpack(): Int8Array {
  for (const [tag, words] of Object.entries(CLOSED_WORDS)) {
    for (const word of words.split(' ')) closed.set(word, TAGS.indexOf(tag));
  }
  return Int8Array.from(WEIGHTS, (mark) => mark.charCodeAt(0) - ZERO);
}

/**
 * The classes of the words of one English sentence, a letter of `TAGS` each; as many as there are words. Linear in their
 * number. Against its teacher it is right for 96 in 100 words, see `tagger-weights.ts`.
 */
export function tagWords(text: TaggedText): string {
  weights ??= unpack();
  const found = new Uint32Array(FEATURES);
  const classOf = (word: string) => closed.get(word) ?? -1;
  let tags = '';
  let before = NO_TAG;
  let beforeThat = NO_TAG;
  for (let i = 0; i < text.lower.length; i++) {
    let tag = classOf(text.lower[i] ?? '');
    if (tag < 0) {
      features(text, i, before, beforeThat, classOf, found);
      tag = best(weights, found);
    }
    tags += TAGS[tag];
    beforeThat = before;
    before = tag;
  }
  return tags;
}

/** The class with the highest sum of weights. */
export function best(of: ArrayLike<number>, found: Uint32Array): number {
  let tag = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let t = 0; t < TAG_COUNT; t++) {
    let sum = 0;
    for (let i = 0; i < FEATURES; i++) sum += of[place(found[i] as number, t)] as number;
    if (sum > most) {
      most = sum;
      tag = t;
    }
  }
  return tag;
}
