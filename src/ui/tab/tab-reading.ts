import { passagesOf } from '../../core/passages/passage.ts';
import type { SummaryShape } from '../../core/story.ts';
import type { FailureCode, ReadState, WorkerFromSurface } from '../../messages/contract.ts';
import { Failed, failureOf } from '../../messages/failed.ts';
import type { Shown } from '../card/card-actions.ts';
import { type Observable, type Observed, observable } from '../observable.ts';

/** The tab that a surface is about. */
export interface SubjectTab {
  id: number;
  /** Empty where the browser does not tell. */
  url: string;
}

export type Ask = <Name extends keyof WorkerFromSurface>(
  name: Name,
  payload: Parameters<WorkerFromSurface[Name]>[0],
) => Promise<ReturnType<WorkerFromSurface[Name]>>;

/** What a surface knows of a tab and can do about it; the drawing is elsewhere. */
export interface TabReading {
  /** Null until the worker's first answer. */
  state: Observable<ReadState | null>;
  tab: Observed<SubjectTab | undefined>;
  /** The story shown was taken out of the library. */
  removed: Observed<boolean>;
  /** Shows what is known of a tab; undefined for one that is gone. */
  open(tab: SubjectTab | undefined): Promise<void>;
  /** Something else is known of the tab: looks again. */
  refresh(): Promise<void>;
  /** @param anyway also when the page is no story */
  read(anyway: boolean): Promise<void>;
  /** Tells the story in another shape. */
  shape(shape: SummaryShape): Promise<void>;
  remove(id: string): Promise<void>;
  /** Puts back what was removed last. */
  restore(): Promise<void>;
  /** Lights a sentence of the summary in the tab's page, or none; brings it into view when it was chosen. */
  point(sentence: number | null, chosen: boolean): Promise<Shown>;
}

/**
 * @param ask the way to the worker
 * @param reads whether opening asks for the page to be read, as a press on the toolbar does; else only a button does
 */
export function createTabReading({ ask, reads }: { ask: Ask; reads: boolean }): TabReading {
  const state = observable<ReadState | null>(null);
  const tab = observable<SubjectTab | undefined>(undefined);
  const removed = observable(false);
  // An answer is drawn only if no later question was asked meanwhile.
  let latest = 0;
  // The first answer is what came of a reading; that this has ended is no news.
  let opening = false;
  let taken: object | undefined;
  const refused = (error: unknown): void => {
    state.value = { state: 'failed', failure: failureOf(error) };
  };
  const show = async (question: () => Promise<ReadState>): Promise<void> => {
    latest += 1;
    const mine = latest;
    const answer = await untilAnswered(question).catch(
      (error: unknown): ReadState => ({ state: 'failed', failure: failureOf(error) }),
    );
    if (mine !== latest) return;
    state.value = reads ? closedToAll(answer, tab.value) : answer;
    removed.value = false;
  };
  const reading: TabReading = {
    state,
    tab,
    removed,
    async open(subject) {
      tab.value = subject;
      // Nothing that could be tried again: there is no page.
      if (subject === undefined) state.value = failed('unsupported-page', 'no tab');
      else {
        opening = reads;
        await show(() => ask('tab/state', { tabId: subject.id, reads }));
        opening = false;
      }
      // The worker is at it: what comes of it is the answer to this.
      if (reads && state.value?.state === 'working') await reading.read(false);
    },
    async refresh() {
      const tabId = tab.value?.id;
      const was = state.value;
      if (tabId === undefined || opening || was?.state === 'working') return;
      await show(async () => {
        const now = await ask('tab/state', { tabId });
        // What failed, and the way to try again, stand until more is known than that nothing is.
        return reads && was?.state === 'failed' && now.state === 'unread' ? was : now;
      });
    },
    async read(anyway) {
      const tabId = tab.value?.id;
      if (tabId === undefined) return;
      state.value = { state: 'working', step: 'reading' };
      await show(() => ask('tab/read', { tabId, anyway }));
    },
    async shape(shape) {
      const tabId = tab.value?.id;
      // A few milliseconds' work: the card stands until the other one is there.
      if (tabId !== undefined) await show(() => ask('tab/shape', { tabId, shape }));
    },
    async remove(id) {
      const mine = latest;
      try {
        const out = await ask('story/remove', { id });
        // A panel has gone on to another tab, whose story is in.
        if (mine !== latest) return;
        taken = out;
        removed.value = true;
      } catch (error) {
        refused(error);
      }
    },
    async restore() {
      if (!taken) return reading.read(true);
      await ask('story/put-back', { removed: taken }).then(() => {
        removed.value = false;
      }, refused);
    },
    async point(index, chosen) {
      const tabId = tab.value?.id;
      const story = state.value?.state === 'story' ? state.value.story : undefined;
      const sentence = index === null ? undefined : story?.summary.sentences[index];
      const passages = story && sentence ? passagesOf(story, sentence) : [];
      if (tabId === undefined || (sentence && passages.length === 0)) return 'elsewhere';
      return ask('tab/point', { tabId, passages, scroll: chosen }).catch(() => 'elsewhere');
    },
  };
  return reading;
}

/** How often a question is asked whose worker ended under it. Asking wakes another, and each question may be asked again. */
const TRIES = 3;

function untilAnswered(question: () => Promise<ReadState>, tries = TRIES): Promise<ReadState> {
  return question().catch((error) => {
    // A worker that answers says what failed; without an answer, it is the browser that speaks.
    if (error instanceof Failed) throw error;
    return tries > 1 ? untilAnswered(question, tries - 1) : failed('interrupted', '');
  });
}

/**
 * Opening the popup gives access to the tab. Where the browser even then does not tell the address, the page is one that it
 * closes to all extensions, and no permission would help.
 */
function closedToAll(state: ReadState, tab: SubjectTab | undefined): ReadState {
  const noAccess = state.state === 'failed' && state.failure.code === 'no-access';
  return noAccess && tab?.url === '' ? failed('unsupported-page', state.failure.message) : state;
}

function failed(code: FailureCode, message: string): ReadState {
  return { state: 'failed', failure: { code, message } };
}
