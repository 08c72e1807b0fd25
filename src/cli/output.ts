import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Where text goes. */
export type Output = Pick<Writable, 'write' | 'once' | 'on' | 'off'>;

/** Writes and, when the reader is slower than we are, waits for it: what is not yet read stays small. */
export async function put(output: Output, text: string): Promise<void> {
  if (!output.write(text)) await once(output as Writable, 'drain');
}
