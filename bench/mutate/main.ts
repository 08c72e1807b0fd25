/**
 * Mutation testing: makes small slips in a room of the source and asks of each whether a test fails. What no test notices is
 * printed, with its place: either a test is missing, or the code says more than it does.
 * Run: `npm run mutate -- src/core/words.ts src/core/url [--each 12] [--seed 1] [--tests 10]`. `--each`: slips drawn from a
 * file; `--tests`: files of tests for each of them, the nearest by folder and by imports.
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn } from '../../test/laws/sources.ts';
import { Random } from '../../test/support/random.ts';
import { Judge } from './judge.ts';
import { type Mutant, sample } from './mutants.ts';
import { nearTests } from './near-tests.ts';
import { type Outcome, tryAll } from './trial.ts';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    each: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', default: '10' },
  },
});
if (positionals.length === 0) throw new Error('Which files or folders? For example: npm run mutate -- src/core/url');

const files = [...new Map(positionals.flatMap(filesAt).map((file) => [file.path, file])).values()];
const mutants: Mutant[] = [];
for (const { path, text } of files)
  mutants.push(...sample(path, text, Number(values.each), new Random(Number(values.seed)), mutants.length));
if (mutants.length === 0) throw new Error('There is nothing to change.');
const near = nearTests();
const tests = nearest();
console.error(`${mutants.length} slips in ${files.length} files, tried on ${tests.length} files of tests`);

const folder = mkdtempSync(join(tmpdir(), 'sixty-mutate-'));
const journal = join(folder, 'journal.jsonl');
const judge = new Judge(journal);
try {
  report(await tryAll(judge, journal, files, mutants, tests, own));
} finally {
  await judge.close();
  rmSync(folder, { recursive: true, force: true });
}

function filesAt(place: string) {
  const path = place.replace(/\/$/, '');
  if (/\.tsx?$/.test(path)) return [{ path, text: readFileSync(path, 'utf8') }];
  return filesIn(path).filter(({ path }) => !path.endsWith('.d.ts'));
}

/** The nearest tests of a file. Those in a folder that is called as one of its own come first: they are made for it. */
function nearTo(path: string): [test: string, steps: number][] {
  const folders = path.split('/').slice(1);
  const isApart = (test: string): number => (folders.includes(test.split('/')[1] ?? '') ? 0 : 1);
  return [...near(path)]
    .sort(([a, stepsToA], [b, stepsToB]) => isApart(a) - isApart(b) || stepsToA - stepsToB)
    .slice(0, Number(values.tests));
}

function own(path: string): string[] {
  return nearTo(path).map(([test]) => test);
}

/** For each file its nearest tests, those first that are near to the most. */
function nearest(): string[] {
  const worth = new Map<string, number>();
  for (const { path } of files) {
    for (const [test, steps] of nearTo(path)) worth.set(test, (worth.get(test) ?? 0) + 1 / steps ** 2);
  }
  return [...worth].sort((a, b) => b[1] - a[1]).map(([test]) => test);
}

function report({ noticed, unseen }: Outcome): void {
  for (const mutant of mutants) {
    if (noticed.has(mutant.id)) continue;
    const text = files.find(({ path }) => path === mutant.path)?.text ?? '';
    console.log(`${survivor(mutant, text)}${unseen.has(mutant.id) ? '   (no test comes there)' : ''}`);
  }
  for (const { path } of files) {
    const own = mutants.filter((mutant) => mutant.path === path);
    if (own.length > 0) console.log(`${path}: ${own.filter(({ id }) => noticed.has(id)).length} of ${own.length}`);
  }
  const share = ((100 * noticed.size) / mutants.length).toFixed(0);
  console.log(`${positionals.join(' ')}: ${noticed.size} of ${mutants.length} noticed (${share} %)`);
}

function survivor({ path, line, start, end, by }: Mutant, text: string): string {
  const short = (part: string) => part.replace(/\s+/g, ' ').slice(0, 90);
  return `${path}:${line}  ${short(text.slice(start, end))}  →  ${short(by)}`;
}
