import type { Story } from '../../core/story.ts';
import {
  BROKEN_OFF,
  type WriteFailure,
  type WriterOffer,
  type WriteTrouble,
  type Writing,
} from '../../core/writing.ts';
import type { ReadState, StoryState, Wrote } from '../../messages/contract.ts';
import type { Ask, TabReading } from '../tab/tab-reading.ts';
import { hearWriting } from './hear-writing.ts';
import { Writers } from './Writers.tsx';
import styles from './writers.css?inline';

/** How the browser's own model is asked, in this very window; rejects with an error that has a `WriteTrouble` as its code. */
export type OwnWriter = (
  story: Story,
  options: { signal: AbortSignal; onText: (soFar: string) => void; onDownload: (share: number) => void },
) => Promise<string>;

/** What a surface does to have the story it shows written by another writer. */
export interface TabWriting {
  /** Call it straight from the click: a model may have to be downloaded, which takes a gesture. */
  write(by: WriterOffer): Promise<void>;
  stop(): void;
  unwrite(): Promise<void>;
  /** What draws it on the card. */
  draws: typeof Writers;
  /** A state with the offers that this window can carry out: the browser's own model only where there is one. */
  offered(state: ReadState | null): ReadState | null;
  /** News from the worker of a story's writing; null when it has ended. */
  hear(id: string, writing: Writing | null): void;
}

type News = { story?: Story; writing?: Writing; notWritten?: WriteFailure };

/** @param own undefined where this window has no model of the browser's */
export function createTabWriting(reading: TabReading, ask: Ask, own: OwnWriter | undefined): TabWriting {
  /** What is written because of this surface, by story: a panel goes on to others meanwhile. */
  const mine = new Map<string, { writing: Writing; stop: AbortController }>();

  const shown = (): StoryState | undefined =>
    reading.state.value?.state === 'story' ? reading.state.value : undefined;
  const put = (id: string, news: News): void => {
    const state = shown();
    if (state?.story.id !== id) return;
    const { writing: _, notWritten: __, ...rest } = state;
    reading.state.value = { ...rest, ...news };
  };
  const progress = (id: string, writing: Writing): void => {
    const work = mine.get(id);
    if (!work) return;
    work.writing = writing;
    put(id, { writing });
  };
  // What the worker says of the tab meanwhile knows nothing of a model at work in this window.
  reading.state.watch(() => {
    const state = shown();
    const work = state && mine.get(state.story.id);
    if (work && state.writing !== work.writing) put(state.story.id, { writing: work.writing });
  });

  const byBrowser = async (story: Story, by: WriterOffer, signal: AbortSignal): Promise<Wrote> => {
    if (!own) throw trouble('unavailable', 'this window has no AI');
    const tell = (news: Partial<Writing>): void =>
      progress(story.id, { ...(mine.get(story.id)?.writing ?? { by, soFar: '' }), ...news });
    const onText = (soFar: string): void => tell({ soFar });
    const answer = await own(story, { signal, onText, onDownload: (downloaded) => tell({ downloaded }) });
    return ask('story/keep-answer', { id: story.id, answer });
  };

  const writing: TabWriting = {
    draws: Writers,
    async write(by) {
      const story = shown()?.story;
      if (!story || mine.has(story.id)) return;
      const { id } = story;
      const stop = new AbortController();
      const writing = { by, soFar: '' };
      mine.set(id, { writing, stop });
      put(id, { writing });
      const work = by.writer === 'browser-ai' ? byBrowser(story, by, stop.signal) : ask('story/write', { id });
      const news: News = await work.catch((error: unknown) => ({ notWritten: failureOf(error, by) }));
      mine.delete(id);
      put(id, news);
    },
    stop() {
      const id = shown()?.story.id;
      if (id === undefined) return;
      mine.get(id)?.stop.abort();
      void ask('story/stop-writing', { id }).catch(() => undefined);
    },
    async unwrite() {
      const id = shown()?.story.id;
      if (id !== undefined) put(id, await ask('story/unwrite', { id }));
    },
    offered(state) {
      if (state?.state !== 'story' || !state.writers || own) return state;
      return { ...state, writers: state.writers.filter(({ writer }) => writer !== 'browser-ai') };
    },
    hear(id, writing) {
      if (shown()?.story.id !== id) return;
      if (mine.has(id)) {
        if (writing) progress(id, writing);
      } else if (writing) put(id, { writing });
      else void reading.refresh();
    },
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  hearWriting(writing.hear);
  return writing;
}

function trouble(code: WriteTrouble, message: string): Error {
  return Object.assign(new Error(message), { code });
}

function failureOf(error: unknown, by: WriterOffer): WriteFailure {
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string };
  // What is no code of ours is told as a plain refusal.
  return { code: (code ?? BROKEN_OFF) as WriteTrouble, message, by };
}
