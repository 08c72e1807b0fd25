import { browser } from '../../browser.ts';
import type { SurfaceFromWorker } from '../../messages/contract.ts';
import { isEnvelope } from '../../messages/envelope.ts';

type Changed = Parameters<SurfaceFromWorker['tab/changed']>[0];

/** Hears from the worker that something else is known of a tab. */
export function hearChanges(changed: (tabId: number) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isEnvelope(message) && message.to === 'surface' && message.name === 'tab/changed') {
      const { tabId } = (message.payload ?? {}) as Partial<Changed>;
      if (typeof tabId === 'number') changed(tabId);
    }
    // Answers nothing, so that whoever else listens may.
    return undefined;
  });
}
