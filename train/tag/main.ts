import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readStories } from '../../bench/summarize/stories.ts';
import { ZERO } from '../../src/core/tagging/tagger.ts';
import { TAG_COUNT, TAGS } from '../../src/core/tagging/tags.ts';
import { agreement, fit, rounded } from './perceptron.ts';
import { type Lesson, lessons } from './teacher.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'src/core/tagging/tagger-weights.ts' },
    epochs: { type: 'string', default: '4' },
  },
});
const files =
  positionals.length > 0 ? positionals : ['inshorts', 'cnndm'].map((n) => `../shared/corpus/stories/${n}.jsonl`);
const bodies = files.flatMap((file) => readStories(file, ['train']).map(({ paragraphs }) => paragraphs.join('\n')));
const train = bodies.flatMap((body, i) => (i % 10 === 0 ? [] : lessons(body)));
const held = bodies.flatMap((body, i) => (i % 10 === 0 ? lessons(body) : []));
const closed = closedWords(train);
const weights = rounded(fit(train, closed, Number(values.epochs)));
const found = agreement(held, closed, weights);
const percent = (share: number) => (100 * share).toFixed(1);
const figures = `${found.words} words of stories not learned from: ${percent(found.right)} % as the teacher, verbs ${percent(found.precision)} % precision, ${percent(found.recall)} % recall`;
console.log(figures);
writeFileSync(values.out, source());

/** Words that are nearly always of one class, with that class: no weights are spent on them. */
function closedWords(lessons: readonly Lesson[]): Map<string, number> {
  const counts = new Map<string, number[]>();
  for (const { lower, tags } of lessons) {
    for (const [i, word] of lower.entries()) {
      const own = counts.get(word) ?? Array<number>(TAG_COUNT).fill(0);
      own[tags[i] ?? 0]!++;
      counts.set(word, own);
    }
  }
  const found = new Map<string, number>();
  for (const [word, own] of counts) {
    const most = Math.max(...own);
    const tag = own.indexOf(most);
    const all = own.reduce((a, b) => a + b, 0);
    if (all >= 300 && most / all > 0.985 && 'XDPOCSTU'.includes(TAGS[tag] ?? '')) found.set(word, tag);
  }
  return found;
}

function source(): string {
  const lists = [...TAGS].flatMap((tag, t) => {
    const words = [...closed].filter(([, own]) => own === t).map(([word]) => word);
    return words.length > 0
      ? [
          `  ${tag}: ${JSON.stringify(words.sort().join(' '))
            .replace(/^"|"$/g, "'")
            .replace(/\\"/g, '"')
            .replace(/(?<=.)'(?=.)/g, "\\'")},`,
        ]
      : [];
  });
  const marks = String.fromCharCode(...[...weights].map((w) => w + ZERO));
  return `/**
 * Made by \`node scripts/run.mjs train/tag/main.ts\`; do not edit. Learned from winkNLP's classes for the training stories.
 * ${figures}.
 */

/** Words that have one class only, by class. */
export const CLOSED_WORDS: Record<string, string> = {
${lists.join('\n')}
};

/** A weight a character, "@" for 0, "A" for 1, "?" for −1. */
export const WEIGHTS =
  ${JSON.stringify(marks).replace(/^"|"$/g, "'").replace(/\\"/g, '"')};
`;
}
