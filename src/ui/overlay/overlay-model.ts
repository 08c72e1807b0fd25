import type { ReadState } from '../../messages/contract.ts';
import type { CardActions } from '../card/card-actions.ts';
import type { Place, Size } from './place.ts';

/** What Sixty shows on a page. */
export interface OverlayModel {
  shown: 'nothing' | 'pill' | 'card';
  state: ReadState | null;
  /** Where the reader last put the card. */
  place?: Place;
  /** Beside this part of the viewport instead, as for a link. */
  at?: { x: number; y: number; height: number } | undefined;
  /** Another number at each look around: the page may have opened a dialog under what is shown. */
  look?: number;
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
  /** How many buttons of the page's dialogs something would cover that stands here, in CSS pixels of the viewport. */
  covers?: (box: { left: number; top: number } & Size) => number;
  /** What the card can do here. */
  actions: CardActions;
}
