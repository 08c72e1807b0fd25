import { browser } from '../browser.ts';
import type { PageFromWorker, SurfaceFromWorker, WorkerFromSurface } from './contract.ts';
import type { Envelope, Reply } from './envelope.ts';
import { Failed } from './failed.ts';

/** Asks the worker, from one of Sixty's own pages. Rejects with `Failed`. */
export function askWorker<Name extends keyof WorkerFromSurface>(
  name: Name,
  payload: Parameters<WorkerFromSurface[Name]>[0],
): Promise<ReturnType<WorkerFromSurface[Name]>> {
  return opened(browser.runtime.sendMessage({ to: 'worker', name, payload } satisfies Envelope));
}

/**
 * Asks the content script in a tab's page. Rejects with `Failed` when it answered with a failure, and with the browser's
 * error when there is nobody to answer.
 */
export function askPage<Name extends keyof PageFromWorker>(
  tabId: number,
  name: Name,
  payload: Parameters<PageFromWorker[Name]>[0],
): Promise<ReturnType<PageFromWorker[Name]>> {
  const message: Envelope = { to: 'page', name, payload };
  return opened(browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/** Tells every open page of Sixty's own; nobody listening is no error. */
export function tellSurfaces<Name extends keyof SurfaceFromWorker>(
  name: Name,
  payload: Parameters<SurfaceFromWorker[Name]>[0],
): void {
  browser.runtime.sendMessage({ to: 'surface', name, payload } satisfies Envelope).catch(() => undefined);
}

/** What an answer holds; rejects with the failure that it holds instead. */
export async function opened<R>(reply: Promise<unknown>): Promise<R> {
  const answer = (await reply) as Reply<R> | undefined;
  if (!answer) throw new Error('nobody answered');
  if ('failure' in answer) throw new Failed(answer.failure.code, answer.failure.message);
  return answer.value;
}
