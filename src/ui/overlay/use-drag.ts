import { useRef } from 'preact/hooks';
import type { Place } from './place.ts';

/** Pixels that one press of an arrow key moves the card. */
const STEP = 24;

const ARROWS: Record<string, [right: number, top: number]> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

interface DragHandlers {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
  onPointerCancel: (event: PointerEvent) => void;
}

/**
 * Moves something by its handle, with the pointer or the arrow keys.
 * @param move takes the wish and answers where the thing went
 * @param settle is told the place when the reader has let go
 */
export function useDrag(place: Place, move: (wish: Place) => Place, settle: (place: Place) => void) {
  const grip = useRef<{ x: number; y: number; from: Place; to: Place } | null>(null);
  const release = (): void => {
    const held = grip.current;
    grip.current = null;
    if (held !== null && held.to !== held.from) settle(held.to);
  };
  const pointer: DragHandlers = {
    onPointerDown(event) {
      const onButton = event.target instanceof Element && event.target.closest('button[data-no-drag]') !== null;
      if (event.button !== 0 || onButton) return;
      grip.current = { x: event.clientX, y: event.clientY, from: place, to: place };
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      if (grip.current === null) return;
      const { x, y, from } = grip.current;
      grip.current.to = move({ right: from.right - (event.clientX - x), top: from.top + (event.clientY - y) });
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (arrow === undefined) return;
    event.preventDefault();
    settle(move({ right: place.right + arrow[0], top: place.top + arrow[1] }));
  };
  return { pointer, onKeyDown };
}
