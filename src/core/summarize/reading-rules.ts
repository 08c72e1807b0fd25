/** What a strict reader holds against a summary; each rule is a name that tests and measurements count. */

import { lostAttribution, lostHedge, namesSpeaker, wordOutOfOrder } from './reading-rules/faithful.ts';
import type { Fault, Reading, ReadingRuleName } from './reading-rules/fault.ts';
import { danglingOpening, POINTS_FORWARD, TURNS_AGAINST } from './reading-rules/opening.ts';
import { hasHeadlineSubject, repeats } from './reading-rules/repetition.ts';
import { type SourceSentence, Sources } from './reading-rules/source.ts';
import { surfaceFaults } from './reading-rules/surface.ts';
import { isEnglish } from './shorten/language.ts';

export type { Fault, Reading, ReadingRuleName } from './reading-rules/fault.ts';
export { danglingOpening } from './reading-rules/opening.ts';

/** Every fault of a summary, in order of its sentences; empty for a summary that a sub-editor would sign. */
export function readingFaults(reading: Reading): Fault[] {
  const { sentences, paragraphs, headline, lang } = reading;
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const english = isEnglish(text, lang);
  const sources = new Sources(paragraphs, lang);
  const faults: Fault[] = [];
  let before: SourceSentence | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const add = (rule: ReadingRuleName, what: string) => {
      if (what !== '') faults.push({ rule, sentence: index, what });
    };
    for (const rule of surfaceFaults(sentence.text)) add(rule, sentence.text);
    const source = sources.of(sentence);
    if (!source) add('words-in-order', sentence.text);
    else {
      const paragraph = paragraphs[source.paragraph] ?? '';
      const others = sentences.filter((other) => other !== sentence).map((other) => other.text);
      add('words-in-order', wordOutOfOrder(sentence.text, sources.text(sentence)));
      if (english) {
        add('keeps-hedges', lostHedge(sentence.text, paragraph, source));
        const lost = lostAttribution(sentence.text, paragraph, source);
        if (!namesSpeaker(lost, others)) add('keeps-attribution', lost);
        const follows = before !== undefined && sources.adjacent(before, source);
        const isTied = follows && TURNS_AGAINST.test(sentence.text);
        if (!isTied && (index > 0 || !POINTS_FORWARD.test(sentence.text)))
          add('no-dangling-opening', danglingOpening(sentence.text, follows));
      }
    }
    if (sentences.slice(0, index).some((other) => repeats(other.text, sentence.text, english)))
      add('no-repetition', sentence.text);
    before = source;
  }
  if (sentences.length > 0 && !hasHeadlineSubject(headline, text, english)) {
    faults.push({ rule: 'headline-subject', sentence: -1, what: headline });
  }
  return faults;
}
