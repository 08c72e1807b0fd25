import type { Story } from '../core/story.ts';
import { optionsOf } from '../core/summarize/shape.ts';
import type { SummaryOptions } from '../core/summarize/summarize.ts';
import type { WriterOffer, Writing } from '../core/writing.ts';
import type { Wrote } from '../messages/contract.ts';
import { Failed } from '../messages/failed.ts';
import { tellSurfaces } from '../messages/send.ts';
import { storyById } from '../storage/library.ts';
import { summaryShape } from '../storage/settings.ts';
import { readingLine } from './load-reading-line.ts';
import { notWritten } from './not-written.ts';
import { readingsEnded } from './readings.ts';
import { stayAwake } from './stay-awake.ts';
import { BROWSER, chosenBrowser, chosenServer } from './writer-offers.ts';

/** Named until it is known who writes. */
const NOBODY: WriterOffer = { writer: 'openai-compatible', model: '', to: null };

/** A story being written anew. Lost with the worker: the summary that was there before stands. */
interface Work {
  writing: Writing;
  stop: AbortController;
  hearers: ((writing: Writing) => void)[];
  /** Runs until what is new is told. */
  news?: ReturnType<typeof setTimeout>;
  done: Promise<Wrote>;
}

const atWork = new Map<string, Work>();

/** Milliseconds between two pieces of news: a reader's eye wants no more, and each goes through other processes. */
const PACE = 100;

/** What is being written for a story now. */
export function writingOf(id: string): Writing | undefined {
  return atWork.get(id)?.writing;
}

/** Ends the work on a story at once; what was there before stands. */
export function stopWriting(id: string): void {
  atWork.get(id)?.stop.abort();
}

/**
 * Has a story of the library written by the reader's server, held against its body, and saved. One at a time for a story:
 * who asks meanwhile gets the same answer. Rejects where the story is gone.
 * @param hear told what there is so far, besides our own pages, which all are
 * @param joins begins nothing: where nobody is at work any more, the story is as the library has it
 */
export async function writeStory(id: string, hear?: (writing: Writing) => void, joins = false): Promise<Wrote> {
  const running = atWork.get(id);
  if (hear) running?.hearers.push(hear);
  if (running) return running.done;
  if (joins) return { story: await inLibrary(id) };
  const stop = new AbortController();
  const work: Work = {
    writing: { by: NOBODY, soFar: '' },
    stop,
    hearers: hear ? [hear] : [],
    done: stayAwake(byServer(id, stop.signal, (writing) => tell(id, writing))).finally(() => {
      atWork.delete(id);
      tellSurfaces('story/writing', { id, writing: null });
    }),
  };
  atWork.set(id, work);
  return work.done;
}

function tell(id: string, writing: Writing): void {
  const work = atWork.get(id);
  if (!work) return;
  work.writing = writing;
  work.news ??= setTimeout(() => {
    delete work.news;
    if (atWork.get(id) !== work) return;
    tellSurfaces('story/writing', { id, writing: work.writing });
    for (const hear of work.hearers) hear(work.writing);
  }, PACE);
}

async function byServer(id: string, signal: AbortSignal, tellNow: (writing: Writing) => void): Promise<Wrote> {
  const story = await inLibrary(id);
  const chosen = await chosenServer();
  if ('trouble' in chosen) return notWritten(story, chosen.trouble, NOBODY);
  const by = chosen.offer;
  tellNow({ by, soFar: '' });
  const { writtenBy } = await readingLine();
  return writtenBy(story, chosen, await chosenShape(), { signal, onText: (soFar) => tellNow({ by, soFar }) });
}

/** Takes what the browser's own model wrote in one of our pages: data, to be held against the body as any other answer. */
export async function keepAnswer(id: string, answer: string): Promise<Wrote> {
  const story = await inLibrary(id);
  const chosen = await chosenBrowser(answer);
  if ('trouble' in chosen) return notWritten(story, chosen.trouble, BROWSER);
  const { writtenBy } = await readingLine();
  return writtenBy(story, chosen, await chosenShape(), {});
}

/** Puts the summary of our own writer back. What was sent stays on the record. */
export async function unwriteStory(id: string): Promise<Wrote> {
  const story = await inLibrary(id);
  const { writtenHere } = await readingLine();
  return writtenHere(story, await chosenShape());
}

const chosenShape = async (): Promise<SummaryOptions> => optionsOf(await summaryShape.get());

/** As its page says it now: a reader may ask for a story of the library while its page is still being read again. */
async function inLibrary(id: string): Promise<Story> {
  await readingsEnded();
  const story = await storyById(id);
  if (!story) throw new Failed('page-gone');
  return story;
}
