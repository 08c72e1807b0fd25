import type { Story, SummarySentence } from '../story.ts';

/** A part of a text, in UTF-16 units, `end` exclusive. */
export interface Part {
  start: number;
  end: number;
}

/** The words of one paragraph that a sentence was made of: what is looked for in a page. */
export interface Passage {
  paragraph: string;
  /** In order, none empty. */
  parts: Part[];
}

const WORD = /[\p{L}\p{N}]/u;

/** What a sentence was made of, paragraph by paragraph in the order of its evidence; a full stop behind a cut is no word of it. */
export function passagesOf(story: Pick<Story, 'paragraphs'>, sentence: SummarySentence): Passage[] {
  const found = new Map<number, Passage>();
  for (const { paragraph, start, end } of sentence.evidence) {
    const text = story.paragraphs[paragraph];
    if (text === undefined || end > text.length || !WORD.test(text.slice(start, end))) continue;
    const passage = found.get(paragraph) ?? { paragraph: text, parts: [] };
    passage.parts.push({ start, end });
    found.set(paragraph, passage);
  }
  for (const { parts } of found.values()) parts.sort((a, b) => a.start - b.start);
  return [...found.values()];
}
