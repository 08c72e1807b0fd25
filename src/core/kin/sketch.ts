import { eachTerm } from '../search/terms.ts';

/**
 * Tells the copies of one text apart from other texts: min-wise hashes of its shingles (Broder 1997). Sites cut a wire's
 * story at its end and mend single words, so only its beginning is looked at.
 */

/** Words of the beginning, and how many make a shingle. */
const WORDS = 250;
const SHINGLE = 4;
/** A text with fewer words says too little. */
const FEWEST = 40;
const HASHES = 24;
/** Pairs of hashes under which a sketch is found: texts that share a fraction s of their shingles share a pair with 1 − (1 − s²)⁶. */
const BANDS = 6;
const PER_BAND = 2;
/** From this share of equal hashes on, two texts are copies. Texts on the same matter by other hands stay far below. */
const COPIES = 0.4;

/** Undefined for a text that is too short. */
export function sketchOf(paragraphs: readonly string[]): Uint32Array<ArrayBuffer> | undefined {
  const words: number[] = [];
  for (const text of paragraphs) {
    if (words.length >= WORDS) break;
    eachTerm(text.slice(0, WORDS * 20), (term) => {
      if (words.length < WORDS) words.push(hash(term));
    });
  }
  if (words.length < FEWEST) return undefined;
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let shingle = 0;
    for (let i = 0; i < SHINGLE; i++) shingle = mix(Math.imul(shingle, 31) ^ (words[at + i] as number));
    for (let i = 0; i < HASHES; i++) {
      const value = mix(shingle ^ Math.imul(i + 1, 0x9e3779b1)) >>> 0;
      if (value < (least[i] as number)) least[i] = value;
    }
  }
  return least;
}

/** The numbers under which a sketch is looked up; copies have one in common, most likely. Below 2^35. */
export function bandsOf(sketch: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let value = band;
    for (let i = 0; i < PER_BAND; i++) value = mix(Math.imul(value, 31) ^ (sketch[band * PER_BAND + i] as number));
    return band * 2 ** 32 + (value >>> 0);
  });
}

/** Are these copies of one text? */
export function areCopies(one: Uint32Array, other: Uint32Array): boolean {
  let same = 0;
  for (let i = 0; i < HASHES; i++) if (one[i] === other[i]) same++;
  return same >= COPIES * HASHES;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

/** The finalizer of MurmurHash3. */
function mix(input: number): number {
  let value = input;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
