import { expect, it } from 'vitest';
import { filesIn, matches } from './sources.ts';

/** The command line speaks to its user; the extension has nobody to tell but the surfaces. */
const files = filesIn('src').filter(({ path }) => !path.startsWith('src/cli/'));

it('nothing of the extension writes to a log, where text of pages would lie about', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => matches(file, /\bconsole\s*\.|\breportError\s*\(/))).toEqual([]);
});
