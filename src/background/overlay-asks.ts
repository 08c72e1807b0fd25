import type { Writing } from '../core/writing.ts';
import type { ReadState, Wrote } from '../messages/contract.ts';
import { Failed } from '../messages/failed.ts';
import type { Sender } from '../messages/receive.ts';
import { askPage } from '../messages/send.ts';
import { cardSubject, noteCard, noteOutcome } from './card-subject.ts';
import { runningFor } from './present.ts';
import { putIn, takeOut } from './put-back.ts';
import { readTab } from './read-tab.ts';
import { tabState } from './tab-state.ts';
import { workAgain } from './work-again.ts';
import { stopWriting, unwriteStory, writeStory } from './write-story.ts';

type PageSender = Extract<Sender, { tier: 'page' }>;

/** The card behind the pill: the story that is known, else the page read now. */
export async function openedFromPill({ tabId }: PageSender): Promise<ReadState> {
  await noteCard(tabId, {});
  const known = await tabState(tabId);
  return noteOutcome(tabId, {}, known.state === 'story' ? known : await readTab(tabId, 'by-reader'));
}

/** Another try at what the card is about. */
export async function readForCard({ tabId, incognito }: PageSender, anyway: boolean): Promise<ReadState> {
  return workAgain(tabId, incognito, anyway);
}

/** What came of the work that the card was drawn at; the work anew where the worker ended under it. */
export async function outcomeForCard({ tabId, incognito }: PageSender): Promise<ReadState> {
  return runningFor(tabId) ?? workAgain(tabId, incognito, false);
}

/** Takes the story that the card shows out of the library: a page can name no other. */
export async function removeFromCard({ tabId }: PageSender): Promise<undefined> {
  const { storyId, ...about } = await cardSubject(tabId);
  if (storyId === undefined) return undefined;
  const removed = await takeOut(storyId);
  // The card still shows it, and may tell it in another shape.
  await noteCard(tabId, removed ? { ...about, removed, unkept: removed.story } : about);
  return undefined;
}

/** Puts it back: only what was taken out by the card before. */
export async function restoreFromCard({ tabId }: PageSender): Promise<undefined> {
  const { removed, unkept: _, ...about } = await cardSubject(tabId);
  if (!removed) throw new Failed('interrupted');
  await putIn(removed);
  await noteCard(tabId, { ...about, storyId: removed.story.id });
  return undefined;
}

/** Has the story that the card shows written by the reader's own server, and tells the card how it goes. */
export async function writeForCard({ tabId, incognito }: PageSender, joins: boolean): Promise<Wrote> {
  const id = await cardStory(tabId, incognito);
  const hear = (writing: Writing): void => {
    // A card that was closed meanwhile hears nothing, and the work goes on.
    askPage(tabId, 'overlay/writing', { id, writing }).catch(() => undefined);
  };
  return writeStory(id, hear, joins);
}

export async function stopForCard({ tabId, incognito }: PageSender): Promise<undefined> {
  stopWriting(await cardStory(tabId, incognito));
  return undefined;
}

export async function unwriteForCard({ tabId, incognito }: PageSender): Promise<Wrote> {
  return unwriteStory(await cardStory(tabId, incognito));
}

/** The story that the card shows: a page can name no other. Private windows keep none that could be written anew. */
async function cardStory(tabId: number, incognito: boolean): Promise<string> {
  const { storyId } = incognito ? {} : await cardSubject(tabId);
  if (storyId === undefined) throw new Failed('page-gone');
  return storyId;
}
