/** Brings what is lit into the middle of the view, through whatever scrolls around it. */
export function scrollTo(range: Range): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView ?? window;
  const { height = 0 } = element?.getBoundingClientRect() ?? {};
  if (element && height < view.innerHeight * 0.8) {
    element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
    return;
  }
  // A paragraph longer than the window: its words, not its middle.
  element?.scrollIntoView({ block: 'start', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
}
