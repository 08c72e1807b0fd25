import type { ReadState } from '../../messages/contract.ts';
import type { CardActions } from '../card/card-actions.ts';
import type { Place } from './place.ts';

/** What Sixty shows on a page. */
export interface OverlayModel {
  shown: 'nothing' | 'pill' | 'card';
  state: ReadState | null;
  /** Where the reader last put the card. */
  place?: Place;
  /** Beside this point of the viewport instead, as for a link. */
  at?: { x: number; y: number };
}

/** What the reader does with it. */
export interface OverlayEvents {
  /** The pill was pressed. */
  open: () => void;
  /** Esc, or the close button. */
  close: () => void;
  /** The pill was told to stay away from this site; not offered where left out. */
  hidePill?: () => void;
  moved: (place: Place) => void;
  /** What the card can do here. */
  actions: CardActions;
}
