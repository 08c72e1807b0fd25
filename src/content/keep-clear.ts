import { localName, parentOf, shadowRootOf } from './dom.ts';

const { checkVisibility, closest, getBoundingClientRect, matches } = Element.prototype;

/** What a reader presses: a consent dialog is answered with one of these, or within a frame of its own. */
const CONTROLS = 'button, [role="button"], input, select, iframe, a[href]';
const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** The bars of a site itself, which stay where they are while the reader reads. */
const SITE_BARS = 'header, nav, [role="banner"], [role="navigation"]';
/** CSS pixels between the points at which it is looked for layers with a shadow root. */
const STEP = 80;
/** Ancestors that are looked at: deeper pages are not laid out by people. */
const DEEPEST = 40;

/** Part of the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What a page has that our card must not cover: looked for once, until `forget`, as several places are tried at a time. */
export interface Surroundings {
  /** How many of the page's controls something covers here, in part or whole. */
  covered: (box: Box) => number;
  forget: () => void;
}

/** @param own our element, which is looked through; undefined while there is none */
export function createSurroundings(own: () => Element | undefined): Surroundings {
  let controls: Box[] | undefined;
  return {
    covered(box) {
      controls ??= controlsToKeepClear(own());
      return controls.filter((control) => overlaps(control, box)).length;
    },
    forget() {
      controls = undefined;
    },
  };
}

/**
 * The controls of dialogs and of what hangs over the page (consent bars, mostly), as boxes of the viewport. Links and buttons
 * of the text itself, and of the site's header, are no such thing.
 */
function controlsToKeepClear(own: Element | undefined): Box[] {
  const roots: ParentNode[] = [document, ...shadowRootsInView(own)];
  return roots.flatMap((root) =>
    [...root.querySelectorAll(CONTROLS)]
      .filter(hangsOver)
      .map((control) => getBoundingClientRect.call(control))
      .filter(isInView),
  );
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** Does the reader see a part of it? */
export function isInView({ left, top, width, height }: Box): boolean {
  return width > 0 && height > 0 && left < innerWidth && top < innerHeight && left + width > 0 && top + height > 0;
}

function hangsOver(control: Element): boolean {
  if (
    closest.call(control, SITE_BARS) ||
    !checkVisibility.call(control, { opacityProperty: true, visibilityProperty: true })
  )
    return false;
  let element: Element | null | undefined = control;
  for (let depth = 0; element && depth < DEEPEST; depth++) {
    if (matches.call(element, DIALOG) || /fixed|sticky/.test(getComputedStyle(element).position)) return true;
    element = parentOf(element) ?? (Node.prototype.getRootNode.call(element) as Partial<ShadowRoot>).host;
  }
  return false;
}

/** Open shadow roots of what is on top somewhere in the viewport: banners come as elements of their own, too. */
function shadowRootsInView(own: Element | undefined): Set<ShadowRoot> {
  const roots = new Set<ShadowRoot>();
  for (let x = STEP / 2; x < innerWidth; x += STEP) {
    for (let y = STEP / 2; y < innerHeight; y += STEP) {
      let [top] = document.elementsFromPoint(x, y).filter((element) => element !== own);
      for (let depth = 0; top && depth < 4 && localName(top).includes('-'); depth++) {
        const root = shadowRootOf(top);
        if (!root || roots.has(root)) break;
        roots.add(root);
        [top] = root.elementsFromPoint(x, y);
      }
    }
  }
  return roots;
}
