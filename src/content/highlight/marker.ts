/** The name under which `highlight.css` draws what is lit. */
const NAME = 'sixty-passage';

/** Takes the light out of the windows in which something was lit: the page's own, and those of its frames. */
let putOut: (() => void)[] = [];

/**
 * Draws ranges by the CSS Custom Highlight API: nothing in the page's document changes. Each is drawn in the window that it
 * stands in, as a frame has highlights of its own. An empty list puts the light out. Where the browser has no such API, the
 * passage is found and scrolled to all the same.
 */
export function mark(ranges: readonly Range[]): void {
  for (const off of putOut) off();
  putOut = [];
  const viewOf = ({ startContainer }: Range) => startContainer.ownerDocument?.defaultView;
  for (const view of new Set(ranges.map(viewOf))) {
    if (!view?.Highlight) continue;
    const { highlights } = view.CSS;
    const highlight = new view.Highlight(...ranges.filter((range) => viewOf(range) === view));
    // Above what the page itself may highlight.
    highlight.priority = 1_000;
    highlights.set(NAME, highlight);
    putOut.push(() => highlights.delete(NAME));
  }
}
