import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../messages/contract.ts';
import { failureOf } from '../messages/failed.ts';
import { newestFirst } from '../storage/catalogue.ts';
import { tellingOf } from '../ui/i18n/failure-keys.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { offerBlob } from '../ui/offer-file.ts';
import { printList } from './printing.ts';
import { refresh, type Shelf } from './shelf.ts';
import { FORMS, takeAlong } from './take-along.ts';
import type { Outcome } from './take-in.ts';

type Work = { share: number; stop: AbortController };
type Done = { taken?: Outcome; failure?: Failure | undefined };

/** The way out of the library and into it, with how far it is and the way to break off. */
export function Exchange({ shelf }: { shelf: Shelf }): JSX.Element {
  const { t, plural, number } = useI18n();
  const [work, setWork] = useState<Work | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const carryOut = async (
    task: (progress: (share: number) => void, signal: AbortSignal) => Promise<void>,
  ): Promise<void> => {
    const stop = new AbortController();
    setDone(null);
    setWork({ share: 0, stop });
    try {
      await task((share) => setWork({ share, stop }), stop.signal);
    } catch (error) {
      setDone({ failure: failureOf(error) });
    } finally {
      setWork(null);
      await refresh();
    }
  };
  const read = (file: File): Promise<void> =>
    carryOut(async (progress, signal) => {
      // What reads files of any form is most of this page's code, and seldom needed.
      const taking = await import('./take-in.ts');
      const taken = await taking.takeIn(file, progress, signal);
      setDone({ taken, failure: taken.failure });
    });
  const write = (form: (typeof FORMS)[number]): Promise<void> =>
    carryOut(async (progress, signal) => {
      const file = await takeAlong(
        form,
        newestFirst(shelf.catalogue, () => true),
        progress,
        signal,
      );
      if (file) offerBlob(form.file, file);
    });
  return (
    <footer class="exchange">
      <div class="row">
        {shelf.catalogue.stories > 0 &&
          FORMS.map((form) => (
            <button
              key={form.name}
              type="button"
              class="button quiet"
              disabled={work !== null}
              onClick={() => void write(form)}
            >
              {t('exportAs', form.said ? t(form.said) : form.name)}
            </button>
          ))}
        <button type="button" class="button quiet" disabled={work !== null} onClick={() => picker.current?.click()}>
          {t('importStories')}
        </button>
        {shelf.rows.length > 0 && (
          <button type="button" class="button quiet" disabled={work !== null} onClick={() => void printList(shelf)}>
            {t('print')}
          </button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        accept=".jsonl,.ndjson,.json,.txt,.md,.csv"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void read(file);
          event.currentTarget.value = '';
        }}
      />
      {work && (
        <div class="row progress">
          <progress max={1} value={work.share} aria-label={t('working')} />
          <button type="button" class="button quiet" onClick={() => work.stop.abort()}>
            {t('cancel')}
          </button>
        </div>
      )}
      <p class="quiet-text" role="status">
        {done?.failure && `${t(tellingOf(done.failure.code).title)} `}
        {done?.taken && [
          plural('imported', done.taken.added + done.taken.changed),
          done.taken.same > 0 && ` ${t('importedSame', number(done.taken.same))}`,
          done.taken.damaged > 0 && ` ${plural('damaged', done.taken.damaged)}`,
          done.taken.cancelled && ` ${t('importCancelled')}`,
        ]}
      </p>
      {done?.taken && done.taken.problems.length > 0 && (
        <details class="problems">
          <summary>{t('damagedList')}</summary>
          <ul>
            {done.taken.problems.map(({ line, message }, i) => (
              <li key={i}>
                {line > 0 && `${t('fileLine', String(line))}: `}
                <code lang="en" dir="ltr">
                  {message}
                </code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
