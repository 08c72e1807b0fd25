import winkModel from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { sentences } from '../../src/core/sentences/sentences.ts';
import { tokenize } from '../../src/core/summarize/shorten/tokens.ts';
import type { TaggedText } from '../../src/core/tagging/features.ts';
import { TAGS } from '../../src/core/tagging/tags.ts';

/** A sentence with the classes that the teacher gives its words, as places in `TAGS`. */
export interface Lesson extends TaggedText {
  tags: number[];
}

const CLASSES: Record<string, string> = {
  VERB: 'V',
  AUX: 'X',
  NOUN: 'N',
  PROPN: 'N',
  X: 'N',
  ADJ: 'J',
  ADV: 'R',
  INTJ: 'R',
  DET: 'D',
  ADP: 'P',
  PRON: 'O',
  CCONJ: 'C',
  SCONJ: 'S',
  PART: 'T',
  NUM: 'M',
  SYM: 'M',
  PUNCT: 'U',
};
const LONGEST = 120;
/** So much of each body is read, in UTF-16 units. */
const READ = 5000;

const nlp = wink(winkModel, ['sbd', 'pos']);

/** The sentences of a body, tagged by winkNLP (MIT). */
export function lessons(body: string): Lesson[] {
  const text = body.slice(0, READ);
  const spans = teach(text);
  const found: Lesson[] = [];
  let k = 0;
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (const { start, end } of sentences(line[0], 'en')) {
      const words = tokenize(text, line.index + start, line.index + end);
      const tags = words.map((word) => {
        while ((spans[k]?.end ?? Number.POSITIVE_INFINITY) <= word.start) k++;
        const own: string[] = [];
        for (let j = k; (spans[j]?.start ?? word.end) < word.end; j++) own.push(spans[j]?.tag ?? 'U');
        const said = own.filter((tag) => tag !== 'U');
        // "it's" is its pronoun, "64-year-old" its last part.
        return TAGS.indexOf((/['’]/.test(word.text) ? said[0] : said.at(-1)) ?? 'U');
      });
      if (words.length > 2 && words.length < LONGEST)
        found.push({ printed: words.map(({ text }) => text), lower: words.map(({ lower }) => lower), tags });
    }
  }
  return found;
}

function teach(text: string): { start: number; end: number; tag: string }[] {
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out() as string[];
  const classes = tokens.out(nlp.its.pos) as unknown as string[];
  const spans: { start: number; end: number; tag: string }[] = [];
  let at = 0;
  for (const [i, value] of values.entries()) {
    const start = text.indexOf(value, at);
    // A token that was rewritten, as some ligatures are, is passed over.
    if (start < 0 || start - at > 5) continue;
    at = start + value.length;
    spans.push({ start, end: at, tag: CLASSES[classes[i] ?? ''] ?? 'N' });
  }
  return spans;
}
