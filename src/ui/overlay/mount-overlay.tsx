import { render } from 'preact';
import { type I18n, I18nContext } from '../i18n/i18n.ts';
import { OverlayCard } from './OverlayCard.tsx';
import type { OverlayEvents, OverlayModel } from './overlay-model.ts';
import { Pill } from './Pill.tsx';

export interface OverlayView {
  /** Draws what is to be shown now. */
  show: (model: OverlayModel) => void;
  /** Takes everything out of the root again. */
  end: () => void;
}

/** Keys pressed in the card are the card's: a page's shortcuts must not act on them. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/**
 * Draws pill and card into a shadow root that has `overlayStyles` adopted. Focus goes back to where it was when the card closes.
 * @param root the shadow root, otherwise empty
 */
export function mountOverlay(root: ShadowRoot, i18n: I18n, events: OverlayEvents): OverlayView {
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.lang = i18n.lang;
  stage.dir = i18n.dir;
  root.append(stage);
  for (const key of KEYS) stage.addEventListener(key, (event) => event.stopPropagation());
  let shown: OverlayModel['shown'] = 'nothing';
  let before: Element | null = null;
  return {
    show(model) {
      if (model.shown === 'card' && shown !== 'card') before = document.activeElement;
      render(
        <I18nContext.Provider value={i18n}>
          {model.shown === 'card' && <OverlayCard model={model} events={events} />}
          {model.shown === 'pill' && <Pill look={model.look} events={events} />}
        </I18nContext.Provider>,
        stage,
      );
      if (shown === 'card' && model.shown !== 'card') giveBack(before, root);
      shown = model.shown;
    },
    end() {
      render(null, stage);
      stage.remove();
    },
  };
}

/** The element that had the focus before the card; the pill, when it was the pill. */
function giveBack(before: Element | null, root: ShadowRoot): void {
  const fromPill = before === null || before === document.body || before === root.host;
  const to = (fromPill && root.querySelector('.pill-open')) || before;
  // A form has its fields by their names, and one may be called "focus".
  if (to instanceof HTMLElement) HTMLElement.prototype.focus.call(to, { preventScroll: true });
}
