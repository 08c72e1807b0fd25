import { MOST_IMPACT } from './impacts.ts';

/**
 * A posting list: the numbers of the stories that have a term, in rising order, each with the term's impact there. One posting is one
 * variable-length integer, the gap to the number before and the impact in its last four bits; in a common term's list
 * most take one byte. Numbers are below 2^27.
 */
const IMPACT_BITS = 4;

/** Takes postings in rising order of their numbers, and gives their bytes. */
export class PostingWriter {
  #bytes = new Uint8Array(64);
  #length = 0;
  #last = 0;

  /** @param number above all before it */
  add(number: number, impact: number): void {
    let value = ((number - this.#last) << IMPACT_BITS) | impact;
    this.#last = number;
    if (this.#length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    while (value > 0x7f) {
      this.#bytes[this.#length++] = (value & 0x7f) | 0x80;
      value >>>= 7;
    }
    this.#bytes[this.#length++] = value;
  }

  get length(): number {
    return this.#length;
  }

  /** The bytes so far; the next posting begins a list of its own. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    this.#last = 0;
    return bytes;
  }
}

/** Calls back with every posting of a list, which lies in `bytes` from `start` to `end`. */
export function eachPosting(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (number: number, impact: number) => void,
): void {
  let number = 0;
  for (let at = start; at < end; ) {
    let value = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at++] as number;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f && at < end);
    number += value >>> IMPACT_BITS;
    visit(number, value & MOST_IMPACT);
  }
}
