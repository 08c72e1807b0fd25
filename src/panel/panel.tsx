import type { JSX } from 'preact';
import { browser } from '../browser.ts';
import { askWorker } from '../messages/send.ts';
import { language } from '../storage/interface-language.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { startPage } from '../ui/start-page.tsx';
import { hearChanges } from '../ui/tab/hear-changes.ts';
import { TabCard } from '../ui/tab/TabCard.tsx';
import { createTabReading } from '../ui/tab/tab-reading.ts';
import type { TabWriting } from '../ui/writing/tab-writing.ts';
import { DayList } from './DayList.tsx';
import { listDay } from './day.ts';
import { followTab } from './follow-tab.ts';

const reading = createTabReading({ ask: askWorker, reads: false });
const loadWriting = async (): Promise<TabWriting> => {
  const [{ createTabWriting }, { ownAi }] = await Promise.all([
    import('../ui/writing/tab-writing.ts'),
    import('../writers/write-here.ts'),
  ]);
  return createTabWriting(reading, askWorker, ownAi(window));
};

function Panel(): JSX.Element {
  const i18n = useI18n();
  return (
    <main>
      <h1 class="unseen">{i18n.t('name')}</h1>
      <TabCard reading={reading} loadWriting={loadWriting} />
      <DayList />
    </main>
  );
}

startPage('name', <Panel />, language);
hearChanges((tabId) => {
  if (tabId === reading.tab.value?.id) void reading.refresh();
  void listDay();
});
void listDay();
void browser.windows.getCurrent().then(({ id }) => followTab(id, (tab) => void reading.open(tab)));
