import type { JSX } from 'preact';
import { useI18n } from '../ui/i18n/i18n.ts';
import { SixtyMark } from '../ui/icons/icons.tsx';
import { KeysSection } from './KeysSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { SitesSection } from './SitesSection.tsx';
import { StoriesSection } from './StoriesSection.tsx';
import { SummarySection } from './SummarySection.tsx';
import { unsaved } from './use-setting.ts';
import { WritersSection } from './WritersSection.tsx';

export function OptionsPage(): JSX.Element {
  const { t } = useI18n();
  return (
    <main>
      <header class="page-head">
        <SixtyMark />
        <h1>{t('openSettings')}</h1>
      </header>
      <p class="wrong" role="alert">
        {unsaved.value && t('failStorageFullTitle')}
      </p>
      <SummarySection />
      <WritersSection />
      <SitesSection />
      <KeysSection />
      <StoriesSection />
      <PrivacySection />
      <SettingsFile />
      <p class="page-foot quiet-text">
        <a href="../news/news.html">{t('news')}</a>
      </p>
    </main>
  );
}
