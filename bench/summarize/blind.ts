/**
 * Blind reading: `npm run bench:summarize -- …` measures, this lets a person choose. Prints stories with three summaries in
 * an order that only the key knows: Sixty, the lead that fits, the editor. With `--choices` counts what was chosen.
 * Run: `node bench/run.mjs bench/summarize/blind.ts STORIES.jsonl --from 150 --count 40 --seed 7 --key /tmp/key.json`, then
 * the same with `--choices FILE`, a line `NUMBER LETTER` for each story.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { leadFill } from './lead.ts';
import { sentencesOf } from './sentences-of.ts';
import { readStories, type StoryPair } from './stories.ts';
import { LIMIT, SIXTY, sixty } from './systems.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    split: { type: 'string', default: 'dev' },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    key: { type: 'string' },
    choices: { type: 'string' },
  },
});
const LETTERS = ['A', 'B', 'C'] as const;
type Key = Record<string, Record<string, string>>;

/** The same order for the same seed, wherever it runs (a linear congruential generator, Numerical Recipes). */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function summariesOf(story: StoryPair): [name: string, text: string][] {
  return [
    [
      SIXTY,
      sixty(story)
        .sentences.map(({ text }) => text)
        .join(' '),
    ],
    ['lead', leadFill(sentencesOf(story.paragraphs), LIMIT)],
    ['editor', story.summary],
  ];
}

function print(file: string, keyFile: string): void {
  const from = Number(values.from);
  const stories = readStories(file, [values.split]).slice(from, from + Number(values.count));
  const random = seeded(Number(values.seed));
  const key: Key = {};
  for (const [at, story] of stories.entries()) {
    const number = String(from + at);
    key[number] = {};
    console.log(`\n${number} · ${story.headline}`);
    for (const [n, [name, text]] of shuffled(summariesOf(story), random).entries()) {
      const letter = LETTERS[n] ?? '?';
      key[number][letter] = name;
      console.log(`  ${letter}  ${text}`);
    }
  }
  writeFileSync(keyFile, JSON.stringify(key));
}

function count(keyFile: string, choicesFile: string): void {
  const key: Key = JSON.parse(readFileSync(keyFile, 'utf8'));
  const counts = new Map<string, number>();
  for (const line of readFileSync(choicesFile, 'utf8').split('\n')) {
    const [number = '', letter = ''] = line.trim().split(/\s+/);
    const name = key[number]?.[letter];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    else if (number !== '') console.log(`not in the key: ${line}`);
  }
  console.log(Object.fromEntries(counts));
}

const [file = '../shared/corpus/stories/inshorts.jsonl'] = positionals;
if (!values.key) throw new Error('--key FILE: where the order is kept');
if (values.choices) count(values.key, values.choices);
else print(file, values.key);
