import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { tellingOf } from '../ui/i18n/failure-keys.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { SixtyMark } from '../ui/icons/icons.tsx';
import { Exchange } from './Exchange.tsx';
import { Filters } from './Filters.tsx';
import { filters } from './filters.ts';
import { deleted, undoDelete } from './handle-story.ts';
import { KeepSection } from './KeepSection.tsx';
import { opened } from './opened.ts';
import { entering } from './prepare.ts';
import { Refusal } from './Refusal.tsx';
import { StoryDialog } from './StoryDialog.tsx';
import { StoryList } from './StoryList.tsx';
import { failure, query, shelf } from './shelf.ts';
import { useSearchKeys } from './use-search-keys.ts';

/** Every saved story, newest first, found as the reader types. */
export function LibraryPage(): JSX.Element {
  const { t, plural, number } = useI18n();
  const search = useRef<HTMLInputElement>(null);
  useSearchKeys(search);
  const now = shelf.value;
  const failed = failure.value;
  const isWhole = query.value.trim() === '' && Object.keys(filters.value).length === 0;
  return (
    <>
      <main>
        <header class="page-head">
          <SixtyMark />
          <h1>{t('openLibrary')}</h1>
        </header>
        {failed ? (
          <div role="alert">
            <h2>{t(tellingOf(failed.code).title)}</h2>
            <p>{t(tellingOf(failed.code).help)}</p>
          </div>
        ) : (
          <>
            <input
              ref={search}
              type="search"
              class="search"
              aria-label={t('librarySearch')}
              placeholder={t('librarySearch')}
              value={query.value}
              onInput={(event) => {
                query.value = event.currentTarget.value;
              }}
            />
            {now !== null && (
              <>
                {now.catalogue.stories > 0 && <Filters shelf={now} />}
                <p class="quiet-text found" role="status">
                  {entering.value && `${t('libraryPreparing')} `}
                  {now.catalogue.stories === 0
                    ? t('libraryEmpty')
                    : now.numbers.length === 0
                      ? query.value.trim() === ''
                        ? t('filterNothing')
                        : t('libraryNothing', query.value)
                      : isWhole
                        ? plural('stored', now.numbers.length)
                        : t('foundStories', `${number(now.numbers.length)}${now.isPartial ? '+' : ''}`)}
                </p>
                <StoryList shelf={now} />
                {now.catalogue.stories > 0 && <KeepSection shelf={now} />}
                <Exchange shelf={now} />
              </>
            )}
          </>
        )}
        <Refusal />
        <div class="toast" role="status">
          {deleted.value !== null && (
            <>
              {t('storyDeleted')}
              <button type="button" class="button quiet" onClick={() => void undoDelete()}>
                {t('undo')}
              </button>
            </>
          )}
        </div>
      </main>
      {opened.value && <StoryDialog opened={opened.value} shelf={now} />}
    </>
  );
}
