import type { JSX } from 'preact';
import { browser } from '../browser.ts';
import { askWorker } from '../messages/send.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { startPage } from '../ui/start-page.tsx';
import { hearChanges } from '../ui/tab/hear-changes.ts';
import { hearWriting } from '../ui/tab/hear-writing.ts';
import { TabCard } from '../ui/tab/TabCard.tsx';
import { createTabReading } from '../ui/tab/tab-reading.ts';
import { createTabWriting } from '../ui/tab/tab-writing.ts';
import { hasOwnAi } from '../writers/has-own-ai.ts';
import { writeHere } from '../writers/write-here.ts';
import { DayList } from './DayList.tsx';
import { listDay } from './day.ts';
import { followTab } from './follow-tab.ts';

const reading = createTabReading({ ask: askWorker, reads: 'when-asked' });
const writing = createTabWriting(reading, askWorker, hasOwnAi(window) ? writeHere : undefined);

function Panel(): JSX.Element {
  const i18n = useI18n();
  return (
    <main>
      <h1 class="unseen">{i18n.t('name')}</h1>
      <TabCard reading={reading} writing={writing} />
      <DayList />
    </main>
  );
}

startPage('name', <Panel />);
hearWriting(writing.hear);
hearChanges((tabId) => {
  if (tabId === reading.tab.value?.id) void reading.refresh();
  void listDay();
});
void listDay();
void browser.windows.getCurrent().then(({ id }) => followTab(id, (tab) => void reading.open(tab)));
