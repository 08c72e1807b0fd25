import { browser } from '../browser.ts';
import type { Story } from '../core/story.ts';
import type { ReadState } from '../messages/contract.ts';

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
}

/** How a story that is shown is remembered; nothing of what is no story. */
export function subjectOf(state: ReadState): Pick<CardSubject, 'storyId' | 'unkept'> {
  if (state.state !== 'story') return {};
  return state.kept === false ? { unkept: state.story } : { storyId: state.story.id };
}

const keyOf = (tabId: number) => `card:${tabId}`;

/** Remembered where it outlives the worker: "try again" and "remove" in the card mean what the card shows. */
export async function noteCard(tabId: number, subject: CardSubject): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: subject });
}

export async function cardSubject(tabId: number): Promise<CardSubject> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as CardSubject | undefined) ?? {};
}

export async function forgetCard(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
