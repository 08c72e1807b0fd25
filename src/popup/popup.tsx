import { effect } from '@preact/signals';
import { render } from 'preact';
import { askWorker } from '../messages/send.ts';
import { browserI18n } from '../ui/i18n/browser-i18n.ts';
import { I18nContext } from '../ui/i18n/i18n.ts';
import { PopupCard } from './PopupCard.tsx';
import { createPopupPage } from './popup-page.ts';
import { popupTab } from './popup-tab.ts';

const i18n = browserI18n();
const root = document.documentElement;
root.lang = i18n.lang;
root.dir = i18n.dir;

const address = new URLSearchParams(location.search);
// Opened by its address (a window, Firefox for Android), the popup is a page with the width of its frame.
root.dataset['frame'] = address.has('tab') || navigator.userAgent.includes('Android') ? 'page' : 'popup';

const page = createPopupPage({
  tab: popupTab(address.get('tab')),
  ask: askWorker,
});
effect(() => {
  const state = page.state.value;
  document.title = state?.state === 'story' ? state.story.headline : i18n.t('name');
});
render(
  <I18nContext.Provider value={i18n}>
    <PopupCard page={page} />
  </I18nContext.Provider>,
  document.body,
);
void page.open();
