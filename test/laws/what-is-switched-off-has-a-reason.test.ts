import { expect, it } from 'vitest';
import { filesIn } from './sources.ts';

const files = ['src', 'test', 'bench', 'train', 'scripts'].flatMap((folder) => filesIn(folder, /\.(?:tsx?|mjs)$/));

/** A switched-off rule, and the reason that must stand behind it. */
const SWITCHES = /(?:biome-ignore(?:-\w+)? [\w/]+|@ts-expect-error|@ts-ignore|@ts-nocheck)(.*)/g;
const SKIPPED = /\b(?:it|describe|test)\.(?:skip|todo|only)\b/;

it('every rule that is switched off says why', () => {
  const silent = files
    .filter((file) => !file.path.endsWith('what-is-switched-off-has-a-reason.test.ts'))
    .flatMap((file) =>
      [...file.text.matchAll(SWITCHES)]
        .filter(([, reason = '']) => reason.replace(/^[\s:*/-]+/, '').length < 10)
        .map(([all]) => `${file.path}: ${all}`),
    );
  expect(silent).toEqual([]);
});

it('no test is switched off for good, and none shuts out the others', () => {
  expect(files.filter((file) => SKIPPED.test(file.text)).map((file) => file.path)).toEqual([]);
});
