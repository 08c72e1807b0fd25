import { browser } from '../browser.ts';
import type { ReadState } from '../messages/contract.ts';
import { failureOf } from '../messages/failed.ts';
import { askPage } from '../messages/send.ts';
import { pageKey } from '../storage/addresses.ts';
import { storyById, storyByUrl } from '../storage/library.ts';
import { later, SPINNER } from './later.ts';
import { pageAddress } from './page-address.ts';
import { presented } from './present.ts';
import { readTab } from './read-tab.ts';
import { inChosenShape, storyState } from './story-state.ts';
import { tabRecord } from './tab-records.ts';
import { workAgain } from './work-again.ts';

/**
 * What is known of the page in a tab, read only where the first look says that it is no story. One in the library is shown
 * at once and looked after then.
 * @param reads whether a page of which nothing is known is read; then who asks once more joins the reading
 */
export async function tabState(tabId: number, reads = false): Promise<ReadState> {
  const address = pageAddress(tabId);
  address.catch(() => undefined);
  const shown = await presented(tabId);
  if (shown && shown.state !== 'working') return shown;
  try {
    if (shown) return await workAgain(tabId, (await browser.tabs.get(tabId)).incognito, false);
    const { url, incognito } = await address;
    const record = await tabRecord(tabId, pageKey(url));
    const outcome = record?.outcome;
    if (outcome?.kind === 'shown') return shaped(outcome.state);
    if (outcome?.kind === 'saved') {
      // While the page answers, what is in the library is made ready.
      const there = isThere(tabId);
      const story = await storyById(outcome.id);
      const state = story && (await storyState(story, outcome.verdict, 'now'));
      if (state) return (await there) ? state : { ...state, from: 'library' };
    }
    const story = incognito ? undefined : await storyByUrl(url);
    // A page that is none at first sight is told with the reasons of a full reading.
    if (!story && record?.look?.verdict === 'not-story') return readTab(tabId, 'by-reader');
    if (!story) return reads ? soon(readTab(tabId, 'by-reader')) : { state: 'unread', verdict: record?.look ?? null };
    // The page may say something else today; surfaces hear when it does.
    void readTab(tabId, 'by-reader');
    return await storyState(story, record?.look ?? { verdict: 'story', reasons: [] }, 'library');
  } catch (error) {
    return { state: 'failed', failure: failureOf(error) };
  }
}

async function shaped(state: ReadState): Promise<ReadState> {
  return state.state === 'story' ? { ...state, story: await inChosenShape(state.story) } : state;
}

/** What comes of a reading if that is soon; else that there is work. */
async function soon(reading: Promise<ReadState>): Promise<ReadState> {
  return (await Promise.race([reading, later(SPINNER)])) ?? { state: 'working', step: 'reading' };
}

/**
 * Is the page that was read still in the tab? A page of the browser's own stands there when the network is gone. One that is
 * too busy to answer is there.
 */
function isThere(tabId: number): Promise<boolean> {
  const answer = askPage(tabId, 'page/ping', null).catch(() => false);
  return Promise.race([answer, later(SPINNER)]).then((there) => there !== false);
}
