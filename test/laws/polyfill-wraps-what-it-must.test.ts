import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { polyfillTable, WRAPPED } from '../../scripts/build/trim-polyfill.ts';
import { filesIn } from './sources.ts';

/** Functions of the polyfill's table that have answered with promises by themselves since Chrome 101 or before, in Manifest V3. */
const PROMISES = new Set(
  'commands.getAll permissions.contains permissions.getAll permissions.remove permissions.request runtime.getPlatformInfo runtime.openOptionsPage storage.local storage.sync tabs.create tabs.get tabs.query tabs.update windows.create windows.getCurrent windows.update'.split(
    ' ',
  ),
);

it('of what the sources call, the build wraps all that does not answer with promises by itself', () => {
  const table = polyfillTable(readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8'));
  const called = new Set(
    filesIn('src').flatMap(({ text }) =>
      [...text.matchAll(/\bbrowser\??\.(\w+)\??\s*\.(\w+)/g)].map(([, part, name]) => `${part}.${name}`),
    ),
  );
  const tabled = Object.entries(table).flatMap(([part, names]) => Object.keys(names).map((name) => `${part}.${name}`));
  const wrapped = Object.entries(WRAPPED).flatMap(([part, names]) => names.map((name) => `${part}.${name}`));
  expect(wrapped.sort()).toEqual(tabled.filter((name) => called.has(name) && !PROMISES.has(name)).sort());
});
