import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { unreadNews } from '../storage/settings.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { SixtyMark } from '../ui/icons/icons.tsx';
import { panelOpener } from './open-panel.ts';

/** The ways from the popup to Sixty's other pages. */
export function PopupFoot(): JSX.Element {
  const { t } = useI18n();
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => void browser.windows?.getCurrent().then(({ id }) => setWindowId(id)), []);
  const [news, setNews] = useState(false);
  useEffect(() => void unreadNews.get().then((version) => setNews(version !== null)), []);
  const openPanel = panelOpener(windowId);
  return (
    <footer class="foot">
      <SixtyMark />
      <span>
        {news && (
          <button type="button" class="foot-link news" onClick={() => void openOwn('news')}>
            {t('news')}
          </button>
        )}
        {openPanel && (
          <button type="button" class="foot-link" onClick={() => void openPanel().then(() => window.close())}>
            {t('openPanel')}
          </button>
        )}
        <button type="button" class="foot-link" onClick={() => void openOwn('library')}>
          {t('openLibrary')}
        </button>
        <button type="button" class="foot-link" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('openSettings')}
        </button>
      </span>
    </footer>
  );
}

async function openOwn(name: 'library' | 'news'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/${name}/${name}.html`) });
  window.close();
}
