const { getBoundingClientRect, scrollIntoView } = Element.prototype;

/**
 * Brings what is lit into the middle of the view, through whatever scrolls around it; where the card would cover it there,
 * into the middle of what is free above or below the card.
 */
export function scrollTo(range: Range, card?: Element | null): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { parentElement: element, ownerDocument } = range.startContainer;
  if (!element) return;
  const view = ownerDocument?.defaultView ?? window;
  const half = view.innerHeight / 2;
  // In a frame of the page, nobody here knows where the card is.
  const goal = card && view === window ? clearOf(card.getBoundingClientRect(), range, half) : half;
  if (goal === half && getBoundingClientRect.call(element).height < half * 1.6) {
    scrollIntoView.call(element, { block: 'center', behavior: still ? 'instant' : 'smooth' });
    return;
  }
  // A paragraph longer than the window, or one beside the card: its words, not its middle.
  scrollIntoView.call(element, { block: 'start', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - goal, behavior: 'instant' });
}

/** How far down what is lit may stand: the middle, or that of the larger part which the card leaves free. */
function clearOf(card: DOMRect, range: Range, half: number): number {
  const { left, right, height } = range.getBoundingClientRect();
  const beside = left >= card.right || right <= card.left;
  if (beside || Math.abs(half - (card.top + card.bottom) / 2) > (card.height + height) / 2) return half;
  return card.top > 2 * half - card.bottom ? card.top / 2 : half + card.bottom / 2;
}
