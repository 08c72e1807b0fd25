import type { ReadState } from '../messages/contract.ts';
import { cardSubject, noteOutcome } from './card-subject.ts';
import { readTab } from './read-tab.ts';
import { linkAgain } from './summarize-link.ts';
import { selectionAgain } from './summarize-selection.ts';

/** Another try at what the card of a tab is about: a link of the page, what was selected in it, or the page. */
export async function workAgain(tabId: number, incognito: boolean, anyway: boolean): Promise<ReadState> {
  const about = await cardSubject(tabId);
  const { link, selection } = about;
  const state = link
    ? await linkAgain(link, incognito, anyway)
    : selection
      ? await selectionAgain(tabId, selection)
      : await readTab(tabId, anyway ? 'anyway' : 'by-reader');
  return noteOutcome(tabId, about, state);
}
