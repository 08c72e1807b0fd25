/**
 * Mutation testing: makes one small slip after another in a room of the source and asks whether a test fails. What no test
 * notices is printed, with its place: either a test is missing, or the code says more than it does.
 * Run: `npm run mutate -- src/core/words.ts src/core/url [--each 12] [--seed 1] [--tests 8]`. `--each`: slips drawn from a file.
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn } from '../../test/laws/sources.ts';
import { Random } from '../../test/support/random.ts';
import { Judge } from './judge.ts';
import { type Mutant, mutated, sample } from './mutants.ts';
import { nearTests } from './near-tests.ts';
import { withNotes } from './reach.ts';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    each: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', default: '8' },
  },
});
if (positionals.length === 0) throw new Error('Which files or folders? For example: npm run mutate -- src/core/url');

/** A run that took this long without a slip says too little for its time. */
const TOO_LONG_MS = 8_000;
/** How much longer than without the slip tests may take before they count as caught in it. */
const PATIENCE = 5;

const files = [...new Map(positionals.flatMap((place) => filesAt(place)).map((file) => [file.path, file])).values()];
const mutants: Mutant[] = [];
for (const { path, text } of files)
  mutants.push(...sample(path, text, Number(values.each), new Random(Number(values.seed)), mutants.length));
if (mutants.length === 0) throw new Error('There is nothing to change.');

const folder = mkdtempSync(join(tmpdir(), 'sixty-mutate-'));
const judge = new Judge({ SIXTY_REACHED: join(folder, 'reached.jsonl') });
try {
  process.exitCode = await report();
} finally {
  await judge.close();
  rmSync(folder, { recursive: true, force: true });
}

function filesAt(place: string) {
  const path = place.replace(/\/$/, '');
  if (/\.tsx?$/.test(path)) return [{ path, text: readFileSync(path, 'utf8') }];
  return filesIn(path).filter(({ path }) => !path.endsWith('.d.ts'));
}

/** Which tests come to which mutant, nearest first, from a run without slips. */
async function testsOfMutants(): Promise<{ testsOf: Map<number, string[]>; ms: Map<string, number> }> {
  const near = nearTests();
  const steps = new Map(files.map(({ path }) => [path, near(path)]));
  const tests = [
    ...new Set(
      [...steps.values()].flatMap((map) =>
        [...map]
          .sort((a, b) => a[1] - b[1])
          .slice(0, 2 * Number(values.tests))
          .map(([test]) => test),
      ),
    ),
  ];
  const sources = Object.fromEntries(
    files.map(({ path, text }) => [
      path,
      withNotes(
        text,
        mutants.filter((mutant) => mutant.path === path),
      ),
    ]),
  );
  console.error(
    `${mutants.length} slips in ${files.length} files; first a run of ${tests.length} files of tests without any.`,
  );
  const answer = await judge.run({ sources, tests, all: true }, 600_000);
  const failed = answer?.runs.filter(({ ok }) => !ok) ?? [];
  if (!answer || failed.length > 0)
    throw new Error(`These fail without a slip: ${failed.map(({ test }) => test).join(', ') || 'all'}`);
  const ms = new Map(answer.runs.map((run) => [run.test, run.ms]));
  const testsOf = new Map<number, string[]>();
  for (const line of readFileSync(join(folder, 'reached.jsonl'), 'utf8').trim().split('\n')) {
    const { test, reached } = JSON.parse(line) as { test: string; reached: number[] };
    const path = relative(resolve(), test);
    if ((ms.get(path) ?? 0) < TOO_LONG_MS)
      for (const id of reached) testsOf.set(id, [...(testsOf.get(id) ?? []), path]);
  }
  for (const { id, path } of mutants) {
    const away = (test: string) => steps.get(path)?.get(test) ?? Number.POSITIVE_INFINITY;
    const nearest = (testsOf.get(id) ?? []).sort((a, b) => away(a) - away(b) || (ms.get(a) ?? 0) - (ms.get(b) ?? 0));
    testsOf.set(id, nearest.slice(0, Number(values.tests)));
  }
  return { testsOf, ms };
}

async function report(): Promise<number> {
  const { testsOf, ms } = await testsOfMutants();
  const killed = new Map<string, number>();
  for (const mutant of mutants) {
    const tests = testsOf.get(mutant.id) ?? [];
    const text = files.find(({ path }) => path === mutant.path)?.text ?? '';
    const usual = tests.reduce((sum, test) => sum + (ms.get(test) ?? 0), 0);
    const order = { sources: { [mutant.path]: mutated(text, mutant) }, tests, all: false };
    const answer = tests.length > 0 ? await judge.run(order, 10_000 + PATIENCE * usual) : { runs: [] };
    if (!answer || answer.runs.some(({ ok }) => !ok)) killed.set(mutant.path, (killed.get(mutant.path) ?? 0) + 1);
    else console.log(survivor(mutant, text, tests));
  }
  const all = [...killed.values()].reduce((sum, n) => sum + n, 0);
  for (const { path } of files) {
    const total = mutants.filter((mutant) => mutant.path === path).length;
    if (total > 0) console.log(`${path}: ${killed.get(path) ?? 0} of ${total}`);
  }
  console.log(
    `${positionals.join(' ')}: ${all} of ${mutants.length} killed (${((100 * all) / mutants.length).toFixed(0)} %)`,
  );
  return 0;
}

function survivor({ path, line, start, end, by }: Mutant, text: string, tests: string[]): string {
  const short = (part: string) => part.replace(/\s+/g, ' ').slice(0, 70);
  const seen = tests.length > 0 ? `${tests.length} files of tests come there` : 'no test comes there';
  return `${path}:${line}  ${short(text.slice(start, end))}  →  ${short(by)}   (${seen})`;
}
