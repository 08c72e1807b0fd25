import type { Tabs } from '../browser.ts';
import { browser } from '../browser.ts';
import { optionsOf } from '../core/summarize/shape.ts';
import type { ReadState } from '../messages/contract.ts';
import { Failed } from '../messages/failed.ts';
import { storyByUrl } from '../storage/library.ts';
import { summaryShape } from '../storage/settings.ts';
import type { Selection } from './card-subject.ts';
import { readingLine } from './load-reading-line.ts';
import { present } from './present.ts';
import { refuseOff } from './site-mode.ts';

/** What the page says of the reader's selection. */
interface Selected {
  text: string;
  title: string;
  url: string;
  /** Of the page, as it declares it. */
  lang: string;
}

/** Summarizes what is selected and shows the card. It is not a story of its own, so the library does not take it. */
export function summarizeSelection(tab: Tabs.Tab, flat: string, frameId: number): Promise<void> {
  return present(tab, selectionState(tab, flat, frameId), 'reading', { selection: { text: flat, frameId } });
}

/** Once more, from the card. */
export async function selectionAgain(tabId: number, { text, frameId }: Selection): Promise<ReadState> {
  return selectionState(await browser.tabs.get(tabId), text, frameId);
}

async function selectionState(tab: Tabs.Tab, flat: string, frameId: number): Promise<ReadState> {
  await refuseOff(tab.url ?? '');
  const { text, title, url, lang } = await selected(tab, flat, frameId);
  if (text.trim() === '') throw new Failed('no-text');
  const { readText, toStory } = await readingLine();
  // What the page's story is called and whose it is holds for its parts.
  const known = await storyByUrl(url).catch(() => undefined);
  const reading = readText(
    { url, headline: known?.headline ?? title, body: text, lang },
    optionsOf(await summaryShape.getOrDefault()),
  );
  const story = {
    ...toStory(reading, new Date().toISOString()),
    ...(known && { source: known.source, authors: known.authors, published: known.published }),
  };
  // Nobody asks whether what somebody has selected is a story.
  return { state: 'story', story, verdict: { ...reading.verdict, reasons: [] }, from: 'now', kept: false };
}

/** The menu gives the selection with its paragraphs run together; the page still knows them. */
async function selected(tab: Tabs.Tab, flat: string, frameId: number): Promise<Selected> {
  const fallback = { text: flat, title: tab.title ?? '', url: tab.url ?? '', lang: '' };
  if (tab.id === undefined) return fallback;
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      func: readSelection,
      injectImmediately: true,
    });
    const inPage = injected?.result as Selected | undefined;
    // Text selected in a field is not in the page's selection.
    return inPage && inPage.text.trim() !== '' ? { ...fallback, ...inPage, url: tab.url || inPage.url } : fallback;
  } catch {
    return fallback;
  }
}

/** Runs in the page: uses nothing from this file. */
function readSelection(): Selected {
  const selection = getSelection();
  const start = selection?.anchorNode;
  const element = start instanceof Element ? start : start?.parentElement;
  // From the prototypes: a form has its fields by their names, and one may be called "closest".
  const { closest, getAttribute } = Element.prototype;
  const named = element && closest.call(element, '[lang]');
  const lang = (named && getAttribute.call(named, 'lang')) ?? '';
  return { text: String(selection ?? ''), title: document.title, url: location.href, lang };
}
