/** `… the vote." We lost,"`: an opening mark that a page's joined lines have torn from its words. */

const LOST = /[.!?…]["]\s+\p{Lu}/u;
const OPENS = /^["]\s+\p{Lu}[^"]{1,2000}[^"\s]["](?=$|[\s.,;:?!)\]])/u;

/** Whether a text may have such a mark at all: a cheap look. */
export function mayHaveMisplacedMark(text: string): boolean {
  return LOST.test(text);
}

/**
 * Whether the straight mark at `at`, which stands like a closing one, opens a quotation. Asked where no quotation is open: it
 * does when a sentence ends before it, another begins behind it, and the next mark closes.
 */
export function isMisplacedOpening(text: string, at: number): boolean {
  return text[at] === '"' && /[.!?…]/.test(text[at - 1] ?? '') && OPENS.test(text.slice(at, at + 2004));
}
