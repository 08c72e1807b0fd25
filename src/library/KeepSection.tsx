import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { failureOf } from '../messages/failed.ts';
import { beyond, bytesOf, retainStories } from '../storage/retain.ts';
import { type Retention, retention } from '../storage/settings.ts';
import { tellingOf } from '../ui/i18n/failure-keys.ts';
import { type I18n, useI18n } from '../ui/i18n/i18n.ts';
import type { MessageKey } from '../ui/i18n/keys.ts';
import { fileSize } from '../ui/text/file-size.ts';
import { refresh, type Shelf } from './shelf.ts';

const BOUNDS: {
  [K in keyof Retention]: { label: MessageKey; choices: number[]; said: (n: number, i: I18n) => string };
} = {
  days: {
    label: 'keepDays',
    choices: [30, 90, 365],
    said: (days, { lang }) =>
      new Intl.NumberFormat(lang, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days),
  },
  stories: { label: 'keepStories', choices: [500, 5000, 50_000], said: (count, { number }) => number(count) },
  megabytes: { label: 'keepSize', choices: [50, 250, 1000], said: (size, { lang }) => fileSize(size * 1e6, lang) },
};

/** What the library takes on disk, and how much of it is kept. */
export function KeepSection({ shelf }: { shelf: Shelf }): JSX.Element {
  const i18n = useI18n();
  const { t, plural, lang } = i18n;
  const [kept, setKept] = useState<Retention>();
  /** A bound that some stories are beyond: they are deleted only when the reader says so. */
  const [asked, setAsked] = useState<{ next: Retention; count: number }>();
  /** Where the question came from, and the focus goes back to. */
  const chosen = useRef<HTMLSelectElement>(null);
  const [said, say] = useState('');
  const sayWhy = (error: unknown): void => say(t(tellingOf(failureOf(error).code).title));
  useEffect(() => void retention.get().then(setKept, sayWhy), []);
  const set = async (next: Retention): Promise<void> => {
    setKept(next);
    try {
      await retention.set(next);
      const gone = await retainStories(next, 'now', new Date());
      say(gone > 0 ? t('deletedOld', i18n.number(gone)) : '');
    } catch (error) {
      sayWhy(error);
    }
    await refresh();
  };
  const answered = (): void => {
    setAsked(undefined);
    chosen.current?.focus();
  };
  const choose = (next: Retention): void => {
    const { length: count } = beyond(shelf.catalogue, next, new Date());
    if (count > 0) setAsked({ next, count });
    else void set(next);
  };
  return (
    <details class="keep">
      <summary>
        {plural('stored', shelf.catalogue.stories)} · {t('storedSize', fileSize(bytesOf(shelf.catalogue), lang))}
      </summary>
      <p class="quiet-text">{t('keepHelp')}</p>
      <div class="row">
        {kept &&
          (Object.keys(BOUNDS) as (keyof Retention)[]).map((name) => {
            const { label, choices, said } = BOUNDS[name];
            return (
              <label key={name} class="bound">
                {t(label)}
                <select
                  value={String((asked?.next ?? kept)[name] ?? '')}
                  onChange={({ currentTarget }) => {
                    const { value } = currentTarget;
                    chosen.current = currentTarget;
                    choose({ ...kept, [name]: value === '' ? null : Number(value) });
                  }}
                >
                  <option value="">{t('unbounded')}</option>
                  {choices.map((choice) => (
                    <option key={choice} value={String(choice)}>
                      {said(choice, i18n)}
                    </option>
                  ))}
                </select>
              </label>
            );
          })}
      </div>
      {asked && (
        <div class="row sure" role="alert">
          <p>{t('keepSure', i18n.number(asked.count))}</p>
          <button
            type="button"
            class="button danger"
            onClick={() => {
              answered();
              void set(asked.next);
            }}
          >
            {t('deleteStory')}
          </button>
          <button type="button" class="button" onClick={answered}>
            {t('cancel')}
          </button>
        </div>
      )}
      <p class="quiet-text" role="status">
        {said}
      </p>
    </details>
  );
}
