/** Counts over a run of text, taken in one pass. */
export interface Measure {
  /** Runs of letters and digits; in scripts without blanks, two ideographs or six letters to a word. */
  words: number;
  /** Full stops, question and exclamation marks of any script that end a word, and clauses where a script has none. */
  stops: number;
  commas: number;
  /** Words that begin with a capital letter. */
  capitals: number;
  letters: number;
  /** Letters that are capitals. */
  upper: number;
}

const LETTER = 1;
const DIGIT = 2;
const IDEOGRAPH = 3;
const STOP = 4;
const COMMA = 5;
/** Letters that run on from word to word: Thai, Lao, Tibetan, Burmese, Khmer. */
const UNSPACED = 6;

/** Letters of a word of theirs, as many as elsewhere with the blank. */
const WORD = 6;
/** Thai and Lao end a sentence with a blank alone: behind so many letters in a row it ended a clause, not a name or a number. */
const CLAUSE = 25;

/** Class of each ASCII character; the rest is found by range. */
const ASCII = new Uint8Array(128);
for (let i = 48; i < 58; i++) ASCII[i] = DIGIT;
for (let i = 65; i < 91; i++) ASCII[i] = LETTER;
for (let i = 97; i < 123; i++) ASCII[i] = LETTER;
for (const mark of '.!?') ASCII[mark.charCodeAt(0)] = STOP;
ASCII[','.charCodeAt(0)] = COMMA;

function classOf(code: number): number {
  if (code < 128) return ASCII[code] as number;
  if (code < 0xc0) return 0;
  if (code === 0xd7 || code === 0xf7) return 0;
  if (code >= 0x2000 && code < 0x2c00) return code === 0x2026 ? STOP : 0;
  if (code >= 0x3000 && code < 0x3040) return code === 0x3002 ? STOP : code === 0x3001 ? COMMA : 0;
  if ((code >= 0x3040 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00)) return IDEOGRAPH;
  if (code >= 0xff00 && code < 0xfff0) {
    if (code === 0xff01 || code === 0xff1f || code === 0xff0e || code === 0xff61) return STOP;
    return code === 0xff0c ? COMMA : code < 0xff21 ? 0 : LETTER;
  }
  if ((code >= 0xe00 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800)) {
    if (code === 0xf0d || code === 0x104b || code === 0x17d4 || code === 0x17d5) return STOP;
    return code === 0x104a ? COMMA : UNSPACED;
  }
  if (code === 0x60c || code === 0x61b) return COMMA;
  if (code === 0x1362 || code === 0x61f || code === 0x6d4 || code === 0x964 || code === 0x965 || code === 0x589)
    return STOP;
  return LETTER;
}

/** Counts over a text, read once. */
export function measure(text: string): Measure {
  let words = 0;
  let ideographs = 0;
  let unspaced = 0;
  let run = 0;
  let stops = 0;
  let commas = 0;
  let capitals = 0;
  let letters = 0;
  let upper = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === LETTER) {
      letters++;
      const capital = code < 128 ? code < 91 : code < 0x530 && isUpper(code);
      if (capital) upper++;
      if (!inWord) {
        words++;
        if (capital) capitals++;
      }
      inWord = true;
      continue;
    }
    if (kind === UNSPACED) {
      letters++;
      unspaced++;
      inWord = true;
      if (code < 0xf00 && ++run === CLAUSE) stops++;
      continue;
    }
    run = 0;
    if (kind === DIGIT) {
      if (!inWord) words++;
      inWord = true;
      continue;
    }
    if (kind === IDEOGRAPH) {
      ideographs++;
      letters++;
    } else if (kind === STOP) stops++;
    else if (kind === COMMA) commas++;
    // An apostrophe or a combining mark does not end a word.
    if (code !== 0x27 && code !== 0x2019) inWord = false;
  }
  return { words: words + (ideographs >> 1) + Math.ceil(unspaced / WORD), stops, commas, capitals, letters, upper };
}

/** Latin beyond ASCII, Greek and Cyrillic capitals. */
function isUpper(code: number): boolean {
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}
