import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useI18n } from '../ui/i18n/i18n.ts';
import { offerFile } from '../ui/offer-file.ts';
import { allStories, FORMATS, importStories } from './exchange.ts';
import { refresh, total } from './shelf.ts';

/** The way out of the library and into it. */
export function Exchange(): JSX.Element {
  const { t, plural } = useI18n();
  const [outcome, setOutcome] = useState<{ stories: number; damaged: number } | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    setOutcome(await importStories(await file.text()));
    await refresh();
  };
  return (
    <footer class="exchange">
      <div class="row">
        {total.value > 0 &&
          FORMATS.map(({ name, file, type, format }) => (
            <button
              key={name}
              type="button"
              class="button quiet"
              onClick={() => void allStories().then((stories) => offerFile(file, type, format(stories)))}
            >
              {t('exportAs', name)}
            </button>
          ))}
        <button type="button" class="button quiet" onClick={() => picker.current?.click()}>
          {t('importStories')}
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".jsonl,application/jsonl,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void read(file);
          event.currentTarget.value = '';
        }}
      />
      <p class="quiet-text" role="status">
        {outcome && [
          plural('imported', outcome.stories),
          outcome.damaged > 0 && ` ${plural('damaged', outcome.damaged)}`,
        ]}
      </p>
    </footer>
  );
}
