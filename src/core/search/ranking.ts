import { MOST_IMPACT } from './impacts.ts';

/** Numbers are below this (postings hold no larger one). */
const NUMBERS = 2 ** 27;
/** What a word that only begins with what was typed counts, at most, against the word itself. */
const BEGINNING = 0.8;

/**
 * Scores stories that have every word of a query, one word after the other: the sum over the words of impact × rarity
 * (BM25's inverse document frequency). Of several terms with the beginning that was typed the best counts, so that a rare long
 * word gains nothing from being rare.
 */
export class Ranking {
  readonly #stories: number;
  readonly #scores: Float32Array;
  /** Of the word at hand. */
  readonly #best: Float32Array;
  /** How many words each story has had. */
  readonly #stage: Uint8Array;
  #round = 0;
  #touched: number[] = [];
  #frequency = 0;

  /** @param limit above every number @param stories how many there are */
  constructor(limit: number, stories: number) {
    this.#stories = stories;
    this.#scores = new Float32Array(limit);
    this.#best = new Float32Array(limit);
    this.#stage = new Uint8Array(limit);
  }

  /** One posting of a term that the word at hand asks for. @param share how much of the term was typed, 0 to 1 */
  add(number: number, impact: number, share: number): void {
    this.#frequency++;
    const stage = this.#stage[number];
    const score = impact * (share === 1 ? 1 : BEGINNING * share);
    if (stage === this.#round) {
      this.#stage[number] = this.#round + 1;
      this.#best[number] = score;
      this.#touched.push(number);
    } else if (stage === this.#round + 1 && score > (this.#best[number] as number)) this.#best[number] = score;
  }

  /** The word at hand is done. */
  endWord(): void {
    const frequency = Math.min(this.#frequency, this.#stories);
    const rarity = Math.log(1 + (this.#stories - frequency + 0.5) / (frequency + 0.5)) / MOST_IMPACT;
    for (const number of this.#touched)
      this.#scores[number] = (this.#scores[number] as number) + (this.#best[number] as number) * rarity;
    this.#round++;
    this.#frequency = 0;
    this.#found = this.#touched;
    this.#touched = [];
  }
  #found: number[] = [];

  /** The stories that have all words, best first; of equals the one saved last. */
  best(keep: (number: number) => boolean): number[] {
    const keys = Float64Array.from(
      this.#found.filter(keep),
      (number) => Math.round((this.#scores[number] as number) * 1000) * NUMBERS + number,
    );
    return Array.from(keys.sort().reverse(), (key) => key % NUMBERS);
  }
}
