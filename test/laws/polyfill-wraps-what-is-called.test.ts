import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { polyfillTable, WRAPPED } from '../../scripts/build/trim-polyfill.ts';
import { filesIn } from './sources.ts';

it('the build keeps what the sources call of what the polyfill wraps, and nothing else', () => {
  const table = polyfillTable(readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8'));
  const called = new Set(
    filesIn('src').flatMap(({ text }) =>
      [...text.matchAll(/\bbrowser\??\.(\w+)\??\s*\.(\w+)/g)].map(([, part, name]) => `${part}.${name}`),
    ),
  );
  const wrapped = Object.entries(table).map(([part, names]) => [
    part,
    Object.keys(names).filter((name) => called.has(`${part}.${name}`)),
  ]);
  expect(WRAPPED).toEqual(Object.fromEntries(wrapped.filter(([, names]) => names?.length)));
});
