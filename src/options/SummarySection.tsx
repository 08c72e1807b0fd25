import type { JSX } from 'preact';
import { pill, summaryLimit } from '../storage/settings.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { useSetting } from './use-setting.ts';

const LENGTHS = [
  { words: 60, text: 'length60' },
  { words: 30, text: 'length30' },
] as const;

/** How long summaries are, and whether stories show the small button. */
export function SummarySection(): JSX.Element {
  const { t } = useI18n();
  const [limit, setLimit] = useSetting(summaryLimit);
  const [shown, setShown] = useSetting(pill);
  return (
    <section aria-labelledby="summaries">
      <h2 id="summaries">{t('summaries')}</h2>
      <div class="choices" role="radiogroup" aria-label={t('lengthTitle')}>
        {LENGTHS.map(({ words, text }) => (
          <label key={words} class="choice">
            <input type="radio" name="length" checked={limit === words} onChange={() => setLimit(words)} />
            {t(text)}
          </label>
        ))}
      </div>
      <label class="switch">
        <input type="checkbox" checked={shown === true} onChange={(event) => setShown(event.currentTarget.checked)} />
        {t('pillTitle')}
      </label>
      <p class="quiet-text">{t('pillHelp')}</p>
    </section>
  );
}
