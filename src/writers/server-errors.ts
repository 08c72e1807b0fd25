import { WriterError } from './writer.ts';

/** What an answer that is none means, and what the reader can do about it. */
export function serverError(status: number, host: string, model: string): WriterError {
  switch (status) {
    case 401:
      return new WriterError('unauthorized', `${host} does not accept the key (401). Check it in the options.`);
    case 403:
      return new WriterError(
        'origin-refused',
        `${host} refuses requests from extensions (403). For Ollama, set OLLAMA_ORIGINS="chrome-extension://*,moz-extension://*" and start it again.`,
      );
    case 404:
      return new WriterError(
        'not-found',
        `${host} has no model "${model}", or no OpenAI-compatible interface at this address (404). Pick a model from its list.`,
      );
    case 429:
      return new WriterError(
        'too-many-requests',
        `${host} gets too many requests, or its quota is used up (429). Try later.`,
      );
    default:
  }
  if (status === 0 || (status >= 300 && status < 400)) {
    return new WriterError('redirected', `${host} sends requests elsewhere. Enter the address it leads to.`);
  }
  if (status >= 500) return new WriterError('server-failed', `${host} failed (${status}). Look at its log.`);
  return new WriterError('refused', `${host} refused the request (${status}).`);
}

/** Whether the same request may succeed a little later. */
export function isPassing(error: WriterError): boolean {
  return error.code === 'too-many-requests' || error.code === 'server-failed' || error.code === 'unreachable';
}
