import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../i18n/i18n.ts';
import { CloseIcon, SixtyMark } from '../icons/icons.tsx';
import type { OverlayEvents } from './overlay-model.ts';

/** CSS pixels to the lower edge of the viewport, and how much higher each further try is. */
const CORNER = 20;
const STEP = 44;

/** The lowest place in the corner at which no button of a consent bar is covered; the corner itself where there is none. */
function clearBottom(covered: (bottom: number) => number): number {
  for (let bottom = CORNER; bottom < innerHeight * 0.8; bottom += STEP) if (covered(bottom) === 0) return bottom;
  return CORNER;
}

/** The small button on a detected story. Its own way to be rid of it shows when it has the pointer or the focus. */
export function Pill({ look, events }: { look: number | undefined; events: OverlayEvents }): JSX.Element {
  const { t } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const [bottom, setBottom] = useState(CORNER);
  useLayoutEffect(() => {
    if (!box.current) return;
    const { left, width, height } = box.current.getBoundingClientRect();
    setBottom(clearBottom((above) => events.covers?.({ left, top: innerHeight - above - height, width, height }) ?? 0));
  }, [look]);
  return (
    <div ref={box} class="pill" style={{ bottom: `${bottom}px` }}>
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
