import { BROKEN_OFF, type WriterOffer, type Writing } from '../core/writing.ts';
import type { ReadState, StoryState, Wrote } from '../messages/contract.ts';
import type { CardActions } from '../ui/card/card-actions.ts';
import { Writers } from '../ui/writing/Writers.tsx';
import { tellWorker } from './talk.ts';

/** What the card on a page does to have its story written by the reader's server. The browser's own model needs a window of ours. */
export interface OverlayWriting {
  actions: Pick<CardActions, 'others' | 'write' | 'stopWriting' | 'unwrite'>;
  /** News from the worker. */
  hear: (id: string, writing: Writing) => void;
  /** Waits for what was being written before the card came: nobody else would tell it of the end. */
  join: () => void;
}

/**
 * @param shown the story that the card shows
 * @param put draws another state in its place
 */
export function createOverlayWriting(
  shown: () => StoryState | undefined,
  put: (state: StoryState) => void,
): OverlayWriting {
  const change = (id: string, news: Partial<Wrote> & { writing?: Writing }): void => {
    const state = shown();
    if (state?.story.id !== id) return;
    const { writing: _, notWritten: __, ...rest } = state;
    put({ ...rest, ...news });
  };
  /** The story of which is waited what comes of it. */
  let awaited: string | undefined;
  const ask = async (tell: () => Promise<Wrote>, by?: WriterOffer): Promise<void> => {
    const id = shown()?.story.id;
    if (id === undefined) return;
    awaited = id;
    if (by) change(id, { writing: { by, soFar: '' } });
    const wrote = await tell().catch(
      ({ message = '' }: { message?: string }): Partial<Wrote> =>
        by ? { notWritten: { code: BROKEN_OFF, message, by } } : {},
    );
    awaited = undefined;
    change(id, wrote);
  };
  return {
    actions: {
      others: Writers,
      write: (by) => void ask(() => tellWorker('overlay/write', { joins: false }), by),
      stopWriting: () => void tellWorker('overlay/stop-writing', null).catch(() => undefined),
      unwrite: () => void ask(() => tellWorker('overlay/unwrite', null)),
    },
    hear(id, writing) {
      if (shown()?.writing) change(id, { writing });
    },
    join() {
      const state = shown();
      if (state?.writing && state.story.id !== awaited) void ask(() => tellWorker('overlay/write', { joins: true }));
    },
  };
}

/** A state as the card on a page shows it: without writers that only a window of ours can ask. */
export function forPage(state: ReadState | null): ReadState | null {
  if (state?.state !== 'story' || !state.writers) return state;
  return { ...state, writers: state.writers.filter(({ to }) => to !== null) };
}
