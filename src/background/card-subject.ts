import { browser } from '../browser.ts';

/** What the card on a page is about: the page itself unless a link is named, and the story it shows, if it shows one. */
export interface CardSubject {
  link?: string;
  storyId?: string;
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
