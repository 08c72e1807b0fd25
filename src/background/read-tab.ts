import type { FailureCode, ReadState } from '../messages/contract.ts';
import { Failed, failureOf } from '../messages/failed.ts';
import { tellSurfaces } from '../messages/send.ts';
import { pageKey } from '../storage/addresses.ts';
import { storyByUrl } from '../storage/library.ts';
import { summaryShape } from '../storage/settings.ts';
import { SPINNER } from './later.ts';
import { readingLine } from './load-reading-line.ts';
import { type PageAddress, pageAddress } from './page-address.ts';
import { type Asked, readStory } from './read-story.ts';
import { inFlight } from './readings.ts';
import { noteTab, type TabRecord, tabRecord } from './tab-records.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { showTabState } from './toolbar.ts';

/** Who accepts more than the detector does comes later in this list. */
const ACCEPTING: readonly Asked[] = ['by-detector', 'by-reader', 'anyway'];
const accepts = (asked: Asked): number => ACCEPTING.indexOf(asked);

/** Pages that are not read for a reason of their own. */
const CLOSED: Partial<Record<FailureCode, 'unsupported' | 'off'>> = {
  'unsupported-page': 'unsupported',
  'site-off': 'off',
};

/**
 * Reads the page in a tab, keeps what it is, and says so on the toolbar. One reading of a page at a time: who asks meanwhile
 * gets the same answer. Never rejects.
 * @param known where the page is, of whoever has it from the page itself and knows that Sixty is not switched off there
 */
export async function readTab(tabId: number, asked: Asked, known?: PageAddress): Promise<ReadState> {
  const where = known ?? (await pageAddress(tabId).catch(failed));
  if ('state' in where) {
    await showTabState(tabId, CLOSED[where.failure.code] ?? 'error');
    return where;
  }
  const page = pageKey(where.url);
  const key = `${tabId} ${page}`;
  for (let running = inFlight.get(key); running; running = inFlight.get(key)) {
    if (accepts(running.asked) >= accepts(asked)) return running.done;
    // What was story enough for who asked first is for this one; anything else is read anew.
    const state = await running.done;
    if (state.state === 'story') return state;
  }
  const done = read(tabId, where, asked).finally(() => inFlight.delete(key));
  inFlight.set(key, { asked, done });
  return done;
}

async function read(tabId: number, where: PageAddress, asked: Asked): Promise<ReadState> {
  const page = pageKey(where.url);
  noteTab(tabId, page, {}).catch(() => undefined);
  const isStillThere = () => tabRecord(tabId, page).catch(() => undefined);
  const spinner = setTimeout(async () => (await isStillThere()) && showTabState(tabId, 'working'), SPINNER);
  const gone = failed(new Failed('page-gone'));
  // What is kept is shown as kept at once: neither the note of the tab nor what surfaces want to know comes first.
  let marked: Promise<boolean> | undefined;
  const whenSaved = () => {
    clearTimeout(spinner);
    marked = isStillThere().then((there) => {
      if (there) void showTabState(tabId, 'saved');
      return there !== undefined;
    });
  };
  let state: ReadState;
  let loading: boolean | undefined;
  try {
    const taking = takeSnapshot(tabId, where.url);
    // Loaded while the page is at work.
    void readingLine().catch(() => undefined);
    const shape = summaryShape.getOrDefault();
    const taken = await taking;
    if (pageKey(taken.url) !== page) return gone;
    ({ loading } = taken);
    state = await readStory(taken, asked, !where.incognito, { shape, whenSaved });
  } catch (error) {
    state = (await offlineCopy(where.url)) ?? failed(error);
  } finally {
    clearTimeout(spinner);
  }
  // Of a page that has been left meanwhile nothing is shown: the detector tells of the new one.
  // A page that was still coming in is read again when somebody asks.
  const news = loading ? { outcome: undefined } : newsOf(state, asked, where.incognito);
  if (!(await noteTab(tabId, page, news, true).catch(() => true))) return gone;
  // What the detector asked for is nobody's business until it succeeds. Nobody waits for the button to be drawn.
  if (!(await marked) && (asked !== 'by-detector' || state.state !== 'failed'))
    void showTabState(tabId, toolbarState(state));
  tellSurfaces('tab/changed', { tabId });
  return state;
}

/** The story as it was saved, when the page itself cannot be read: the network is gone, the access ended. */
async function offlineCopy(url: string): Promise<ReadState | undefined> {
  const story = await storyByUrl(url).catch(() => undefined);
  return story && { state: 'story', story, verdict: { verdict: 'story', reasons: [] }, from: 'library' };
}

/** What to remember of a reading. A failure is not: the next question tries again. */
function newsOf(state: ReadState, asked: Asked, incognito: boolean): Omit<TabRecord, 'page'> {
  if (state.state === 'story') {
    const { story, verdict } = state;
    return { outcome: incognito ? { kind: 'shown', state } : { kind: 'saved', id: story.id, verdict } };
  }
  if (state.state !== 'not-story') return {};
  // "Unsure" is no story for the detector, and is one for a reader who asks.
  if (asked === 'by-detector' && state.verdict.verdict === 'unsure') return { look: state.verdict };
  return { outcome: { kind: 'shown', state } };
}

function toolbarState(state: ReadState) {
  if (state.state === 'story') return state.kept === false ? 'story' : 'saved';
  return state.state === 'failed' ? 'error' : 'maybe';
}

function failed(error: unknown): Extract<ReadState, { state: 'failed' }> {
  return { state: 'failed', failure: failureOf(error) };
}
