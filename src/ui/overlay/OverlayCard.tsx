import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ReadAt } from '../card/ReadAt.tsx';
import { StoryCard } from '../card/StoryCard.tsx';
import { useI18n } from '../i18n/i18n.ts';
import { CloseIcon, SixtyMark } from '../icons/icons.tsx';
import { webAddress } from '../text/web-address.ts';
import { type Covers, clearPlace } from './clear-place.ts';
import type { OverlayEvents, OverlayModel } from './overlay-model.ts';
import { beside, CORNER, type Place, type Size, within } from './place.ts';
import { useDrag } from './use-drag.ts';

interface OverlayCardProps {
  model: OverlayModel;
  events: OverlayEvents;
}

/** The card on the page: a dialog that does not hold the page up. It takes the focus when it opens; Esc closes it. */
export function OverlayCard({ model, events }: OverlayCardProps): JSX.Element {
  const { t } = useI18n();
  const now = useMemo(() => new Date(), [model.state]);
  const { actions } = events;
  // Of what failed, or is no story, the reader may want to see for themselves.
  const way = /^[fn]/.test(model.state?.state ?? '') && webAddress(actions.link ?? '');
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>(model.place ?? CORNER);
  /** Where the reader has put it since it opened: there it stays. */
  const put = useRef<Place | null>(null);
  const move = (wish: Place): Place => {
    const next = box.current ? within(wish, sizeOf(box.current), viewport()) : wish;
    setPlace(next);
    return next;
  };
  const { pointer, onKeyDown } = useDrag(place, move, (here) => {
    put.current = here;
    events.moved(here);
  });
  // The card grows when its story arrives, and a page opens its dialogs when it likes.
  useLayoutEffect(() => {
    if (!box.current) return;
    const size = sizeOf(box.current);
    const wish = model.at ? beside(model.at, size, viewport()) : (model.place ?? CORNER);
    if (put.current) move(put.current);
    else setPlace(clearPlace(wish, size, viewport(), covers(size, events)));
  }, [model.at, model.state, model.look]);
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), [model.at]);

  return (
    <div
      ref={box}
      class="overlay"
      role="dialog"
      aria-label={t('overlayLabel')}
      tabIndex={-1}
      style={{ right: `${place.right}px`, top: `${place.top}px` }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Not also a dialog of the page.
        event.preventDefault();
        events.close();
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
        <StoryCard state={model.state} actions={actions} now={now}>
          {way && (
            <div class="buttons">
              <ReadAt address={way} source={new URL(way).hostname} />
            </div>
          )}
        </StoryCard>
      </div>
    </div>
  );
}

function covers({ width, height }: Size, events: OverlayEvents): Covers {
  return ({ right, top }) => events.covers?.({ left: viewport().width - right - width, top, width, height }) ?? 0;
}

function sizeOf(element: HTMLElement) {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

function viewport() {
  return { width: document.documentElement.clientWidth, height: window.innerHeight };
}
