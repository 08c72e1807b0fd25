import { WriterError } from './writer.ts';

/** Limits of time in milliseconds. */
export interface Patience {
  /** Until the first word: a local model may have to be loaded. */
  firstWord: number;
  /** Between two pieces of an answer. */
  silence: number;
  /** For all of it. */
  total: number;
  /** Before the first retry; doubled for each further one. */
  backOff: number;
}

export const PATIENCE: Patience = { firstWord: 60_000, silence: 20_000, total: 180_000, backOff: 500 };

/** Aborts its signal when the reader does, when all time is used up, or when nothing was heard for a while. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #total: ReturnType<typeof setTimeout>;
  #silence: ReturnType<typeof setTimeout> | undefined;
  readonly signal = this.#controller.signal;

  constructor(total: number, outer?: AbortSignal) {
    this.#outer = outer;
    this.#total = setTimeout(() => this.#late(total), total);
    outer?.addEventListener('abort', this.#stop);
    if (outer?.aborted) this.#stop();
  }

  /** Waits this long from now on for the next sign of life. */
  expect(ms: number): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#late(ms), ms);
  }

  end(): void {
    clearTimeout(this.#total);
    clearTimeout(this.#silence);
    this.#outer?.removeEventListener('abort', this.#stop);
  }

  #stop = (): void => {
    this.#controller.abort(new WriterError('cancelled'));
  };

  #late(ms: number): void {
    this.#controller.abort(new WriterError('timeout', `no answer within ${ms} ms`));
  }
}
