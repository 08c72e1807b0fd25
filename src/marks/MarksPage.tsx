import type { JSX } from 'preact';
import { useI18n } from '../ui/i18n/i18n.ts';
import type { MessageKey } from '../ui/i18n/keys.ts';
import { SixtyMark } from '../ui/icons/icons.tsx';
import type { Mark } from '../ui/text/sentence-mark.ts';

const MARKS: readonly (readonly [Mark, MessageKey, MessageKey])[] = [
  ['verbatim', 'markVerbatim', 'markVerbatimHelp'],
  ['shortened', 'markShortened', 'markShortenedHelp'],
  ['reworded', 'markReworded', 'markRewordedHelp'],
  ['doubt', 'markDoubt', 'markDoubtHelp'],
];

/** One page that says what the marks of a card mean. */
export function MarksPage(): JSX.Element {
  const { t } = useI18n();
  return (
    <main>
      <header class="page-head">
        <SixtyMark />
        <h1>{t('marksTitle')}</h1>
      </header>
      <p>{t('marksIntro')}</p>
      <dl>
        {MARKS.map(([mark, name, help]) => (
          <div key={mark}>
            <dt>
              <span class="sentence" data-mark={mark}>
                {t(name)}
              </span>
            </dt>
            <dd class="quiet-text">{t(help)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('marksFacts')}</dt>
          <dd class="quiet-text">{t('marksFactsHelp')}</dd>
        </div>
        <div>
          <dt>{t('marksSent')}</dt>
          <dd class="quiet-text">{t('marksSentHelp')}</dd>
        </div>
      </dl>
    </main>
  );
}
