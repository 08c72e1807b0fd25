/** Words and marks of a sentence with their offsets: what the cutting rules look at. */

export interface Token {
  text: string;
  lower: string;
  /** UTF-16 offsets into the paragraph. */
  start: number;
  end: number;
  /** A word or number rather than a mark. */
  word: boolean;
  /** Stands in a quotation or in brackets, marks included. */
  enclosed: boolean;
}

/** All but white space and punctuation; written as ranges of code units, which costs a tenth of `\\p{L}`. */
const LETTER = String.raw`[^\s!-/:-@[-\x60{-~\u00a1-\u00bf\u2010-\u206f\u3001-\u301f\uff01-\uff0f\uff1a-\uff20]`;
const TOKEN = new RegExp(
  `(?:[A-Za-z]\\.){2,}|[$£€₹#@]{0,4}${LETTER}+(?:[.,'’&/:-]${LETTER}+)*(?:%|['’](?!${LETTER}))?|--+|[^\\s]`,
  'g',
);
const OPENING = '"“„«([{';
const FIRST_LETTER = new RegExp(`^[$£€₹#@]*${LETTER}`);

/** Tokens of `text` between two offsets. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let quoted = false;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(TOKEN)) {
    const opens = mark.length === 1 && OPENING.includes(mark) && !(mark === '"' && quoted);
    if (opens && '([{'.includes(mark)) depth++;
    else if (opens) quoted = true;
    tokens.push({
      text: mark,
      lower: (mark.includes('’') ? mark.replace('’', "'") : mark).toLowerCase(),
      start: start + index,
      end: start + index + mark.length,
      word: FIRST_LETTER.test(mark),
      enclosed: quoted || depth > 0,
    });
    if (mark.length > 1 || opens) continue;
    if (')]}'.includes(mark) && depth > 0) depth--;
    else if ('"”»'.includes(mark)) quoted = false;
  }
  return tokens;
}
