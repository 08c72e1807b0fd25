import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { isThere } from '../storage/catalogue.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { displayText } from '../ui/text/display-text.ts';
import { filters, type Period, type Filters as Wanted } from './filters.ts';
import { PinIcon } from './PinIcon.tsx';
import type { Shelf } from './shelf.ts';

const PERIODS = [
  { name: 'today', days: 1 },
  { name: 'days7', days: 7 },
  { name: 'days30', days: 30 },
  { name: 'days365', days: 365 },
] as const;
const BETWEEN = 'between';

/** What narrows the list: source, time, tag, pinned. Only what there is to choose from is offered. */
export function Filters({ shelf }: { shelf: Shelf }): JSX.Element {
  const { t, lang } = useI18n();
  const { source, period, tag, pinned } = filters.value;
  const sources = useMemo(() => sourcesOf(shelf.catalogue, lang), [shelf.catalogue]);
  // Also one that no story has any more: how else could it be chosen away?
  const tags = [...new Set([...shelf.tags, ...(tag === undefined ? [] : [tag])])];
  const want = (change: { [K in keyof Wanted]?: Wanted[K] | undefined }): void => {
    const entries = Object.entries({ ...filters.value, ...change }).filter(([, value]) => value !== undefined);
    filters.value = Object.fromEntries(entries);
  };
  return (
    <fieldset class="filters">
      <legend class="unseen">{t('filters')}</legend>
      <select
        aria-label={t('filterSource')}
        value={source === undefined ? '' : String(source)}
        onChange={({ currentTarget: { value } }) => want({ source: value === '' ? undefined : Number(value) })}
      >
        <option value="">{t('anySource')}</option>
        {sources.map(({ number, name, count }) => (
          <option key={number} value={String(number)}>
            {`${name} (${count})`}
          </option>
        ))}
      </select>
      <select
        aria-label={t('filterTime')}
        value={nameOf(period)}
        onChange={({ currentTarget: { value } }) => want({ period: periodNamed(value) })}
      >
        <option value="">{t('anyTime')}</option>
        {PERIODS.map(({ name }) => (
          <option key={name} value={name}>
            {t(name)}
          </option>
        ))}
        <option value={BETWEEN}>{t('between')}</option>
      </select>
      {tags.length > 0 && (
        <select
          aria-label={t('filterTag')}
          value={tag ?? ''}
          onChange={({ currentTarget: { value } }) => want({ tag: value === '' ? undefined : value })}
        >
          <option value="">{t('anyTag')}</option>
          {tags.map((one) => (
            <option key={one} value={one}>
              {displayText(one)}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        class="button quiet toggle"
        aria-pressed={pinned === true}
        onClick={() => want({ pinned: pinned ? undefined : true })}
      >
        <PinIcon />
        {t('pinned')}
      </button>
      {period && 'from' in period && (
        <span class="between">
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {t(end === 'from' ? 'dateFrom' : 'dateTo')}
              <input
                type="date"
                value={period[end]}
                onChange={({ currentTarget: { value } }) => want({ period: { ...period, [end]: value } })}
              />
            </label>
          ))}
        </span>
      )}
    </fieldset>
  );
}

function nameOf(period: Period | undefined): string {
  if (!period) return '';
  if ('from' in period) return BETWEEN;
  return PERIODS.find(({ days }) => days === period.days)?.name ?? '';
}

function periodNamed(name: string): Period | undefined {
  if (name === BETWEEN) return { from: '', to: '' };
  const found = PERIODS.find((one) => one.name === name);
  return found && { days: found.days };
}

/** The sources that there are stories of, those with most first. */
function sourcesOf(catalogue: Shelf['catalogue'], lang: string): { number: number; name: string; count: number }[] {
  const counts = new Map<number, number>();
  for (let number = 0; number < catalogue.limit; number++) {
    const source = catalogue.source[number] ?? 0;
    if (isThere(catalogue, number)) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const compare = new Intl.Collator(lang).compare;
  return [...counts]
    .map(([number, count]) => ({ number, count, name: displayText(catalogue.sources.get(number) ?? '') }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}
