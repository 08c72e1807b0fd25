import type { JSX } from 'preact';
import { useI18n } from '../i18n/i18n.ts';
import { CloseIcon, SixtyMark } from '../icons/icons.tsx';
import type { OverlayEvents } from './overlay-model.ts';

/** The small button on a detected story. Its own way to be rid of it shows when it has the pointer or the focus. */
export function Pill({ events }: { events: OverlayEvents }): JSX.Element {
  const { t } = useI18n();
  return (
    <div class="pill">
      {events.hidePill && (
        <button
          type="button"
          class="pill-hide"
          aria-label={t('pillHide')}
          title={t('pillHide')}
          onClick={events.hidePill}
        >
          <CloseIcon />
        </button>
      )}
      <button type="button" class="pill-open" aria-label={t('pillLabel')} title={t('pillLabel')} onClick={events.open}>
        <SixtyMark />
      </button>
    </div>
  );
}
