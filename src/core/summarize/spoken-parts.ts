import type { Quotation } from '../sentences/quotations.ts';
import { sentences, spokenSentences, type TextSpan } from '../sentences/sentences.ts';
import { balanced } from './shorten/sound.ts';

/** A sentence of the body, or one sentence of a quotation of several. */
export interface SpokenPart {
  span: TextSpan;
  /** The mark that opens the quotation before it, and the one that closes it behind it, where it does not have them itself. */
  marks: { open: string; close: string };
}

const NONE: SpokenPart['marks'] = { open: '', close: '' };
/** Only these marks are taken for a pair; of others nobody knows which closes which. */
const PAIR: Record<string, string> = { '“': '”', '"': '"', '«': '»' };
/** Behind the closing mark: the sentence's own verb, which has lost its subject with the part before. */
const GOES_ON =
  /^[\s,]*(?:and|but|or|nor|before|while|which|who|that|to|in|on|at|of|for|with|as|is|was|are|were|has|had)\b/;

/**
 * The sentences of a paragraph, a quotation of several sentences in its parts: a sub-editor quotes one of them. Each part
 * is told which marks it lacks, so that nobody's words stand as plain statements. A quotation that is never closed stays
 * whole, for where it ends nobody knows; so does one in the middle of a sentence, and every one in a language whose words of
 * speech are not known here.
 */
export function spokenParts(text: string, lang: string, english: boolean): SpokenPart[] {
  if (!english) return sentences(text, lang).map((span) => ({ span, marks: NONE }));
  const { quoted, whole, parts: partsOf } = spokenSentences(text, lang);
  const closed = quoted.filter(({ start, end }) => text.charAt(end - 1) === PAIR[text.charAt(start)]);
  if (closed.length === 0) return whole.map((span) => ({ span, marks: NONE }));
  const parts = partsOf();
  return whole.flatMap((span) => {
    const own = parts.filter(({ start, end }) => start >= span.start && end <= span.end);
    if (own.length < 2) return [{ span, marks: NONE }];
    const inner = closed.filter(({ start, end }) => start >= span.start && end <= span.end);
    const marked = own.map((part) => ({ span: part, marks: marksOf(text, part, inner) }));
    const holds = marked.every(
      ({ span: part, marks }) => marks && balanced(`${marks.open}${text.slice(part.start, part.end)}${marks.close}`),
    );
    return holds ? (marked as SpokenPart[]) : [{ span, marks: NONE }];
  });
}

/** The printed text with the marks that it lacks; of straight ones, which look alike at both ends, none twice. */
export function withMarks(text: string, { open, close }: SpokenPart['marks']): string {
  return text === '' ? text : `${open}${text}${close === '"' && text.endsWith('"') ? '' : close}`;
}

/** The marks that a part lacks; undefined where it lies in no quotation and has not been parted by one. */
function marksOf(text: string, part: TextSpan, closed: readonly Quotation[]): SpokenPart['marks'] | undefined {
  const before = closed.find(({ start, end }) => start < part.start && end > part.start);
  const behind = closed.find(({ start, end }) => start < part.end && end > part.end);
  if (!before && !behind) return closed.length > 0 ? NONE : undefined;
  if (before && before.end < part.end) {
    const after = text.slice(before.end, part.end);
    // “The end. We saw it.” campaign: a name.
    if (GOES_ON.test(after) || (text[before.end - 2] === '.' && /^\s\p{Ll}/u.test(after))) return undefined;
  }
  return {
    open: before ? text.charAt(before.start) : '',
    close: behind ? text.charAt(behind.end - 1) : '',
  };
}
