/**
 * Waits in a page for the first pill, card or light that is to be drawn there, and begins the rest with it: most pages never
 * have one. The build puts that rest beside this script, unread until it is asked for (scripts/build/classic-scripts.ts).
 */

import type { OverlayAnswers } from './overlay-card.ts';
import { answerWorker } from './talk.ts';

const RUNNING = Symbol.for('sixty.overlay');
const scope = globalThis as { [RUNNING]?: true };
if (!scope[RUNNING]) {
  scope[RUNNING] = true;
  wait();
}

function wait(): void {
  // What an earlier life of the extension has drawn does nothing any more; Firefox ends its scripts without a word to them.
  document.querySelector('sixty-overlay')?.remove();
  const life = new AbortController();
  let begun: Promise<OverlayAnswers> | undefined;
  const card = (): Promise<OverlayAnswers> => {
    begun ??= import('./overlay-card.ts').then(({ overlayCard }) => overlayCard(life));
    return begun;
  };
  answerWorker(
    {
      'overlay/show': async (wish) => (await card())['overlay/show'](wish),
      'overlay/hide': async (wish) => (await begun)?.['overlay/hide'](wish),
      'overlay/writing': async (news) => (await begun)?.['overlay/writing'](news),
      'page/point': async (wish) => (await card())['page/point'](wish),
    },
    life.signal,
  );
}
