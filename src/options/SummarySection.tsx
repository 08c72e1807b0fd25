import type { JSX } from 'preact';
import { SHAPES } from '../core/summarize/shape.ts';
import { pill, summaryShape } from '../storage/settings.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { SHAPE_NAMES } from '../ui/i18n/story-keys.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { useSetting } from './use-setting.ts';

/** How long summaries are, whether stories show the small button, and which language is spoken where. */
export function SummarySection(): JSX.Element {
  const { t } = useI18n();
  const [chosen, choose] = useSetting(summaryShape);
  const [shown, setShown] = useSetting(pill);
  return (
    <section aria-labelledby="summaries">
      <h2 id="summaries">{t('summaries')}</h2>
      <div class="choices" role="radiogroup" aria-label={t('lengthTitle')}>
        {SHAPES.map((shape) => (
          <label key={shape} class="choice">
            <input type="radio" name="length" checked={chosen === shape} onChange={() => choose(shape)} />
            {t(SHAPE_NAMES[shape])}
          </label>
        ))}
      </div>
      <label class="switch">
        <input type="checkbox" checked={shown === true} onChange={(event) => setShown(event.currentTarget.checked)} />
        {t('pillTitle')}
      </label>
      <p class="quiet-text">{t('pillHelp')}</p>
      <LanguageChoice />
    </section>
  );
}
