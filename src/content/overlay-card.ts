/**
 * Pill and card on a page, begun by `overlay.ts` with the first that is to be drawn. Everything it has in the page goes when
 * the card is closed, the address changes, or the extension is updated under the page.
 */

import { packedTexts } from '../core/packed-texts.ts';
import { passagesOf } from '../core/passages/passage.ts';
import type { PageFromWorker, ReadState } from '../messages/contract.ts';
import type { CardActions, Shown } from '../ui/card/card-actions.ts';
import { createPointing } from '../ui/card/pointing.ts';
import { shareStory } from '../ui/card/share-story.ts';
import { createI18n, type I18n } from '../ui/i18n/i18n.ts';
import { mountOverlay, type OverlayView } from '../ui/overlay/mount-overlay.tsx';
import type { OverlayEvents, OverlayModel } from '../ui/overlay/overlay-model.ts';
import { overlayStyles } from '../ui/overlay/overlay-styles.ts';
import { closeOnEsc } from './close-on-esc.ts';
import { alive } from './extension-runtime.ts';
import { createLights } from './highlight/lights.ts';
import { createSurroundings } from './keep-clear.ts';
import { type LinkPlace, placeOfLink } from './link-place.ts';
import { createOverlayHost, type OverlayHost } from './overlay-host.ts';
import { createOverlayQuestions } from './overlay-questions.ts';
import { createOverlayRemoval } from './overlay-removal.ts';
import { createOverlayWriting, forPage } from './overlay-writing.ts';
import { tellWorker } from './talk.ts';
import { onlyTrusted } from './trusted.ts';

/** Milliseconds between looks whether the extension is still there, and the address the same, while something is drawn. */
const WATCH = 2_000;

/** What the card answers to the worker. */
export type OverlayAnswers = Pick<PageFromWorker, 'overlay/show' | 'overlay/hide' | 'overlay/writing' | 'page/point'>;

/**
 * @param life ended when the extension is gone
 * @returns what it answers to the worker
 */
export function overlayCard(life: AbortController): OverlayAnswers {
  /** The texts of the language that is spoken; undefined for the browser's. */
  let spoken: string | undefined;
  let i18n = speaking(spoken);
  let host: OverlayHost | undefined;
  let view: OverlayView | undefined;
  let model: OverlayModel = { shown: 'nothing', state: null };
  /** The link on this page whose story the card tells; undefined for the page's own. */
  let link: string | undefined;
  /** Where it stands. */
  let at: LinkPlace | undefined;
  const lights = createLights(() => host?.shadow.querySelector('.overlay'));
  let pill = false;
  let address = location.href;
  let keys: AbortController | undefined;
  /** What is heard as long as something is drawn. */
  let heard: AbortController | undefined;
  const surroundings = createSurroundings(() => host?.element);
  let watch: ReturnType<typeof setInterval> | undefined;

  const hide = (): void => {
    const { place } = model;
    model = { shown: 'nothing', state: null, ...(place && { place }) };
    view?.show(model);
    view?.end();
    lights.show([], false);
    host?.remove();
    host = undefined;
    view = undefined;
    clearInterval(watch);
    heard?.abort();
    keys?.abort();
    keys = undefined;
  };

  const show = (next: Pick<OverlayModel, 'shown' | 'state'>): void => {
    if (!host) {
      host = createOverlayHost(overlayStyles);
      onlyTrusted(host.shadow);
      host.raise();
      view = mountOverlay(host.shadow, i18n, events);
      watch = setInterval(check, WATCH);
      heard = new AbortController();
      const { signal } = heard;
      document.addEventListener('fullscreenchange', fullscreen, { signal });
      // A dialog of the page opens or closes: in capture, as it tells nobody above it.
      document.addEventListener('toggle', host.settle, { signal, capture: true });
      addEventListener('resize', look, { signal });
    } else if (model.shown !== next.shown) host.raise();
    address = location.href;
    surroundings.forget();
    if (next.shown === 'pill') fullscreen();
    else host.hide(false);
    model = { ...model, ...next, state: forPage(next.state), at: next.shown === 'card' ? at : undefined };
    view?.show(model);
    writing.join();
    if (next.shown === 'card') keys ??= closeOnEsc(events.close);
    else {
      keys?.abort();
      keys = undefined;
    }
  };

  /** Nothing of ours lies over a film that fills the screen, but for a card that is asked for there. */
  const fullscreen = (): void => host?.hide(document.fullscreenElement !== null);

  /** Does what is shown still stand where it can? */
  const look = (): void => view?.show({ ...model, look: performance.now() });

  const check = (): void => {
    surroundings.forget();
    host?.settle();
    look();
    if (!alive()) {
      hide();
      life.abort();
    } else if (location.href.split('#')[0] !== address.split('#')[0]) {
      pill = false;
      hide();
    }
  };

  const put = (state: ReadState): void => show({ shown: 'card', state });
  const questions = createOverlayQuestions(() => model, put);
  const removal = createOverlayRemoval(look, put);
  const ask: typeof questions.ask = (asked, step) => {
    removal.forget();
    check();
    if (!life.signal.aborted) questions.ask(asked, step);
  };

  const point = (index: number | null, chosen: boolean): Shown => {
    const story = model.state?.state === 'story' && link === undefined ? model.state.story : undefined;
    const sentence = index === null ? undefined : story?.summary.sentences[index];
    const passages = story && sentence ? passagesOf(story, sentence) : [];
    const shown = lights.show(passages, chosen);
    return sentence && passages.length > 0 ? shown : 'elsewhere';
  };

  const writing = createOverlayWriting(
    () => (model.shown === 'card' && model.state?.state === 'story' ? model.state : undefined),
    put,
  );

  const actions: CardActions = {
    read: () => {
      const anyway = model.state?.state === 'not-story';
      ask(() => tellWorker('overlay/read', { anyway }));
    },
    shape: questions.shape,
    // Rejects, and does not throw, in pages without TLS, which have no clipboard.
    copy: async (text: string) => navigator.clipboard.writeText(text),
    point: createPointing(point),
    ...('share' in navigator && { share: shareStory }),
    explain: () => void tellWorker('overlay/explain', null).catch(() => undefined),
    ...writing.actions,
  };

  const events: OverlayEvents = {
    open: () => {
      link = undefined;
      at = undefined;
      ask(() => tellWorker('overlay/open', null));
    },
    close: () => {
      questions.forget();
      lights.show([], false);
      if (pill) show({ shown: 'pill', state: null });
      else hide();
    },
    moved: (place: NonNullable<OverlayModel['place']>) => {
      model = { ...model, place };
      tellWorker('overlay/moved', place).catch(() => undefined);
    },
    hidePill: () => {
      pill = false;
      hide();
      tellWorker('overlay/hide-pill', null).catch(() => undefined);
    },
    covers: surroundings.covered,
    get actions() {
      return { ...actions, link, ...removal.actions() };
    },
  };

  life.signal.addEventListener('abort', hide);
  return {
    'overlay/show': ({ shown, state, link: ofLink, place, texts }) => {
      if (texts !== spoken) {
        spoken = texts;
        i18n = speaking(texts);
        hide();
      }
      if (place) model = { ...model, place };
      if (shown === 'pill') {
        // The card of a story that the page has left goes first.
        check();
        pill = true;
        // The card stays, and what it has asked is still to be answered.
        if (model.shown === 'card') return 'shown';
      }
      questions.forget();
      removal.forget();
      // The page may have drawn something above it since.
      host?.raise();
      if (link !== ofLink) at = ofLink === undefined ? undefined : placeOfLink(ofLink);
      link = ofLink;
      if (state?.state === 'working') ask(() => tellWorker('overlay/outcome', null), state.step);
      else show({ shown, state });
      return 'shown';
    },
    'overlay/hide': () => {
      pill = false;
      hide();
      return undefined;
    },
    'overlay/writing': (news) => {
      writing.hear(news.id, news.writing);
      return undefined;
    },
    'page/point': ({ passages, scroll }) => lights.show(passages, scroll),
  };
}

const speaking = (texts?: string): I18n =>
  createI18n(packedTexts((key, values) => chrome.i18n.getMessage(key, values), texts));
