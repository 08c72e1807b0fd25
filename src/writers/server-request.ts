import type { Deadline } from './deadline.ts';
import { isPassing, serverError } from './server-errors.ts';
import { WriterError } from './writer.ts';

/** A server of the reader's choice. */
export interface Server {
  /** Base of the interface, from `serverAddress`. */
  base: URL;
  key: string;
  model: string;
}

const RETRIES = 2;
const LONGEST_WAIT = 10_000;

/**
 * One request to the reader's server, tried again after a while when the failure may pass. Sends no cookies and no referrer
 * and follows no redirect: the text goes where the reader said, or nowhere. Throws a WriterError.
 */
export async function request(
  server: Server,
  path: string,
  body: unknown,
  deadline: Deadline,
  backOff: number,
): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const outcome = await once(server, path, body, deadline.signal);
    if (outcome instanceof Response) return outcome;
    if (attempt >= RETRIES || !isPassing(outcome.error)) throw outcome.error;
    await pause(Math.min(LONGEST_WAIT, Math.max(outcome.wait, backOff * 2 ** attempt)), deadline.signal);
  }
}

async function once(
  { base, key }: Server,
  path: string,
  body: unknown,
  signal: AbortSignal,
): Promise<Response | { error: WriterError; wait: number }> {
  try {
    const response = await fetch(`${base.href.replace(/\/$/, '')}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'Content-Type': 'application/json', ...(key ? { Authorization: `Bearer ${key}` } : {}) },
      body: body === undefined ? null : JSON.stringify(body),
      signal,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (response.ok) return response;
    await response.body?.cancel().catch(() => undefined);
    const wait = Number(response.headers.get('retry-after')) * 1000 || 0;
    return { error: serverError(response.status, base.host), wait };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    return { error: new WriterError('unreachable', `${base.host} cannot be reached`, { cause: error }), wait: 0 };
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
}
