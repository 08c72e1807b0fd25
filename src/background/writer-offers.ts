import { browser } from '../browser.ts';
import type { Summary } from '../core/story.ts';
import type { WriterOffer, WriteTrouble } from '../core/writing.ts';
import { serverGrant } from '../messages/server-grant.ts';
import { serverKey } from '../storage/server-key.ts';
import { browserWriter, type ServerChoice, serverWriter, showWriters } from '../storage/writers.ts';
import type { Writer } from '../writers/writer.ts';
import { readingLine } from './load-reading-line.ts';

/** The browser's own model. It writes in windows alone, so the worker only takes what it wrote. */
export const BROWSER: WriterOffer = { writer: 'browser-ai', model: '', to: null };

/** The writers that the reader has switched on, for a story with this summary; none where the switch over all of them is off. */
export async function writerOffers(summary: Summary): Promise<WriterOffer[]> {
  // What the publisher kept short is shown word for word.
  if (summary.notes.includes('publisher-short') || !(await showWriters.getOrDefault())) return [];
  const [own, server] = await Promise.all([browserWriter.get(), serverWriter.get().then(offerOf)]);
  return [...(own ? [BROWSER] : []), ...(server ? [server] : [])];
}

function offerOf({ on, address, model }: ServerChoice): WriterOffer | undefined {
  if (!on || model === '' || !URL.canParse(address)) return undefined;
  return { writer: 'openai-compatible', model, to: new URL(address).origin };
}

/** Who writes, or why nobody does. */
export type Chosen = { offer: WriterOffer; writer: Writer } | { trouble: WriteTrouble };

/** The server that the reader has switched on: whoever asks, nothing is sent to one that is off, or that the browser no longer grants. */
export async function chosenServer(): Promise<Chosen> {
  // Read once: the server that is named is the one that is asked.
  const server = await serverWriter.get();
  const offer = (await showWriters.get()) ? offerOf(server) : undefined;
  if (!offer) return { trouble: 'unavailable' };
  const { address, model } = server;
  const base = new URL(address);
  if (!(await browser.permissions.contains(serverGrant(base)).catch(() => false))) return { trouble: 'no-permission' };
  const [{ openAiCompatible }, key] = await Promise.all([readingLine(), serverKey(base.origin)]);
  return { offer, writer: openAiCompatible({ address, model, ...(key && { key }) }) };
}

/** The browser's own model, for an answer that it gave in a window, if the reader has switched it on. */
export async function chosenBrowser(answer: string): Promise<Chosen> {
  if (!(await showWriters.get()) || !(await browserWriter.get())) return { trouble: 'unavailable' };
  return { offer: BROWSER, writer: { name: 'browser-ai', sendsTo: null, write: async () => answer } };
}
