import type { JSX } from 'preact';
import { useI18n } from '../ui/i18n/i18n.ts';
import { SixtyMark } from '../ui/icons/icons.tsx';
import type { Release } from './releases.ts';

/** What changed for readers, newest first. The changelog is written in English, and says so to screen readers. */
export function NewsPage({ releases }: { releases: readonly Release[] }): JSX.Element {
  const { t } = useI18n();
  return (
    <main>
      <header class="page-head">
        <SixtyMark />
        <h1>{t('newsTitle')}</h1>
      </header>
      {releases.map(({ title, notes }) => (
        <section key={title} lang="en" dir="ltr">
          <h2>{title}</h2>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
