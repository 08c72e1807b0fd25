import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { browser } from '../browser.ts';
import { packedTexts } from '../core/packed-texts.ts';
import { interfaceLanguage, LOCALES } from '../storage/settings.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { useSetting } from './use-setting.ts';

/** The language in which Sixty speaks: the browser's, or one of those it has, each by its own name. */
export function LanguageChoice(): JSX.Element {
  const { t } = useI18n();
  const [chosen, choose] = useSetting(interfaceLanguage);
  const id = useId();
  return (
    <>
      <div class="row">
        <label for={id}>{t('language')}</label>
        <select id={id} value={chosen ?? ''} onChange={({ currentTarget: { value } }) => choose(value || null)}>
          <option value="">{t('languageAuto', ownName(languageOfBrowser()))}</option>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale}>
              {ownName(locale.replace('_', '-'))}
            </option>
          ))}
        </select>
      </div>
      <p class="quiet-text">{t('languagesHelp')}</p>
    </>
  );
}

/** English where Sixty has no texts in the browser's own. */
const languageOfBrowser = (): string =>
  packedTexts((key, values) => browser.i18n.getMessage(key, values))('locale', []) || 'en';

/** "Deutsch", "Português (Brasil)": as its readers look for it. */
function ownName(lang: string): string {
  const [first = '', ...rest] = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return first.toLocaleUpperCase(lang) + rest.join('');
}
