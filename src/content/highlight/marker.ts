/** The name under which `highlight.css` draws what is lit. */
const NAME = 'sixty-passage';

/**
 * Draws ranges by the CSS Custom Highlight API: nothing in the page's document changes. An empty list puts the light out.
 * Where the browser has no such API, the passage is found and scrolled to all the same.
 */
export function mark(ranges: Range[]): void {
  if (typeof Highlight === 'undefined') return;
  if (ranges.length === 0) CSS.highlights.delete(NAME);
  else {
    const highlight = new Highlight(...ranges);
    // Above what the page itself may highlight.
    highlight.priority = 1_000;
    CSS.highlights.set(NAME, highlight);
  }
}
