import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { askWorker } from '../messages/send.ts';
import { language } from '../storage/interface-language.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { useObserved } from '../ui/observable.ts';
import { startPage } from '../ui/start-page.tsx';
import { hearChanges } from '../ui/tab/hear-changes.ts';
import { TabCard } from '../ui/tab/TabCard.tsx';
import { createTabReading } from '../ui/tab/tab-reading.ts';
import type { TabWriting } from '../ui/writing/tab-writing.ts';
import { askingEarly } from './early-question.ts';
import { namedTab } from './named-tab.ts';
import { PopupFoot } from './PopupFoot.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

const named = new URLSearchParams(location.search).get('tab');
// Opened by its address (a window, Firefox for Android), the popup is a page with the width of its frame.
const isPage = named !== null || navigator.userAgent.includes('Android');
document.documentElement.dataset['frame'] = isPage ? 'page' : 'popup';

const early = askingEarly();
const reading = createTabReading({ ask: early.ask, reads: true });
const loadWriting = async (): Promise<TabWriting> => {
  const [{ createTabWriting }, { ownAi }] = await Promise.all([
    import('../ui/writing/tab-writing.ts'),
    import('../writers/write-here.ts'),
  ]);
  return createTabWriting(reading, askWorker, ownAi(window));
};

function Popup(): JSX.Element {
  const { t } = useI18n();
  const url = useObserved(reading.tab)?.url ?? '';
  const state = useObserved(reading.state);
  useEffect(() => {
    document.title = state?.state === 'story' ? state.story.headline : t('name');
  }, [state, t]);
  return (
    <main>
      <h1 class="unseen">{t('name')}</h1>
      <TabCard reading={reading} loadWriting={loadWriting} />
      {/^https?:/.test(url) && <SiteSwitch host={new URL(url).hostname} changed={() => void look()} state={state} />}
      <PopupFoot />
    </main>
  );
}

/** After a change of what may be done on the site. */
async function look(): Promise<void> {
  await reading.open(reading.tab.value);
}

startPage('name', <Popup />, language);
hearChanges((tabId) => tabId === reading.tab.value?.id && void reading.refresh());
void (named === null ? early.tab() : namedTab(named)).then(reading.open);
