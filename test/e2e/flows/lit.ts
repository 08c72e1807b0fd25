import type { Surface, Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';

/** What is lit in a page or in its frames, stretch by stretch. */
export async function lit(tab: Tab): Promise<string[]> {
  const script = `JSON.stringify([window, ...Array.from({ length: frames.length }, (_, at) => frames[at])].flatMap((view) =>
    [...(view.CSS.highlights.get('sixty-passage') ?? [])].map((range) => range.toString())))`;
  return JSON.parse(String(await tab.inPage(script)));
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Waits until what is lit is what a sentence says: every word of it, and hardly another. */
export async function litBy(tab: Tab, sentence: string): Promise<void> {
  const wanted = wordsOf(sentence);
  await until(async () => {
    const words = wordsOf((await lit(tab)).join(' '));
    return words.length > 0 && wanted.every((word) => words.includes(word)) && words.length <= wanted.length + 2;
  });
}

export const nothingLit = (tab: Tab) => until(async () => (await lit(tab)).length === 0);

/** Gives a sentence the focus, and waits until the card has heard of it: a window that just opened may become active later. */
export async function focusSentence(surface: Surface, index: number): Promise<void> {
  await surface.evaluate((root, at) => root.querySelectorAll<HTMLElement>('.sentence')[at]?.focus(), index);
  await until(() =>
    surface.evaluate((root, at) => root.querySelectorAll<HTMLElement>('.sentence')[at]?.tabIndex === 0, index),
  );
}
