import type { ReadState } from '../messages/contract.ts';
import type { CardActions } from '../ui/card/card-actions.ts';
import { refusal } from './overlay-questions.ts';
import { tellWorker } from './talk.ts';

/** Whether the story that the card shows was taken out of the library, and what can be done about it. */
export interface OverlayRemoval {
  actions(): Pick<CardActions, 'remove' | 'restore'>;
  /** Another story is shown, or the same is asked for anew. */
  forget(): void;
}

/** @param draw draws the card anew; `put` draws what came of a question instead */
export function createOverlayRemoval(draw: () => void, put: (state: ReadState) => void): OverlayRemoval {
  let removed = false;
  // Of a story that the card no longer shows, no news is drawn.
  let shown = {};
  const takenOut = (out: boolean, tell: Promise<undefined>): void => {
    const mine = shown;
    tell.then(
      () => {
        if (mine !== shown) return;
        removed = out;
        draw();
      },
      (error) => mine === shown && put(refusal(error)),
    );
  };
  return {
    actions: () =>
      removed
        ? { restore: () => takenOut(false, tellWorker('overlay/restore', null)) }
        : { remove: () => takenOut(true, tellWorker('overlay/remove', null)) },
    forget() {
      removed = false;
      shown = {};
    },
  };
}
