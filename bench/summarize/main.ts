import { parseArgs } from 'node:util';
import { countWords } from '../../src/core/words.ts';
import { rouge } from '../rouge/rouge.ts';
import { growth } from './growth.ts';
import { parts } from './parts.ts';
import { readStories } from './stories.ts';
import { LIMIT, SIXTY, systems } from './systems.ts';
import { violations } from './violations.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    split: { type: 'string', default: 'dev' },
    /** Prints so many stories with all their summaries, for reading. */
    read: { type: 'string', default: '0' },
    from: { type: 'string', default: '0' },
    peers: { type: 'boolean', default: true },
    only: { type: 'string' },
    /** Prints what each part is worth instead. */
    parts: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
/** Stories of other splits that each method has read before its time is taken. */
const WARM_UP = 400;
const [file = '../shared/corpus/stories/inshorts.jsonl'] = positionals;
const stories = readStories(file, [values.split]);
const others = readStories(file)
  .filter(({ split }) => split !== values.split)
  .slice(0, WARM_UP);
const measured = [...systems(values.peers)].filter(([name]) => !values.only || values.only.split(',').includes(name));

const read = stories.slice(Number(values.from), Number(values.from) + Number(values.read));
for (const story of read) {
  console.log(`\n${story.id} · ${story.headline}`);
  for (const [name, system] of measured) console.log(`  ${name.padEnd(18)} ${await system(story)}`);
  console.log(`  ${'human'.padEnd(18)} ${story.summary}`);
}

if (values.parts) parts(stories);
else if (read.length === 0) {
  console.log(`${file}, ${values.split}: ${stories.length} stories, at most ${LIMIT} words`);
  console.log('                     R1     R2     RL    sum   words  over  empty   ms (median)');
  for (const [name, system] of measured) {
    const sum = [0, 0, 0];
    const times: number[] = [];
    // As in a worker that has read some stories already: the compiler has seen other ones first.
    for (const story of others) await system(story);
    let [words, over, empty] = [0, 0, 0];
    for (const story of stories) {
      const began = performance.now();
      const text = await system(story);
      times.push(performance.now() - began);
      const { rouge1, rouge2, rougeL } = rouge(story.summary, text);
      for (const [i, value] of [rouge1, rouge2, rougeL].entries())
        sum[i] = (sum[i] ?? 0) + (100 * value) / stories.length;
      const counted = countWords(text, 'en');
      words += counted / stories.length;
      if (counted > LIMIT) over++;
      if (counted === 0) empty++;
    }
    const total = sum.reduce((a, b) => a + b, 0);
    const cells = [...sum, total].map((value) => value.toFixed(2).padStart(6)).join(' ');
    const median = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
    console.log(
      `${name.padEnd(18)} ${cells}  ${words.toFixed(1)}  ${String(over).padStart(4)}   ${String(empty).padStart(4)}   ${median.toFixed(2)}`,
    );
  }
  if (measured.some(([name]) => name === SIXTY)) {
    violations(stories);
    growth(stories);
  }
}
