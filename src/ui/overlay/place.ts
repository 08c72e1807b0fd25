/** Where the card stands, in CSS pixels from the right and the top edge of the viewport, so that it keeps to its corner when the window changes. */
export interface Place {
  right: number;
  top: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Room kept to the edges of the viewport. */
export const MARGIN = 16;

export const CORNER: Place = { right: MARGIN, top: MARGIN };

/** The nearest place at which all of the card is in view; where it is too big for that, its top right corner is. */
export function within(place: Place, card: Size, viewport: Size): Place {
  const clamp = (value: number, most: number): number => Math.round(Math.max(MARGIN, Math.min(value, most)));
  return {
    right: clamp(place.right, viewport.width - card.width - MARGIN),
    top: clamp(place.top, viewport.height - card.height - MARGIN),
  };
}

/** Beside a point, such as the pointer on a link: below and to the right of it if there is room, else above it. */
export function beside(point: { x: number; y: number }, card: Size, viewport: Size): Place {
  const below = point.y + MARGIN;
  const top = below + card.height + MARGIN <= viewport.height ? below : point.y - MARGIN - card.height;
  return within({ right: viewport.width - point.x - card.width, top }, card, viewport);
}
