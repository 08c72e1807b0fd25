import type { CardPlace } from '../../messages/contract.ts';

/** From the right and the top edge, so that it keeps to its corner when the window changes. */
export type Place = CardPlace;

export interface Size {
  width: number;
  height: number;
}

/** Room kept to the edges of the viewport. */
export const MARGIN = 16;

/** Room between the card and what it stands beside. */
const GAP = 8;

export const CORNER: Place = { right: MARGIN, top: MARGIN };

/** The nearest place at which all of the card is in view; where it is too big for that, its top right corner is. */
export function within(place: Place, card: Size, viewport: Size): Place {
  const clamp = (value: number, most: number): number => Math.round(Math.max(MARGIN, Math.min(value, most)));
  return {
    right: clamp(place.right, viewport.width - card.width - MARGIN),
    top: clamp(place.top, viewport.height - card.height - MARGIN),
  };
}

/** Beside something of the page, such as a link: below and to the right of where it begins if there is room, else above it. */
export function beside(at: { x: number; y: number; height: number }, card: Size, viewport: Size): Place {
  const below = at.y + at.height + GAP;
  const top = below + card.height + MARGIN <= viewport.height ? below : at.y - GAP - card.height;
  return within({ right: viewport.width - at.x - card.width, top }, card, viewport);
}
