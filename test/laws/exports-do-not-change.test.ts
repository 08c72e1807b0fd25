import { expect, it } from 'vitest';
import { filesIn } from './sources.ts';

/** The build makes scripts of modules, whose importers take what is exported once (scripts/build/classic-scripts.ts). */
it('no module exports a variable that it may set again', () => {
  const files = filesIn('src');
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter(({ text }) => /^export (?:let|var)\b/m.test(text)).map(({ path }) => path)).toEqual([]);
});
