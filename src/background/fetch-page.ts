import { decodeHtml } from '../core/decode-html.ts';
import { Failed } from '../messages/failed.ts';
import type { Page } from './read-story.ts';

/** Milliseconds; Chrome ends a worker that waits thirty seconds for an answer, and nobody would be told. */
const TIMEOUT = 20_000;
/** Bytes, after decompression. */
const LARGEST = 20_000_000;

/**
 * As a stranger asks: without cookies and without saying where the link stood. A link may stand on a hostile page and point
 * anywhere the reader is logged in; what only subscribers see is read by opening the link.
 */
const STRANGER: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' };

/**
 * The page behind an address, after redirects, as text.
 * @throws `Failed` with one of the `link-…` codes, `too-large`, `offline`, or `no-access` when it leads to a site whose
 *   permission Sixty does not have
 */
export async function fetchPage(url: string, limits = { ms: TIMEOUT, bytes: LARGEST }): Promise<Page> {
  const signal = AbortSignal.timeout(limits.ms);
  try {
    const response = await fetch(url, {
      ...STRANGER,
      signal,
      headers: { accept: 'text/html, application/xhtml+xml, text/plain;q=0.8' },
    });
    refuse(response);
    const type = response.headers.get('content-type') ?? '';
    if (!isPage(type)) {
      void response.body?.cancel();
      throw new Failed('link-not-a-page', type);
    }
    const bytes = await readBytes(response, limits.bytes);
    return { url: response.url || url, html: asMarkup(decodeHtml(bytes, type), type) };
  } catch (error) {
    if (error instanceof Failed) throw error;
    if (signal.aborted) throw new Failed('link-timeout', `no answer within ${limits.ms / 1000} seconds`);
    throw await networkFailure(url, limits.ms, error);
  }
}

function refuse({ status, ok }: Response): void {
  if (ok) return;
  const code =
    status === 404 || status === 410
      ? 'link-not-found'
      : [401, 402, 403, 407, 451].includes(status)
        ? 'link-refused'
        : 'link-failed';
  throw new Failed(code, `the site answered ${status}`);
}

/** A page without a type is taken for one, as browsers do. */
const isPage = (type: string) =>
  type === '' ||
  /^\s*(?:text\/(?:html|plain|xml)|application\/(?:ld\+)?json|application\/(?:xhtml\+)?xml)\b/i.test(type);

/** Plain text and JSON are read as a page that holds nothing else, as the browser shows it. */
function asMarkup(text: string, type: string): string {
  if (!/^\s*(?:text\/plain|application\/(?:ld\+)?json)\b/i.test(type)) return text;
  return `<!doctype html><body><pre>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre></body>`;
}

async function readBytes(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) {
      void reader?.cancel();
      throw new Failed('too-large', `more than ${most / 1e6} MB`);
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * `fetch` names no reason. Whether the first answer is a redirect, and whether following it blindly ends somewhere, tells a
 * redirect loop from a site we may not read and from no network.
 */
async function networkFailure(url: string, ms: number, cause: unknown): Promise<Failed> {
  // Node 20, where the tests run, has no `navigator`.
  if (globalThis.navigator?.onLine === false) return new Failed('offline', 'no network', { cause });
  const probe = (init: RequestInit) =>
    fetch(url, { ...STRANGER, ...init, signal: AbortSignal.timeout(ms) }).catch(() => undefined);
  const first = await probe({ redirect: 'manual' });
  void first?.body?.cancel();
  if (first?.type !== 'opaqueredirect') return new Failed('link-failed', 'the site did not answer', { cause });
  const followed = await probe({ mode: 'no-cors' });
  void followed?.body?.cancel();
  return followed
    ? new Failed('no-access', 'the link leads on to another site', { cause })
    : // It sends whoever has not signed in from one address to the next, without end.
      new Failed('link-refused', 'the link leads in circles', { cause });
}
