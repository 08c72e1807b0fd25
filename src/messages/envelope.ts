import type { Failure } from './contract.ts';

/** A message on its way. */
export interface Envelope {
  to: 'worker' | 'page' | 'surface';
  name: string;
  payload: unknown;
}

/** An answer on its way: errors lose all but their text when they cross contexts, so failures travel as data. */
export type Reply<T> = { value: T } | { failure: Failure };

export function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to, name } = message as Partial<Envelope>;
  return (to === 'worker' || to === 'page' || to === 'surface') && typeof name === 'string';
}
