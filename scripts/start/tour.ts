import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, Surface, Tab } from '../../test/e2e/drivers/driver.ts';
import { pause, until } from '../../test/e2e/drivers/until.ts';
import { pressToCopy, type SeenCard, settledCard } from '../../test/e2e/flows/card.ts';
import { drawPopupOverPage } from './draw.ts';
import { drawStrip, type Step } from './strip.ts';

/** Milliseconds until the card has faded in, generously. */
const FADE = 1_000;
/** Milliseconds in which a page that Sixty looks at by itself has got its pill. */
const PILL = 4_000;

export interface Tour {
  /** What the popup said. */
  card: SeenCard;
  /** The story as a card, copied as a reader copies it; empty when there is none. */
  record: string;
  /** Paths of the pictures, the strip of all of them last. */
  pictures: string[];
}

/**
 * Goes the whole way of a reader on one page and takes a picture at each step: page with pill, card, the source words of a
 * sentence lit, popup, library; and one strip of all. A page that is no story has only page, popup and card.
 * @param folder where the pictures go; they are named by step and browser
 * @param more stories that are read, too, for a library that holds more than one
 */
export async function tour(driver: Driver, tab: Tab, folder: string, more: readonly string[] = []): Promise<Tour> {
  await mkdir(folder, { recursive: true });
  const steps: Step[] = [];
  const pictures: string[] = [];
  const take = async (what: string, caption: string, shot: (file: string) => Promise<void>) => {
    const name = `${what}-${driver.name}.png`;
    await shot(join(folder, name));
    pictures.push(join(folder, name));
    steps.push({ name, caption });
  };
  const page = (file: string) => tab.screenshot(file);

  const pill = await overlayWithin(tab, PILL);
  await take('page', pill ? 'A full story is known for one: the pill, below' : 'The page', page);
  const popup = await tab.popup();
  const card = await settledCard(popup);
  await take('popup', 'Toolbar: at most sixty words', (file) => popup.screenshot(file));
  let record = '';
  if (card.state === 'story') {
    await pressToCopy(popup, 'Copy as card');
    record = await driver.clipboard();
  }
  await popup.close();
  await tab.menu({ on: 'page' });
  const overlay = await until(
    () => tab.overlay(),
    (found) => found !== null,
  );
  if (overlay) await settledCard(overlay);
  await pause(FADE);
  await take('overlay', 'Right-click, Summarize: the card on the page', page);
  if (overlay && card.state === 'story') {
    await lightFirst(overlay, tab);
    await take('highlight', 'Each sentence leads back to its source words', page);
    steps.push({ text: beginningOf(record), caption: 'Copied as a card: its record' });
    for (const url of more) await readAnother(driver, url);
    const library = await driver.openOwnPage('src/library/library.html');
    await until(() =>
      library.evaluate((root, headline) => root.querySelector('main')?.textContent?.includes(headline), card.headline),
    );
    await pause(FADE);
    await take('library', 'Kept on this device, to be found offline', (file) => library.screenshot(file));
    await library.close();
  }
  pictures.push(await drawPopupOverPage(driver, folder, `page-${driver.name}.png`, `popup-${driver.name}.png`));
  const strip = await drawStrip(driver, folder, steps);
  return { card, record, pictures: [...pictures, strip] };
}

/** The overlay, if it comes by itself. */
async function overlayWithin(tab: Tab, ms: number): Promise<Surface | null> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await tab.overlay();
    if (found !== null || Date.now() > end) {
      await pause(FADE);
      return found;
    }
    await pause(100);
  }
}

/** Puts the focus on the first sentence, which lights its source in the page, and goes there. */
async function lightFirst(overlay: Surface, tab: Tab): Promise<void> {
  await overlay.evaluate((root) => root.querySelector<HTMLElement>('.sentence')?.focus());
  await tab.press('Enter');
  await pause(FADE);
}

async function readAnother(driver: Driver, url: string): Promise<void> {
  const tab = await driver.open(url);
  const popup = await tab.popup();
  await settledCard(popup);
  await popup.close();
  await tab.close();
}

/** As much of a record as a small picture holds. */
const beginningOf = (record: string): string => `${record.slice(0, 720).trimEnd()} …`;
