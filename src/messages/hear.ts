import type { Runtime } from '../browser.ts';
import { browser } from '../browser.ts';
import type { SurfaceFromWorker } from './contract.ts';
import { isEnvelope } from './envelope.ts';

type Payload<Name extends keyof SurfaceFromWorker> = Parameters<SurfaceFromWorker[Name]>[0];

/** Hears one kind of news from the worker; what comes from a page's process, or in another shape, is left alone. */
export function hearWorker<Name extends keyof SurfaceFromWorker>(
  name: Name,
  accepts: (payload: unknown) => payload is Payload<Name>,
  heard: (payload: Payload<Name>) => void,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const mine = isEnvelope(message) && message.to === 'surface' && message.name === name;
    // A content script speaks from a tab, the worker from none.
    if (mine && sender.id === browser.runtime.id && !sender.tab && accepts(message.payload)) heard(message.payload);
    // Answers nothing, so that whoever else listens may.
    return undefined;
  });
}
