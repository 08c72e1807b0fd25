import type { JSX } from 'preact';
import { useI18n } from '../ui/i18n/i18n.ts';
import { SixtyMark } from '../ui/icons/icons.tsx';
import { Exchange } from './Exchange.tsx';
import { StoryList } from './StoryList.tsx';
import { deleted, found, putBack, query, total } from './shelf.ts';

/** Every saved story, newest first, found as the reader types. */
export function LibraryPage(): JSX.Element {
  const { t, plural } = useI18n();
  const stories = found.value;
  return (
    <main>
      <header class="page-head">
        <SixtyMark />
        <h1>{t('openLibrary')}</h1>
      </header>
      <input
        type="search"
        class="search"
        aria-label={t('librarySearch')}
        placeholder={t('librarySearch')}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      {stories !== null && (
        <>
          <p class="quiet-text" role="status">
            {total.value === 0
              ? t('libraryEmpty')
              : stories.length === 0
                ? t('libraryNothing', query.value)
                : plural('stored', stories.length)}
          </p>
          <StoryList key={query.value} stories={stories} />
          <Exchange />
        </>
      )}
      <div class="toast" role="status">
        {deleted.value !== null && (
          <>
            {t('storyDeleted')}
            <button type="button" class="button quiet" onClick={() => void putBack()}>
              {t('undo')}
            </button>
          </>
        )}
      </div>
    </main>
  );
}
