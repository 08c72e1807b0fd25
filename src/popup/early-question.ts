import type { ReadState } from '../messages/contract.ts';
import type { Reply } from '../messages/envelope.ts';
import { askWorker, opened } from '../messages/send.ts';
import type { Ask, SubjectTab } from '../ui/tab/tab-reading.ts';

/** What was asked before the popup's own code was there. */
export interface EarlyQuestion {
  tab: SubjectTab;
  reply: Promise<Reply<ReadState> | undefined>;
}

declare global {
  var sixtyAsked: Promise<EarlyQuestion | undefined> | undefined;
}

/**
 * The way to the worker, where the first question about the tab that was asked about early has the answer to that.
 * @param asked undefined where nothing was
 */
export function askingEarly(asked = globalThis.sixtyAsked): { ask: Ask; tab(): Promise<SubjectTab | undefined> } {
  let early: EarlyQuestion | undefined;
  return {
    /** The tab of the early question; undefined also where the browser did not tell it. */
    async tab() {
      early = await asked?.catch(() => undefined);
      return early?.tab;
    },
    ask: ((name, payload) => {
      const reply = name === 'tab/state' && early?.reply;
      early = undefined;
      return reply ? opened(reply) : askWorker(name, payload);
    }) as Ask,
  };
}
