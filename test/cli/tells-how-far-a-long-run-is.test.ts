import { expect, it } from 'vitest';
import { progress } from '../../src/cli/progress.ts';

/** Counts a run of `steps`, each taking `ms` milliseconds; every fourth fails. */
function counted(steps: number, ms: number, output: { isTTY?: boolean }, shown?: boolean): string[] {
  const written: string[] = [];
  let time = 0;
  const write = (text: string) => {
    written.push(text);
    return true;
  };
  const told = progress({ ...output, write }, shown, () => time);
  for (let n = 1; n <= steps; n++) {
    time += ms;
    told.step(n % 4 === 0);
  }
  told.end();
  return written;
}

it('writes over its own line on a terminal, once a second', () => {
  const lines = counted(12, 300, { isTTY: true });
  expect(lines).toHaveLength(4);
  expect(lines.every((line) => line.startsWith('\r\u001b[K'))).toBe(true);
  expect(lines.at(-1)).toBe('\r\u001b[Ksixty: 12 done, 3 not read, 3 a second\n');
});

it('is silent where nobody watches, unless it is asked for', () => {
  expect(counted(12, 300, {})).toEqual([]);
  expect(counted(12, 300, { isTTY: true }, false)).toEqual([]);
  expect(counted(8, 500, {}, true).at(0)).toBe('sixty: 2 done, 2 a second\n');
});

it('is silent about what is done at once', () => {
  expect(counted(12, 10, { isTTY: true })).toEqual([]);
});
