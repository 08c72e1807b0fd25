import { browser } from '../browser.ts';
import type { Story } from '../core/story.ts';
import type { ReadState } from '../messages/contract.ts';
import type { Removed } from '../storage/remove-story.ts';

/** What the reader had selected: the words as the menu gave them, and the frame in which the page still knows more of them. */
export interface Selection {
  text: string;
  frameId: number;
}

/** What the card on a page is about: the page itself unless a link is named, and the story it shows, if it shows one. */
export interface CardSubject {
  link?: string;
  selection?: Selection;
  storyId?: string;
  /** The story itself where the library does not have it: a selection's, or in a private window. */
  unkept?: Story;
  /** What the reader has taken out of the library in it. */
  removed?: Removed;
}

const keyOf = (tabId: number) => `card:${tabId}`;

/**
 * Remembered where it outlives the worker: "try again" and "remove" in the card mean what the card shows. Where the browser
 * has no room for it, the card is about nothing rather than what it was about before.
 */
export async function noteCard(tabId: number, subject: CardSubject): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: subject }).catch(() => forgetCard(tabId));
}

/**
 * Remembers the story that came of it, unless the card is about something else by now or its tab was closed. Gives back what
 * came of it.
 */
export async function noteOutcome(tabId: number, about: CardSubject, state: ReadState): Promise<ReadState> {
  const known = await noted(tabId);
  if (!known) return state;
  const { unkept: _, storyId: __, removed: ___, ...now } = known;
  if (state.state === 'story' && now.link === about.link && now.selection?.text === about.selection?.text) {
    const { story, kept } = state;
    await noteCard(tabId, { ...now, ...(kept === false ? { unkept: story } : { storyId: story.id }) });
  }
  return state;
}

export async function cardSubject(tabId: number): Promise<CardSubject> {
  return (await noted(tabId)) ?? {};
}

async function noted(tabId: number): Promise<CardSubject | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] as CardSubject | undefined;
}

export async function forgetCard(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
