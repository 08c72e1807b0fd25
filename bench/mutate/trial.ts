import { type Entry, read, write } from './journal.ts';
import type { Judge } from './judge.ts';
import { type Mutant, mutated } from './mutants.ts';
import { withSwitches } from './switches.ts';

/** Files of tests that a slip is tried on which cannot be switched while tests run: constants, mostly. */
const MOST_LOADING = 4;
/** Milliseconds without news, on a busy machine, after which a slip is taken for one that never ends. */
const PATIENCE = 45_000;
/** How often a file of tests is begun anew after it took its process with it. */
const MOST_STARTS = 30;

/** What is known of each slip by the end. */
export interface Outcome {
  noticed: Set<number>;
  /** Slips that no test came to. */
  unseen: Set<number>;
}

/**
 * Tries slips on tests: all at once, in one run of each file of tests, for what happens while tests run; one by one for what
 * happens while files are loaded.
 * @param tests files of tests, the ones most likely to notice first
 * @param own the files of tests for the slips of a source file, the nearest first: what may be spent on a slip is spent on them
 */
export async function tryAll(
  judge: Judge,
  journal: string,
  files: readonly { path: string; text: string }[],
  mutants: readonly Mutant[],
  tests: readonly string[],
  own: (path: string) => readonly string[],
): Promise<Outcome> {
  const of = (path: string) => mutants.filter((mutant) => mutant.path === path);
  const sources = Object.fromEntries(files.map(({ path, text }) => [path, withSwitches(text, of(path))]));
  /** Files of tests that pass as long as no slip is made: what others say of one has nothing to do with it. */
  const standing = new Set<string>();
  const tryOn = async (test: string, some: readonly Mutant[]): Promise<void> => {
    write(journal, { is: 'near', file: test, ids: some.map(({ id }) => id) });
    if (await wholeFile(judge, journal, { sources, test })) standing.add(test);
  };
  for (const test of tests)
    await tryOn(
      test,
      mutants.filter(({ path }) => own(path).includes(test)),
    );

  const entries = read(journal);
  const passed = new Set(entries.flatMap((entry) => (entry.is === 'passed' ? entry.ids : [])));
  const noticed = noticedIn(entries);
  const loading = (id: number) =>
    entries.flatMap((entry) =>
      entry.is === 'loaded' && entry.ids.includes(id) && standing.has(entry.file) ? [entry.file] : [],
    );
  const unseen = new Set<number>();
  for (const mutant of mutants) {
    // A file that is first loaded within a test counts as passed there, and as loaded elsewhere: it is tried on the latter.
    if (noticed.has(mutant.id)) continue;
    const loads = new Set(loading(mutant.id));
    const those = own(mutant.path).filter((test) => loads.has(test));
    if (those.length === 0 && !passed.has(mutant.id)) unseen.add(mutant.id);
    const text = sourceOf(mutant);
    for (const test of those.slice(0, MOST_LOADING)) {
      if ((await judge.run({ sources: { [mutant.path]: text }, test }, PATIENCE)) === true) continue;
      noticed.add(mutant.id);
      break;
    }
  }
  return { noticed, unseen };

  function sourceOf(mutant: Mutant): string {
    return mutated(files.find(({ path }) => path === mutant.path)?.text ?? '', mutant);
  }
}

/** Runs one file of tests to its end, however often a slip ends its process. Whether its tests passed without any. */
async function wholeFile(
  judge: Judge,
  journal: string,
  order: { sources: Record<string, string>; test: string },
): Promise<boolean> {
  for (let starts = 0; starts < MOST_STARTS; starts++) {
    const before = read(journal).length;
    const passed = await judge.run(order, PATIENCE);
    const news = read(journal).slice(before);
    const stuck = news.at(-1);
    // A slip after which nothing more was heard is noticed: the tests did not come back.
    if (stuck?.is === 'tried') write(journal, { ...stuck, is: 'ended', noticed: true });
    else if (!news.some((entry) => entry.is === 'spoilt' || isLast(entry, news))) return passed === true;
  }
  return false;
}

/** Did the process end itself after this? It does so where a slip left something behind. */
const isLast = (entry: Entry, news: readonly Entry[]): boolean =>
  entry === news.at(-1) && entry.is === 'ended' && entry.noticed;

function noticedIn(entries: readonly Entry[]): Set<number> {
  return new Set(entries.flatMap((entry) => (entry.is === 'ended' && entry.noticed ? [entry.id] : [])));
}
