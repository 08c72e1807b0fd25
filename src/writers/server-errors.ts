import type { WriteTrouble } from '../core/writing.ts';
import { WriterError } from './writer.ts';

const CODES: Record<number, WriteTrouble> = {
  401: 'unauthorized',
  // Ollama's answer to extensions, unless it is told to take their requests.
  403: 'origin-refused',
  // No such model, or no such interface at this address.
  404: 'not-found',
  // Or its quota is used up.
  429: 'too-many-requests',
};

/** What an answer that is none means. What the reader can do about it is told with the code, in the reader's language. */
export function serverError(status: number, host: string): WriterError {
  // A redirect that is not followed has no status that may be seen.
  const isRedirect = status === 0 || (status >= 300 && status < 400);
  const other = isRedirect ? 'redirected' : status >= 500 ? 'server-failed' : 'refused';
  return new WriterError(CODES[status] ?? other, `${host} answered ${status}`);
}

/** Whether the same request may succeed a little later. */
export function isPassing(error: WriterError): boolean {
  return error.code === 'too-many-requests' || error.code === 'server-failed' || error.code === 'unreachable';
}
