import type { Failure, FailureCode } from './contract.ts';

/** An error with a code that surfaces translate. */
export class Failed extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failed';
    this.code = code;
  }
}

/** What crosses contexts of an error. An error without a code is ours to mend: `internal`, with its text and no stack. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failed) return { code: error.code, message: error.message };
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}
