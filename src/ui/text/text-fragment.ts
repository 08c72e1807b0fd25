/** A text directive (WICG scroll-to-text-fragment): what stands before, how the passage begins and ends, what stands behind. */
export interface Directive {
  prefix: string;
  start: string;
  /** Empty when `start` is the whole passage. */
  end: string;
  suffix: string;
}

/** Text as a browser compares it. */
export function comparable(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Where a browser lands that follows a directive: the first place of the page at which all of it holds. Whole words are compared,
 * capitals are not told from small letters; no part runs over the end of a block, but what stands before or behind may be in
 * another one.
 *
 * @param page its blocks (headlines, paragraphs), each as `comparable` gives it, a line each
 * @returns the offset of `start`; -1 where there is no such place
 */
export function landing(page: string, directive: Directive): number {
  const [prefix, start, end, suffix] = [directive.prefix, directive.start, directive.end, directive.suffix].map(
    comparable,
  ) as [string, string, string, string];
  const behind = (at: number): boolean => page.slice(at).trimStart().startsWith(suffix);
  const ends = (from: number): boolean => {
    for (const at of wholeWords(page, end, from)) if (behind(at + end.length)) return true;
    return false;
  };
  for (const at of wholeWords(page, start, 0)) {
    const before = page.slice(0, at).trimEnd();
    if (!before.endsWith(prefix) || (prefix && joins(before, before.length - prefix.length))) continue;
    const to = at + start.length;
    if (end ? ends(to) : behind(to)) return at;
  }
  return -1;
}

function* wholeWords(text: string, wanted: string, from: number): Generator<number> {
  if (wanted === '') return;
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!joins(text, at) && !joins(text, at + wanted.length)) yield at;
  }
}

const LETTER = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Is a word cut at this offset? In scripts without spaces that is not asked. */
function joins(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return LETTER.test(before) && LETTER.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after);
}
