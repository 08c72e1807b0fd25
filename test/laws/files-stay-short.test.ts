import { describe, expect, it } from 'vitest';
import { filesIn } from './sources.ts';

const lines = (text: string) => text.trimEnd().split('\n').length;
const part = (sorted: number[], share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;

/** Tables and weights made by a program are read by nobody line by line. */
const DATA = /(?:^|\/)(?:weights|lexicon)[\w-]*\.ts$|-(?:weights|table|lexicon)\.ts$/;

describe('the files of src', () => {
  const files = filesIn('src', /\.(?:tsx?|css)$/).filter((file) => !DATA.test(file.path));
  const sizes = files.map((file) => lines(file.text)).sort((a, b) => a - b);

  it('hold one idea: half of them have at most 80 lines, 95 in 100 at most 200', () => {
    expect(part(sizes, 0.5)).toBeLessThanOrEqual(80);
    expect(part(sizes, 0.95)).toBeLessThanOrEqual(200);
  });
});

it('no file we write by hand has more than 350 lines', () => {
  const files = ['src', 'test', 'bench', 'train', 'scripts'].flatMap((folder) =>
    filesIn(folder, /\.(?:tsx?|mjs|css)$/),
  );
  const long = files.filter((file) => !DATA.test(file.path) && lines(file.text) > 350);
  expect(long.map((file) => `${file.path}: ${lines(file.text)}`)).toEqual([]);
});
