/** A text directive (WICG scroll-to-text-fragment): what stands before, how the passage begins and ends, what stands behind. */
export interface Directive {
  prefix: string;
  start: string;
  /** Empty when `start` is the whole passage. */
  end: string;
  suffix: string;
}

/** The text of one block of a page (a headline, a paragraph), as a browser compares it. */
export function comparable(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Where a browser lands that follows a directive: the first place in the order of the page at which all of it holds.
 * Whole words are compared, capitals are not told from small letters; `start` lies within one block.
 * @param blocks as `comparable` gives them
 */
export function landing(blocks: readonly string[], directive: Directive): { block: number; at: number } | null {
  const [prefix, start, end, suffix] = [directive.prefix, directive.start, directive.end, directive.suffix].map(
    comparable,
  );
  for (const [block, text] of blocks.entries()) {
    for (const at of wholeWords(text, start ?? '')) {
      if (prefix && !endsWithWords(text.slice(0, at), prefix)) continue;
      if (
        !end &&
        suffix &&
        !text
          .slice(at + (start ?? '').length)
          .trimStart()
          .startsWith(suffix)
      )
        continue;
      if (end && !endsSomewhere(blocks, block, at + (start ?? '').length, end, suffix ?? '')) continue;
      return { block, at };
    }
  }
  return null;
}

function endsSomewhere(blocks: readonly string[], from: number, at: number, end: string, suffix: string): boolean {
  for (let block = from; block < blocks.length; block++) {
    const text = (blocks[block] ?? '').slice(block === from ? at : 0);
    for (const place of wholeWords(text, end)) {
      if (
        !suffix ||
        text
          .slice(place + end.length)
          .trimStart()
          .startsWith(suffix)
      )
        return true;
    }
  }
  return false;
}

function endsWithWords(text: string, words: string): boolean {
  const trimmed = text.trimEnd();
  return trimmed.endsWith(words) && !joins(trimmed, trimmed.length - words.length);
}

function* wholeWords(text: string, wanted: string): Generator<number> {
  if (wanted === '') return;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
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
