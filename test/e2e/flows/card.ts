import type { Surface, Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';

/** What a reader sees of a card, in popup or overlay. */
export interface SeenCard {
  /** "story", "not-story", "failed", "working", "unread" or "blank". */
  state: string;
  /** Of the story, or of the message. */
  headline: string;
  source: string;
  sentences: string[];
  /** "58 of 60 words", "on this device", "saved yesterday". */
  facts: string[];
  /** Where "Read at …" leads, and what it says. */
  link: { text: string; href: string } | null;
  /** All of it. */
  text: string;
}

export function readCard(surface: Surface): Promise<SeenCard> {
  return surface.evaluate((root) => {
    const card = root.querySelector<HTMLElement>('article.card');
    const text = (selector: string) => card?.querySelector(selector)?.textContent ?? '';
    const all = (selector: string) => [...(card?.querySelectorAll(selector) ?? [])].map((one) => one.textContent ?? '');
    const link = card?.querySelector<HTMLAnchorElement>('a.primary');
    return {
      state: card?.dataset['state'] ?? 'blank',
      headline: text('.headline'),
      source: text('.dotted'),
      sentences: all('.sentence'),
      facts: all('.facts li'),
      link: link ? { text: link.textContent ?? '', href: link.href } : null,
      text: card?.textContent ?? '',
    };
  });
}

/** The card, as soon as it has nothing more to wait for. */
export function settledCard(surface: Surface): Promise<SeenCard> {
  return until(
    () => readCard(surface),
    ({ state }) => ['story', 'not-story', 'failed'].includes(state),
  );
}

/** The card that comes after another state, when something was asked of it. */
export async function settledCardAfter(surface: Surface, before: string): Promise<SeenCard> {
  await until(
    () => readCard(surface),
    ({ state }) => state !== before,
  );
  return settledCard(surface);
}

/** What Firefox lets its own scripts do to a window. */
interface FirefoxWindow {
  setHandlingUserInput(yes: true): { destruct(): void };
}

/** Presses a button by the name that it has for a screen reader, or by its text. */
export async function press(surface: Surface, name: string): Promise<void> {
  await surface.evaluate((root, wanted) => {
    const named = (button: Element) =>
      button.getAttribute('aria-label') === wanted || button.textContent?.trim() === wanted;
    const button = [...root.querySelectorAll<HTMLElement>('button, a')].find(named);
    if (!button) throw new Error(`No button "${wanted}"`);
    // To Firefox, only a hand's click is a gesture, without which nothing may be copied or asked for; this one stands for it.
    (root as { notifyUserGestureActivation?: () => void }).notifyUserGestureActivation?.();
    const view = (root as Document).defaultView as { windowUtils?: FirefoxWindow } | null | undefined;
    const hand = view?.windowUtils?.setHandlingUserInput(true);
    button.click();
    hand?.destruct();
  }, name);
}

/** The same, as soon as the button is there: what draws it may be loaded after the card. */
export async function pressWhenThere(surface: Surface, name: string): Promise<void> {
  await until(() => press(surface, name).then(() => true));
}

/** Presses a button that copies, and waits until the card says that it has: a popup that closes before copies nothing. */
export async function pressToCopy(surface: Surface, name: string): Promise<void> {
  await press(surface, name);
  await until(() =>
    surface.evaluate((root) => [...root.querySelectorAll('.bubble')].some((bubble) => bubble.textContent !== '')),
  );
}

/** The card on the page, as soon as it is there. */
export async function openCard(tab: Tab): Promise<Surface> {
  const surface = await until(
    () => tab.overlay(),
    (found) => found !== null,
  );
  if (!surface) throw new Error('unreachable');
  return surface;
}

/** Opens the card by its key, and waits until it has nothing more to wait for. */
export async function openCardByKey(tab: Tab): Promise<{ surface: Surface; card: SeenCard }> {
  await tab.command('open-card');
  const surface = await openCard(tab);
  return { surface, card: await settledCard(surface) };
}

/** Is the small button on the page? */
export async function hasPill(tab: Tab): Promise<boolean> {
  return (await (await tab.overlay())?.evaluate((root) => root.querySelector('.pill-open') !== null)) ?? false;
}

/** Where something of the overlay is painted, in CSS pixels of the viewport, with the size of that. */
export function boxOf(surface: Surface, selector: string) {
  return surface.evaluate((root, wanted) => {
    const { left, top, right, bottom, width, height } =
      root.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom, width, height, inner: { width: innerWidth, height: innerHeight } };
  }, selector);
}
