import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../messages/contract.ts';
import { failureOf } from '../messages/failed.ts';
import { readCatalogue } from '../storage/catalogue.ts';
import { clearLibrary } from '../storage/change-library.ts';
import { bytesOf } from '../storage/retain.ts';
import { tellingOf } from '../ui/i18n/failure-keys.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { fileSize } from '../ui/text/file-size.ts';
import { AskTwice } from './AskTwice.tsx';

/** How much the library holds, and the way to empty it. */
export function StoriesSection(): JSX.Element {
  const i18n = useI18n();
  const [stored, setStored] = useState<{ count: number; bytes: number }>();
  const refresh = async (): Promise<void> => {
    // As the library's own page counts them, by which stories go when there are too many.
    const catalogue = await readCatalogue();
    setStored({ count: catalogue.stories, bytes: bytesOf(catalogue) });
  };
  const [failed, setFailed] = useState<Failure>();
  useEffect(() => void refresh().catch((error) => setFailed(failureOf(error))), []);
  const empty = async (): Promise<void> => {
    await clearLibrary();
    await refresh();
  };
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">{i18n.t('openLibrary')}</h2>
      {failed && <p class="quiet-text">{i18n.t(tellingOf(failed.code).title)}</p>}
      {stored && (
        <p class="quiet-text">
          {i18n.plural('stored', stored.count)} · {i18n.t('storedSize', fileSize(stored.bytes, i18n.lang))}
        </p>
      )}
      <AskTwice
        texts={{
          ask: i18n.t('deleteAll'),
          sure: i18n.t('deleteAllSure'),
          done: i18n.t('deletedAll'),
        }}
        disabled={!stored?.count}
        act={empty}
      />
    </section>
  );
}
