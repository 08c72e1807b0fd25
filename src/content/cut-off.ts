const { getBoundingClientRect } = Element.prototype;

/** CSS pixels: smaller boxes nobody sees, pages keep text for screen readers in boxes of one pixel. */
const NO_SIZE = 2;
/** CSS pixels beyond the edge of the page at which nothing slides in any more. */
const FAR = 500;

/**
 * Is the box cut off from the reader's sight with all that is in it: of no size and cut at its edges, clipped to nothing, or
 * put above or left of the page, where nobody can scroll? A box that is merely short still shows its beginning.
 */
export function isCutOff(element: Element, style: CSSStyleDeclaration): boolean {
  // An inset; circles and polygons of half the box show it.
  if (/t\((50|100)%/.test(style.clipPath)) return true;
  const placed = /abs|fix/.test(style.position);
  const cuts = style.overflow !== 'visible';
  if (!(placed || cuts) || style.display === 'contents') return false;
  const box = getBoundingClientRect.call(element);
  return (
    (cuts && Math.min(box.width, box.height) < NO_SIZE) ||
    (placed && Math.min(box.right + scrollX, box.bottom + scrollY) < -FAR)
  );
}
