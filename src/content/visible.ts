import { body, localName, root } from './dom.ts';

/** Never part of what a reader reads; form fields hold what the reader typed, which stays in the page. */
const UNSEEN = new Set(
  'script style template noscript svg canvas video audio object embed textarea select datalist map math-field dialog-polyfill'.split(
    ' ',
  ),
);

export function isUnseenTag(element: Element): boolean {
  return UNSEEN.has(localName(element));
}

const { checkVisibility } = Element.prototype;

/**
 * Does the reader see this element's box? Only `display: none` takes a whole subtree away: text that is clamped behind "read
 * more" has a box, and a child may be visible in an invisible parent. Whether it is scrolled away or transparent is not
 * asked: pages fade their text in.
 */
export function hasBox(element: Element): boolean {
  if (checkVisibility.call(element)) return true;
  // A page that hides itself until its scripts have run is read as it will be.
  if (element === body()) return true;
  // `display: contents` has no box of its own, and children that have.
  return getComputedStyle(element).display !== 'none' && !isSkipped(element);
}

/** `content-visibility: hidden`, and what stands in it, is not drawn; `auto` is drawn once it is near. */
function isSkipped(element: Element): boolean {
  return getComputedStyle(element).contentVisibility === 'hidden';
}

/** Lengths of a box that nobody sees, in CSS pixels: pages keep text for screen readers in boxes of one pixel. */
const NO_SIZE = 2;
/** A clip that leaves nothing: `inset(50%)` and more, or a rectangle without sides. */
const NOTHING = /inset\((?:[5-9]\d|100)%|rect\((?:0px|1px|auto)(?:[, ]+(?:0px|1px|auto)){3}\)|circle\(0/;

/** CSS pixels beyond the edge of the page at which nothing slides in any more. */
const FAR = 500;
const { getBoundingClientRect: rectOf } = Element.prototype;

/**
 * Is the box cut off from the reader's sight with all that is in it: of no size and cut at its edges, clipped to nothing, or
 * put above or left of the page, where nobody can scroll? A box that is merely short still shows its beginning.
 */
export function isCutOff(element: Element): boolean {
  const { overflowX, overflowY, position, clip, clipPath, display } = getComputedStyle(element);
  const placed = position === 'absolute' || position === 'fixed';
  const cuts = overflowX !== 'visible' || overflowY !== 'visible';
  if (NOTHING.test(clipPath) || (placed && NOTHING.test(clip))) return true;
  if ((!placed && !cuts) || display === 'contents' || element === body() || element === root()) return false;
  const { width, height, right, bottom } = rectOf.call(element);
  if (cuts && (width < NO_SIZE || height < NO_SIZE)) return true;
  // Menus and cards that slide in stand beside the window; what stands a page's width away is there to be hidden.
  return placed && width > 0 && (right + scrollX < -FAR || bottom + scrollY < -FAR);
}

/** Is text directly in this element painted? */
export function paintsText(element: Element): boolean {
  const { visibility, fontSize, textIndent } = getComputedStyle(element);
  return visibility !== 'hidden' && visibility !== 'collapse' && fontSize !== '0px' && !(parseFloat(textIndent) < -FAR);
}
