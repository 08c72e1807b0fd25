import type { JSX } from 'preact';
import { useI18n } from '../ui/i18n/i18n.ts';

/** Which language is spoken where: nothing to set, but not what everybody expects. */
export function LanguagesSection(): JSX.Element {
  const { t, lang } = useI18n();
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return (
    <section aria-labelledby="languages">
      <h2 id="languages">{t('languagesTitle')}</h2>
      <p class="quiet-text">{t('languagesHelp', name)}</p>
    </section>
  );
}
