import { type ReadonlySignal, signal } from '@preact/signals';
import type { FailureCode, ReadState, WorkerFromSurface } from '../messages/contract.ts';
import type { PopupTab } from './popup-tab.ts';

type Ask = <Name extends keyof WorkerFromSurface>(
  name: Name,
  payload: Parameters<WorkerFromSurface[Name]>[0],
) => Promise<ReturnType<WorkerFromSurface[Name]>>;

/** What the popup knows and can do; the drawing is elsewhere. */
export interface PopupPage {
  /** Null until the worker's first answer. */
  state: ReadonlySignal<ReadState | null>;
  tab: ReadonlySignal<PopupTab | undefined>;
  /** The story shown was taken out of the library. */
  removed: ReadonlySignal<boolean>;
  /** Shows what is known of the tab; reads it when nobody has, because opening the popup asks for that. */
  open(): Promise<void>;
  /** @param anyway also when the page is no story */
  read(anyway: boolean): Promise<void>;
  remove(id: string): Promise<void>;
}

/** @param world the tab that it is about, and the way to the worker */
export function createPopupPage(world: { tab: Promise<PopupTab | undefined>; ask: Ask }): PopupPage {
  const state = signal<ReadState | null>(null);
  const tab = signal<PopupTab | undefined>(undefined);
  const removed = signal(false);
  // An answer is drawn only if no later question was asked meanwhile.
  let latest = 0;
  const show = async (question: () => Promise<ReadState>): Promise<void> => {
    latest += 1;
    const mine = latest;
    const answer = await question().catch((error: unknown) => failed('internal', String(error)));
    if (mine === latest) state.value = closedToAll(answer, tab.value);
  };
  const page: PopupPage = {
    state,
    tab,
    removed,
    async open() {
      tab.value = await world.tab;
      const tabId = tab.value?.id;
      if (tabId === undefined) {
        state.value = failed('page-gone', 'no tab');
        return;
      }
      await show(() => world.ask('tab/state', { tabId }));
      if (wantsReading(state.value)) await page.read(false);
    },
    async read(anyway) {
      const tabId = tab.value?.id;
      if (tabId === undefined) return;
      removed.value = false;
      state.value = { state: 'working', step: 'reading' };
      await show(() => world.ask('tab/read', { tabId, anyway }));
    },
    async remove(id) {
      await world.ask('story/remove', { id });
      removed.value = true;
    },
  };
  return page;
}

function wantsReading(state: ReadState | null): boolean {
  if (state?.state === 'working') return true;
  return state?.state === 'unread' && state.verdict?.verdict !== 'not-story';
}

/**
 * Opening the popup gives access to the tab. Where the browser even then does not tell the address, the page is one that it
 * closes to all extensions, and no permission would help.
 */
function closedToAll(state: ReadState, tab: PopupTab | undefined): ReadState {
  const noAccess = state.state === 'failed' && state.failure.code === 'no-access';
  return noAccess && tab?.url === '' ? failed('unsupported-page', state.failure.message) : state;
}

function failed(code: FailureCode, message: string): ReadState {
  return { state: 'failed', failure: { code, message } };
}
