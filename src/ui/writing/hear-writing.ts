import { browser } from '../../browser.ts';
import type { SurfaceFromWorker } from '../../messages/contract.ts';
import { isEnvelope } from '../../messages/envelope.ts';

type News = Parameters<SurfaceFromWorker['story/writing']>[0];

/** Hears from the worker how far the writer of a story is. */
export function hearWriting(heard: (id: string, writing: News['writing']) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isEnvelope(message) && message.to === 'surface' && message.name === 'story/writing') {
      const { id, writing = null } = (message.payload ?? {}) as Partial<News>;
      if (typeof id === 'string') heard(id, writing);
    }
    // Answers nothing, so that whoever else listens may.
    return undefined;
  });
}
