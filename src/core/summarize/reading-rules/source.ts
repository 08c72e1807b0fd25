/** From a summary's sentence back to the body's sentence it was made from. */

import type { TextSpan } from '../../sentences/sentences.ts';
import type { SummarySentence } from '../../story.ts';
import { isEnglish } from '../shorten/language.ts';
import { spokenParts } from '../spoken-parts.ts';

export interface SourceSentence extends TextSpan {
  paragraph: number;
  /** Position among the body's sentences of its paragraph. */
  index: number;
}

/** Finds source sentences; splits each paragraph once. */
export class Sources {
  private readonly split = new Map<number, TextSpan[]>();
  private readonly paragraphs: readonly string[];
  private readonly lang: string;

  constructor(paragraphs: readonly string[], lang: string) {
    this.paragraphs = paragraphs;
    this.lang = lang;
  }

  /** The body's sentence that holds the longest evidence of a summary's sentence; a name may come from elsewhere. */
  of({ evidence }: SummarySentence): SourceSentence | undefined {
    const [longest] = [...evidence].sort((a, b) => b.end - b.start - (a.end - a.start));
    if (!longest) return undefined;
    const spans = this.spans(longest.paragraph);
    const index = spans.findIndex(({ end }) => end > longest.start);
    const span = spans[index];
    return span && { ...span, paragraph: longest.paragraph, index };
  }

  /** What the evidence holds, in its order. */
  text({ evidence }: SummarySentence): string {
    return evidence.map(({ paragraph, start, end }) => this.paragraphs[paragraph]?.slice(start, end) ?? '').join(' ');
  }

  /** Whether `b` is the sentence right after `a` in the body. */
  adjacent(a: SourceSentence, b: SourceSentence): boolean {
    if (a.paragraph === b.paragraph) return b.index === a.index + 1;
    return b.paragraph === a.paragraph + 1 && b.index === 0 && a.index === this.spans(a.paragraph).length - 1;
  }

  private spans(paragraph: number): TextSpan[] {
    let found = this.split.get(paragraph);
    if (!found) {
      const text = this.paragraphs[paragraph] ?? '';
      found = spokenParts(text, this.lang, isEnglish(text, this.lang)).map(({ span }) => span);
      this.split.set(paragraph, found);
    }
    return found;
  }
}
