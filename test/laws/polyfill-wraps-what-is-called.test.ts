import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { polyfillTable, WRAPPED } from '../../scripts/build/trim-polyfill.ts';
import { filesIn } from './sources.ts';

it('the build keeps those parts of the polyfill that the sources call, and no others', () => {
  const table = polyfillTable(readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8'));
  const called = new Set(
    filesIn('src').flatMap(({ text }) => [...text.matchAll(/\bbrowser\.(\w+)/g)].map(([, part = '']) => part)),
  );
  expect(WRAPPED).toEqual(Object.keys(table).filter((part) => called.has(part)));
});
