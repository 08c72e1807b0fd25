/**
 * Counting words, once for every limit, label and measurement.
 *
 * A word is a white-space token, as the counters of newsrooms and word processors have it; so a lone dash set between
 * spaces counts too, and no other counter that splits at white space ever finds more words than we do. In a script
 * written without spaces (Han, Kana, Thai, …) a word is a word-like segment of `Intl.Segmenter` instead. The script is
 * judged run by run, not by the language of the text: "iPhone" within a Chinese sentence is one word.
 */

const UNSPACED_LETTERS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc';
const UNSPACED = new RegExp(`[${UNSPACED_LETTERS}]`, 'u');
/**
 * Runs of one kind within a token: letters written without spaces (with their marks), or everything else. A gigantic run
 * comes in pieces: the engine's stack overflows on one of a million letters.
 */
const RUN = new RegExp(`[${UNSPACED_LETTERS}][${UNSPACED_LETTERS}\\p{M}]{0,4095}|[^${UNSPACED_LETTERS}]{1,4096}`, 'gu');
const WORDLIKE = /[\p{L}\p{N}]/u;
/** The segmenter gets a gigantic run in pieces, so that its time stays linear and its memory small. */
const PIECE = 512;

const segmenters = new Map<string, Intl.Segmenter>();

/** A word segmenter for a BCP 47 tag; a tag that is none gets the segmenter of the root locale. */
function segmenter(lang: string): Intl.Segmenter {
  let found = segmenters.get(lang);
  if (!found) {
    try {
      found = new Intl.Segmenter(lang, { granularity: 'word' });
    } catch {
      found = new Intl.Segmenter('und', { granularity: 'word' });
    }
    segmenters.set(lang, found);
  }
  return found;
}

function pushUnspaced(run: string, lang: string, into: string[]): void {
  for (let at = 0; at < run.length; at += PIECE) {
    for (const part of segmenter(lang).segment(run.slice(at, at + PIECE))) {
      if (part.isWordLike) into.push(part.segment);
    }
  }
}

/** Splits a token that holds letters of an unspaced script; a token always gives at least one word. */
function wordsOfToken(token: string, lang: string): string[] {
  const found: string[] = [];
  for (const [run] of token.matchAll(RUN)) {
    if (UNSPACED.test(run)) pushUnspaced(run, lang, found);
    else if (WORDLIKE.test(run)) found.push(run);
  }
  return found.length > 0 ? found : [token];
}

/**
 * The words of a text in order, with the punctuation that clings to them.
 *
 * @param lang BCP 47 tag of the text, a hint for scripts written without spaces; any string is safe.
 */
export function words(text: string, lang = 'und'): string[] {
  const tokens = text.match(/\S+/g) ?? [];
  return UNSPACED.test(text)
    ? tokens.flatMap((token) => (UNSPACED.test(token) ? wordsOfToken(token, lang) : token))
    : tokens;
}

/** Code units that any unspaced letter has one of: a cheap look before the exact one. */
const PERHAPS_UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\u31ff\u3400-\u9fff\ua9e0-\uaaff\uf900-\ufaff\uff66-\uff9f\ud81b-\ud8bf]/;

/** How many words a text has: `words(text, lang).length`, in time linear in its length. */
export function countWords(text: string, lang = 'und'): number {
  if (PERHAPS_UNSPACED.test(text)) return words(text, lang).length;
  return text.match(/\S+/g)?.length ?? 0;
}
