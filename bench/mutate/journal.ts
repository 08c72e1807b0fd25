import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What happens while tests run, line by line: the process that runs them may not live to tell it at the end. */
export type Entry =
  /** The slips that a file of tests is tried on, from here on. */
  | { is: 'near'; file: string; ids: number[] }
  | { is: 'tried'; test: string; id: number }
  | { is: 'ended'; test: string; id: number; noticed: boolean }
  /** The test failed without the slip afterwards: something was left behind by it, or by one before. */
  | { is: 'spoilt'; test: string; id: number }
  /** Slips that a file of tests passes while it is loaded, where they cannot be switched. */
  | { is: 'loaded'; file: string; ids: number[] }
  /** Slips that some test passes. */
  | { is: 'passed'; ids: number[] };

/** Adds a line. */
export function write(journal: string, entry: Entry): void {
  appendFileSync(journal, `${JSON.stringify(entry)}\n`);
}

/** All that has happened so far; nothing where no journal is begun. */
export function read(journal: string): Entry[] {
  if (!existsSync(journal)) return [];
  const lines = readFileSync(journal, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Entry);
}

export const pairOf = ({ test, id }: { test: string; id: number }): string => `${id} ${test}`;
