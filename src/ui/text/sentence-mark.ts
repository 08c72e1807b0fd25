import { bareText } from '../../core/passages/bare-text.ts';
import type { Story, SummarySentence } from '../../core/story.ts';

/** How near a sentence is to the words it was made from. */
export type Mark = 'verbatim' | 'shortened' | 'reworded' | 'doubt';

const ENDS = /[.!?…。！？।؟]["'”’»)\]]*\s*$/u;

/**
 * `verbatim`: a whole sentence of the story. `shortened`: our own writer left words out. `reworded`: another writer's words,
 * which stood the check. `doubt`: they did, but a "not", a "may" or who said it was lost or added.
 */
export function markOf(story: Pick<Story, 'paragraphs' | 'summary'>, sentence: SummarySentence): Mark {
  if ((sentence.doubts?.length ?? 0) > 0) return 'doubt';
  const [span, ...others] = sentence.evidence;
  const paragraph = story.paragraphs[span?.paragraph ?? -1] ?? '';
  if (span && others.length === 0 && words(paragraph.slice(span.start, span.end)) === words(sentence.text)) {
    const [before, after] = [paragraph.slice(0, span.start).trim(), paragraph.slice(span.end).trim()];
    const begins = before === '' || ENDS.test(before);
    const ends = after === '' || ENDS.test(paragraph.slice(span.start, span.end)) || /^[.!?…。！？।؟]/u.test(after);
    if (begins && ends) return 'verbatim';
  }
  return story.summary.writer === 'on-device' ? 'shortened' : 'reworded';
}

/** What two forms of a sentence share: letters and digits, without the capital at its start. */
const words = (text: string): string =>
  bareText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
