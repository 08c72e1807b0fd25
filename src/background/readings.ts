import type { ReadState } from '../messages/contract.ts';
import type { Asked } from './read-story.ts';

/** A page that is being read. */
export interface ReadingInFlight {
  asked: Asked;
  done: Promise<ReadState>;
}

/** Readings in flight. Lost with the worker: then nobody waits for them any more, and the next question starts anew. */
export const inFlight = new Map<string, ReadingInFlight>();

/** Waits until what is being read now has been read and saved, whatever comes of it. */
export async function readingsEnded(): Promise<void> {
  await Promise.allSettled([...inFlight.values()].map(({ done }) => done));
}
