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

const TOKEN = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}$£€₹#@]+(?:[.,'’&/:-][\p{L}\p{M}\p{N}]+)*[%’']?(?=[^\p{L}]|$)|--+|\S/gu;
const OPENING = /^["“„«([{]$/;
const WORD = /[\p{L}\p{N}]/u;

/** Tokens of `text` between two offsets. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let quoted = false;
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const mark = match[0];
    const opens = OPENING.test(mark) && !(mark === '"' && quoted);
    if (opens && '([{'.includes(mark)) depth++;
    else if (opens) quoted = true;
    tokens.push({
      text: mark,
      lower: mark.toLowerCase().replace('’', "'"),
      start: start + match.index,
      end: start + match.index + mark.length,
      word: WORD.test(mark),
      enclosed: quoted || depth > 0,
    });
    if (/^[)\]}]$/.test(mark) && depth > 0) depth--;
    else if (!opens && /^["”»]$/.test(mark)) quoted = false;
  }
  return tokens;
}
