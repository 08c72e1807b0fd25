const { getBoundingClientRect, scrollIntoView } = Element.prototype;

/** Brings what is lit into the middle of the view, through whatever scrolls around it. */
export function scrollTo(range: Range): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { parentElement: element, ownerDocument } = range.startContainer;
  if (!element) return;
  const view = ownerDocument?.defaultView ?? window;
  if (getBoundingClientRect.call(element).height < view.innerHeight * 0.8) {
    scrollIntoView.call(element, { block: 'center', behavior: still ? 'instant' : 'smooth' });
    return;
  }
  // A paragraph longer than the window: its words, not its middle.
  scrollIntoView.call(element, { block: 'start', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
}
