const { getBoundingClientRect } = Element.prototype;

/** CSS pixels: smaller boxes nobody sees, pages keep text for screen readers in boxes of one pixel. */
const NO_SIZE = 2;
/** CSS pixels beyond the edge of the page at which nothing slides in any more. */
const FAR = 500;

/**
 * Is the box cut off from the reader's sight with all that is in it: of no size and cut at its edges, clipped to nothing, or
 * put above or left of the page, where nobody can scroll? A box that is merely short still shows its beginning.
 */
export function isCutOff(element: Element, { position, overflow, clipPath, display }: CSSStyleDeclaration): boolean {
  const placed = /abs|fix/.test(position);
  const cuts = overflow !== 'visible';
  if (/\((50|100)%/.test(clipPath)) return true;
  if (!(placed || cuts) || display === 'contents') return false;
  const box = getBoundingClientRect.call(element);
  return (
    (cuts && Math.min(box.width, box.height) < NO_SIZE) ||
    (placed && Math.min(box.right + scrollX, box.bottom + scrollY) < -FAR)
  );
}
