import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { StoryCard } from '../card/StoryCard.tsx';
import { useI18n } from '../i18n/i18n.ts';
import { CloseIcon, SixtyMark } from '../icons/icons.tsx';
import type { OverlayEvents, OverlayModel } from './overlay-model.ts';
import { beside, CORNER, type Place, within } from './place.ts';
import { useDrag } from './use-drag.ts';

interface OverlayCardProps {
  model: OverlayModel;
  events: OverlayEvents;
}

/** The card on the page: a dialog that does not hold the page up. It takes the focus when it opens; Esc closes it. */
export function OverlayCard({ model, events }: OverlayCardProps): JSX.Element {
  const { t } = useI18n();
  const now = useMemo(() => new Date(), []);
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>(model.place ?? CORNER);
  const move = (wish: Place): Place => {
    const next = box.current ? within(wish, sizeOf(box.current), viewport()) : wish;
    setPlace(next);
    return next;
  };
  const { pointer, onKeyDown } = useDrag(place, move, events.moved);

  useLayoutEffect(() => {
    if (!box.current) return;
    const size = sizeOf(box.current);
    setPlace(model.at ? beside(model.at, size, viewport()) : within(model.place ?? CORNER, size, viewport()));
    box.current.focus({ preventScroll: true });
  }, [model.at, model.place]);
  // The card grows when its story arrives.
  useLayoutEffect(() => void move(place), [model.state]);

  return (
    <div
      ref={box}
      class="overlay"
      role="dialog"
      aria-label={t('overlayLabel')}
      tabIndex={-1}
      style={{ right: `${place.right}px`, top: `${place.top}px` }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') events.close();
      }}
    >
      <div class="overlay-bar" {...pointer}>
        <button type="button" class="grip" aria-label={t('moveCard')} title={t('moveCard')} onKeyDown={onKeyDown}>
          <SixtyMark />
        </button>
        <button
          type="button"
          class="icon-button"
          data-no-drag
          aria-label={t('close')}
          title={t('close')}
          onClick={events.close}
        >
          <CloseIcon />
        </button>
      </div>
      <div class="overlay-body">
        <StoryCard state={model.state} actions={events.actions} now={now} />
      </div>
    </div>
  );
}

function sizeOf(element: HTMLElement) {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

function viewport() {
  return { width: document.documentElement.clientWidth, height: window.innerHeight };
}
