import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './documents.ts';

const folder = join(root, '.cache', 'consumer');
mkdirSync(folder, { recursive: true });

/** What the compiler says of a program that uses the library, as a stranger's project would be checked. */
function check(program: string, resolution: string): Promise<string> {
  const file = join(folder, `${resolution}.mts`);
  writeFileSync(file, program);
  const module = resolution === 'bundler' ? 'esnext' : resolution;
  const args = `--ignoreConfig --noEmit --strict --lib es2023 --types [] --module ${module} --moduleResolution ${resolution}`;
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  return new Promise((done) => {
    execFile(process.execPath, [tsc, ...args.split(' ').map((arg) => (arg === '[]' ? '' : arg)), file], (_, stdout) =>
      done(stdout),
    );
  });
}

it.each(['nodenext', 'bundler'])('types are found and say what is what (%s)', async (resolution) => {
  const use = `import { readPage, type Reading } from 'sixty/core';
const reading: Reading = readPage('<p>', { url: 'https://news.example/' });
export const words: number = reading.summary.words;
`;
  expect(await check(use, resolution)).toBe('');
  const wrong = await check(`${use}export const none: string = reading.article.paragraphs;\n`, resolution);
  expect(wrong).toMatch(/string\[\].*not assignable to type 'string'/);
});

it('imports nothing: one module for every bundler', () => {
  const text = readFileSync(join(root, 'dist', 'core', 'index.js'), 'utf8');
  expect(text).not.toMatch(/^\s*import\b|\brequire\(|\bimport\(/m);
  expect(text).toMatch(/\bexport \{/);
});
