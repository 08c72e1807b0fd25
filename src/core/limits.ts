/**
 * How much of a page is looked at. All are far above any story's: the longest pages of a news corpus have 5 MB of HTML, the
 * longest stories 100,000 characters. What lies beyond is left out, and the article says so (`too-large`). All are UTF-16
 * units.
 */

/** HTML of a page. */
export const MAX_HTML = 6 * 1024 * 1024;
/** Elements of a page. */
export const MAX_ELEMENTS = 210_000;
/** Blocks of text on a page; the most on a real one are 10,000, on a list of products. */
export const MAX_BLOCKS = 20_000;
/** Text of a story. */
export const MAX_BODY = 1_000_000;
/** The beginning of a story, from which its summary is made. */
export const MAX_SUMMARIZED = 150_000;
/** Paragraphs of that beginning: one of a single word costs as much as one of fifty. */
export const MAX_PARAGRAPHS = 2_000;
/** A sentence that is read as one; a longer run of text is cut. */
export const MAX_SENTENCE = 4_000;
/** A property of a page: a headline, a byline, a meta element's content. */
export const MAX_PROPERTY = 5_000;

/** The beginning of a text, never with half of a surrogate pair at its end. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? most - 1 : most);
}

/** The first paragraphs, `most` units together, the last of them cut; the same array when all are within. */
export function firstParagraphs(paragraphs: readonly string[], most: number): readonly string[] {
  let left = most;
  for (let i = 0; i < paragraphs.length; i++) {
    const text = paragraphs[i] as string;
    if (text.length > left) {
      const cut = beginning(text, left).trimEnd();
      return [...paragraphs.slice(0, i), ...(cut === '' ? [] : [cut])];
    }
    left -= text.length;
  }
  return paragraphs;
}
