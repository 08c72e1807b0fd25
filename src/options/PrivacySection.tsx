import type { JSX } from 'preact';
import { useI18n } from '../ui/i18n/i18n.ts';

const POINTS = ['privacyLocal', 'privacyKept', 'privacyLinks', 'privacySync'] as const;

/** What happens to what is read, in plain words. */
export function PrivacySection(): JSX.Element {
  const { t } = useI18n();
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{t('privacyTitle')}</h2>
      {POINTS.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
    </section>
  );
}
