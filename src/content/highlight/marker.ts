/** The name under which `highlight.css` draws what is lit. */
const NAME = 'sixty-passage';

type View = Window & typeof globalThis;

/** The windows in which something is lit: the page's own, and those of its frames. */
const lit = new Set<View>();

/**
 * Draws ranges by the CSS Custom Highlight API: nothing in the page's document changes. Each is drawn in the window that it
 * stands in, as a frame has highlights of its own. An empty list puts the light out. Where the browser has no such API, the
 * passage is found and scrolled to all the same.
 */
export function mark(ranges: readonly Range[]): void {
  for (const view of lit) if (typeof view.Highlight !== 'undefined') view.CSS.highlights.delete(NAME);
  lit.clear();
  for (const range of ranges) {
    const view = range.startContainer.ownerDocument?.defaultView;
    if (view) lit.add(view);
  }
  for (const view of lit) {
    if (typeof view.Highlight === 'undefined') continue;
    const highlight = new view.Highlight(
      ...ranges.filter((range) => range.startContainer.ownerDocument?.defaultView === view),
    );
    // Above what the page itself may highlight.
    highlight.priority = 1_000;
    view.CSS.highlights.set(NAME, highlight);
  }
}
