import { localName } from './dom.ts';

/** Never part of what a reader reads; form fields hold what the reader typed, which stays in the page. */
const UNSEEN =
  /^(?:script|style|template|noscript|svg|canvas|video|audio|object|embed|textarea|select|datalist|map|math-field)$/;

export const isUnseenTag = (element: Element): boolean => UNSEEN.test(localName(element));

const { checkVisibility } = Element.prototype;

/**
 * Does the reader see this element's box? Only `display: none` takes a whole subtree away: text that is clamped behind "read
 * more" has a box, and a child may be visible in an invisible parent. Whether it is scrolled away or transparent is not
 * asked: pages fade their text in. (Each property of a computed style costs as much as a step of the walk: none is read in
 * vain, here and below.)
 */
export function hasBox(element: Element, style: CSSStyleDeclaration): boolean {
  if (checkVisibility.call(element)) return true;
  // A page that hides itself until its scripts have run is read as it will be.
  if (element === document.body) return true;
  // `display: contents` has no box of its own, and children that have. `content-visibility: hidden`, and what stands in it, is
  // not drawn; `auto` is drawn once it is near.
  return style.display !== 'none' && style.contentVisibility !== 'hidden';
}

/** Is text directly in an element of this style painted? */
export const paintsText = ({ visibility }: CSSStyleDeclaration): boolean => visibility === 'visible';

/**
 * Does an element of this style stand on lines of its own, as a block, flex, grid, list item or table does? A letter that floats
 * beside the text does not.
 */
export const breaksLine = (style: CSSStyleDeclaration): boolean =>
  /^[bfglt]/.test(style.display) && style.float === 'none';
