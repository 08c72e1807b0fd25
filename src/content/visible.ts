import { body, localName } from './dom.ts';

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

/** Is text directly in this element painted? */
export function paintsText(element: Element): boolean {
  const { visibility } = getComputedStyle(element);
  return visibility !== 'hidden' && visibility !== 'collapse';
}
