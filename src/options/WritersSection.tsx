import type { JSX } from 'preact';
import { showWriters } from '../storage/writers.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { BrowserWriter } from './BrowserWriter.tsx';
import { ServerWriter } from './ServerWriter.tsx';
import { useSetting } from './use-setting.ts';

/** Writers other than our own: one switch over all of them, and below it, while it is on, one for each. */
export function WritersSection(): JSX.Element {
  const { t } = useI18n();
  const [shown, setShown] = useSetting(showWriters);
  return (
    <section aria-labelledby="writers">
      <h2 id="writers">{t('aiTitle')}</h2>
      <label class="switch">
        <input type="checkbox" checked={shown === true} onChange={(event) => setShown(event.currentTarget.checked)} />
        {t('aiShow')}
      </label>
      <p class="quiet-text">{t('aiShowHelp')}</p>
      {shown === true && (
        <>
          <BrowserWriter />
          <ServerWriter />
        </>
      )}
    </section>
  );
}
