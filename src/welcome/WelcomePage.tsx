import type { JSX } from 'preact';
import { useI18n } from '../ui/i18n/i18n.ts';
import { SixtyMark } from '../ui/icons/icons.tsx';
import { DemoCard } from './DemoCard.tsx';

const STEPS = [
  { title: 'welcomeStep1', help: 'welcomeStep1Help' },
  { title: 'welcomeStep2', help: 'welcomeStep2Help' },
  { title: 'welcomeStep3', help: 'welcomeStep3Help' },
] as const;

/** The first thing a reader sees of Sixty: what it does, how to use it in three steps, what a summary looks like. */
export function WelcomePage(): JSX.Element {
  const { t } = useI18n();
  return (
    <main>
      <header class="page-head">
        <SixtyMark />
        <h1>{t('welcomeTitle')}</h1>
      </header>
      <p class="lead">{t('welcomeLead')}</p>
      <ol class="steps">
        {STEPS.map(({ title, help }) => (
          <li key={title}>
            <h2>{t(title)}</h2>
            <p>{t(help)}</p>
          </li>
        ))}
      </ol>
      <DemoCard />
      <p>{t('welcomeDone')}</p>
      <p class="quiet-text">{t('privacyLocal')}</p>
    </main>
  );
}
