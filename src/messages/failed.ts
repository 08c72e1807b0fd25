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
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return { code: typeof code === 'string' ? (code as FailureCode) : 'internal', message };
}
