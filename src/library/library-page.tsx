import { effect } from '@preact/signals';
import { language } from '../storage/interface-language.ts';
import { startPage } from '../ui/start-page.tsx';
import { hearChanges } from '../ui/tab/hear-changes.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { openStory, storyInAddress } from './opened.ts';
import { prepare } from './prepare.ts';
import { followWishes, query, refresh, shelf } from './shelf.ts';

/** What the omnibox looked for, when it led here. */
query.value = new URL(location.href).searchParams.get('words') ?? '';
startPage('openLibrary', <LibraryPage />, language);
hearChanges(() => void refresh());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void refresh();
});
followWishes();
const stop = effect(() => {
  if (shelf.value === null) return;
  const id = storyInAddress();
  if (id !== undefined) void openStory(id);
  // What else there is to do waits until the list stands.
  requestIdleCallback(() => {
    stop();
    void prepare().catch(() => undefined);
  });
});
