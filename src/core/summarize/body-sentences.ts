import { countWords } from '../words.ts';

/** A sentence of the body, before any shortening. */
export interface BodySentence {
  /** Index of its paragraph. */
  paragraph: number;
  /** UTF-16 offsets into the paragraph, `end` exclusive; surrounding white space is outside. */
  start: number;
  end: number;
  text: string;
  words: number;
}

/** "(Reporting by A in Paris; Editing by B)", "PTI", "Read more: …": lines that speak of the story, not in it. */
const CREDIT =
  /^[([]?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|inputs?|edited|written|translated)\s+(?:by|from)\b|(?:also\s+)?(?:read|watch|see)(?:\s+(?:also|more|here))?\s*[:|]|follow\s+(?:us|@)|first published\b)/i;
/** "PARIS (Reuters) - ", "(CNN) -- ", "NEW DELHI: ": the place and wire before the first word of a story. */
const DATELINE =
  /^(?:\([A-Z][\w .&]{1,24}\)\s*(?:[-–—]+\s*)?|[A-Z][A-Z .'’-]{2,30}(?:,\s[A-Z][\w. ]{1,24})?\s*(?:\([A-Z][\w .&/]{1,24}\)\s*(?:[-–—]+|:)?|[–—]+|--?\s|:)\s*)(?=[\p{Lu}"“‘'\p{N}])/u;
const SENTENCE_END = /[.!?…。！？।؟][\p{Pe}\p{Pf}"'”’»]*$/u;

/** Every sentence of the body that may stand in a summary, in order; subheads and credit lines are left out. */
export function bodySentences(paragraphs: readonly string[], lang: string): BodySentence[] {
  const found: BodySentence[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    if (CREDIT.test(text.trim())) continue;
    for (const { index, segment } of segmenter(lang).segment(text)) {
      let start = index + (segment.length - segment.trimStart().length);
      const end = index + segment.trimEnd().length;
      if (found.length === 0) start += DATELINE.exec(text.slice(start, end))?.[0].length ?? 0;
      const sentence = text.slice(start, end);
      if (!SENTENCE_END.test(sentence) || CREDIT.test(sentence)) continue;
      found.push({ paragraph, start, end, text: sentence, words: countWords(sentence, lang) });
    }
  }
  return found;
}

function segmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'sentence' });
  }
}
