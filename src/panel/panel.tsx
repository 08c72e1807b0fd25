import type { JSX } from 'preact';
import { browser } from '../browser.ts';
import { askWorker } from '../messages/send.ts';
import { summaryLimit } from '../storage/settings.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { observable, useObserved } from '../ui/observable.ts';
import { startPage } from '../ui/start-page.tsx';
import { hearChanges } from '../ui/tab/hear-changes.ts';
import { TabCard } from '../ui/tab/TabCard.tsx';
import { createTabReading } from '../ui/tab/tab-reading.ts';
import { DayList } from './DayList.tsx';
import { listDay } from './day.ts';
import { followTab } from './follow-tab.ts';

const reading = createTabReading({ ask: askWorker, reads: 'when-asked' });
const limit = observable<60 | 30>(60);

function Panel(): JSX.Element {
  const i18n = useI18n();
  return (
    <main>
      <h1 class="unseen">{i18n.t('name')}</h1>
      <TabCard reading={reading} limit={useObserved(limit)} />
      <DayList />
    </main>
  );
}

startPage('name', <Panel />);
hearChanges((tabId) => {
  if (tabId === reading.tab.value?.id) void reading.refresh();
  void listDay();
});
void summaryLimit.get().then((words) => {
  limit.value = words;
});
void listDay();
void browser.windows.getCurrent().then(({ id }) => followTab(id, (tab) => void reading.open(tab)));
