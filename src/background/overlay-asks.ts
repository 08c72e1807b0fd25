import type { ReadState } from '../messages/contract.ts';
import { removeStory } from '../storage/library.ts';
import { readTab } from './read-tab.ts';
import { forgetTab } from './tab-records.ts';
import { tabState } from './tab-state.ts';
import { showTabState } from './toolbar.ts';

/** The card behind the pill: the story that is known, else the page read now. */
export async function openedFromPill(tabId: number): Promise<ReadState> {
  const state = await tabState(tabId);
  return state.state === 'story' ? state : readTab(tabId, 'by-reader');
}

/** Takes the story of the page in this tab out of the library: a page can name no other. */
export async function removeFromPage(tabId: number): Promise<undefined> {
  const state = await tabState(tabId);
  if (state.state === 'story') await removeStory(state.story.id);
  await forgetTab(tabId);
  await showTabState(tabId, 'story');
  return undefined;
}
