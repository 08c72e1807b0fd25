import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { blocks, root } from './documents.ts';

const run = promisify(execFile);
/** Inside the project, so that `sixty/core` is found through the `exports` of its own package.json. */
const folder = join(root, '.cache', 'examples');
mkdirSync(folder, { recursive: true });

describe.each(['docs/library.md'])('%s', (path) => {
  const all = blocks(path);
  const examples = all.flatMap((block, n) => {
    const next = all[n + 1];
    return block.language === 'js' ? [{ ...block, n, printed: next?.language === 'text' ? next.text : null }] : [];
  });

  it('has an example of each part of the core', () => {
    const headings = examples.map(({ heading }) => heading.split(':')[0]);
    expect(headings).toEqual(['extract', 'detect', 'summarize', 'ground', 'formats']);
  });

  it.each(examples)('prints what it says: $heading', async ({ n, text, printed }) => {
    const file = join(folder, `${n}.mjs`);
    writeFileSync(file, text);
    const { stdout } = await run(process.execPath, [file], { cwd: root });
    expect(stdout).toBe(printed);
  });
});
