import type { Failure, FailureCode } from './contract.ts';

/** An error with a code that surfaces translate. */
export class Failed extends Error {
  readonly code: FailureCode;

  /** @param message more than the code says, for whoever mends it */
  constructor(code: FailureCode, message: string = code, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failed';
    this.code = code;
  }
}

/** What crosses contexts of an error. An error without a code of ours is ours to mend: `internal`, with its text and no stack. */
export function failureOf(error: unknown): Failure {
  // What crossed a context already is no `Error` any more, and a `DOMException` has a number for its code.
  const { code, message = String(error) } = (error ?? {}) as Partial<Failure>;
  return { code: typeof code === 'string' ? code : 'internal', message };
}
