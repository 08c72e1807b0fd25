import { enterBacklog } from './enter-backlog.ts';
import { foldPending } from './fold-pending.ts';
import { mergeSegments } from './merge-segments.ts';

const LOCK = 'sixty tends the library';

/**
 * What the library needs now and then: stories of an older version entered, the index folded and merged. Each step is small or
 * breaks off at no cost, and one of Sixty's contexts does it for all: where another is at it, this does nothing.
 * @param entered called while stories of an older version are entered
 */
export async function tendLibrary(signal?: AbortSignal, entered?: () => void): Promise<void> {
  // Node has no locks; there everything is one context.
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  if (!locks) return tend(signal, entered);
  await locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? tend(signal, entered) : undefined));
}

async function tend(signal?: AbortSignal, entered?: () => void): Promise<void> {
  let more = true;
  while (more && !signal?.aborted) {
    more = await enterBacklog();
    if (more) entered?.();
    await tidyIndex(signal);
  }
}

async function tidyIndex(signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await foldPending()));
  while (!signal?.aborted && (await mergeSegments(signal)));
}
