import type { SummaryShape } from '../core/story.ts';
import type { Failure, ReadState } from '../messages/contract.ts';
import type { OverlayModel } from '../ui/overlay/overlay-model.ts';
import { alive } from './extension-runtime.ts';
import { tellWorker } from './talk.ts';

/** What the card on a page asks the worker. An answer to an earlier question is not drawn over that to a later one. */
export interface OverlayQuestions {
  /** Asks with the card showing what is done meanwhile. */
  ask: (asked: () => Promise<ReadState>, step?: 'reading' | 'fetching') => void;
  /** Asks for the story in another shape; until then the card stands as it is. */
  shape: (shape: SummaryShape) => void;
  /** What comes of the questions so far is of no more interest. */
  forget: () => void;
}

/** What the card says of what could not be done. */
export function refusal({ code = 'interrupted', message = '' }: Partial<Failure>): ReadState {
  return { state: 'failed', failure: { code, message } };
}

/**
 * @param drawn what is drawn just now
 * @param put draws the card in that state
 */
export function createOverlayQuestions(drawn: () => OverlayModel, put: (state: ReadState) => void): OverlayQuestions {
  let last: Promise<ReadState> | undefined;
  /** Draws the answer, unless something else was asked since, or the card is closed. */
  const answer = (asked: Promise<ReadState>): void => {
    last = asked;
    asked
      .then((state) => {
        if (asked === last && drawn().shown === 'card') put(state);
      })
      .catch(() => undefined);
  };
  return {
    ask(asked, step = 'reading') {
      put({ state: 'working', step });
      answer(
        asked()
          // The worker ended under the question, and the browser says so: asking again wakes another.
          .catch((error: { code?: string }) => (error.code === undefined && alive() ? asked() : Promise.reject(error)))
          .catch(refusal),
      );
    },
    shape(shape) {
      answer(
        tellWorker('overlay/shape', { shape }).then((state) => {
          const { state: old } = drawn();
          const both = state.state === 'story' && old?.state === 'story';
          return both ? { ...old, ...state, verdict: old.verdict } : state;
        }),
      );
    },
    forget() {
      last = undefined;
    },
  };
}
