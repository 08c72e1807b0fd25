import type { Runtime } from '../browser.ts';
import { isEnvelope, type Reply } from './envelope.ts';
import { failureOf } from './failed.ts';

/**
 * Who speaks. `page`: our content script in the top frame of a tab, in the page's own process, so believed no further than
 * the page. `surface`: one of our own pages.
 */
export type Sender = { tier: 'page'; tabId: number; url: string; incognito: boolean } | { tier: 'surface' };
type Tier = Sender['tier'];
type SenderOf<T extends Tier> = Extract<Sender, { tier: T }>;

type Payload<M> = M extends (payload: infer P) => unknown ? P : never;
type Answer<M> = M extends (payload: never) => infer R ? R : never;

/** One message: is the payload what it should be, and what is answered. */
interface Receiver<M, T extends Tier> {
  accepts: (payload: unknown) => payload is Payload<M>;
  answer: (payload: Payload<M>, sender: SenderOf<T>) => Answer<M> | Promise<Answer<M>>;
}

export type Receivers<Contract, T extends Tier> = { [Name in keyof Contract]: Receiver<Contract[Name], T> };

type AnyReceiver = { accepts: (payload: unknown) => boolean; answer: (payload: unknown, sender: Sender) => unknown };

/**
 * The worker's only message listener. It answers a message that is addressed to the worker, comes from the tier that may say
 * it and has the right shape; anything else is left alone (`undefined`), as if nobody were there.
 *
 * @param own what is ours: the extension's id and the address its pages begin with
 */
export function receive<P, S>(
  own: { id: string; base: string },
  receivers: { page: Receivers<P, 'page'>; surface: Receivers<S, 'surface'> },
): (message: unknown, from: Runtime.MessageSender) => Promise<Reply<unknown>> | undefined {
  return (message, from) => {
    if (!isEnvelope(message) || message.to !== 'worker') return undefined;
    const sender = senderOf(own, from);
    if (!sender) return undefined;
    const table = receivers[sender.tier] as Record<string, AnyReceiver>;
    const receiver = Object.hasOwn(table, message.name) ? table[message.name] : undefined;
    if (!receiver?.accepts(message.payload)) return undefined;
    return answered(receiver, message.payload, sender);
  };
}

async function answered(receiver: AnyReceiver, payload: unknown, sender: Sender): Promise<Reply<unknown>> {
  try {
    return { value: (await receiver.answer(payload, sender)) ?? null };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function senderOf(own: { id: string; base: string }, from: Runtime.MessageSender): Sender | undefined {
  if (from.id !== own.id) return undefined;
  if (from.url?.startsWith(own.base)) return { tier: 'surface' };
  // Frames have no overlay and no detector of ours.
  if (from.tab?.id === undefined || from.frameId !== 0) return undefined;
  return { tier: 'page', tabId: from.tab.id, url: from.url ?? '', incognito: from.tab.incognito };
}
