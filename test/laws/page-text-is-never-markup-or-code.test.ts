import { expect, it } from 'vitest';
import { filesIn, matches } from './sources.ts';

const files = filesIn('src', /\.(?:tsx?|html|css)$/);

/** Ways to turn text into markup or code. */
const WAYS = [
  /\b(?:inner|outer)HTML\b/,
  /\binsertAdjacentHTML\b|\bsetHTMLUnsafe\b|\bcreateContextualFragment\b|\bparseHTMLUnsafe\b/,
  /\bdangerouslySetInnerHTML\b|\bsrcdoc\b/,
  /\bdocument\.write(?:ln)?\b/,
  /\beval\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  /\bjavascript:(?!['"`/\\|)])/,
];

it.each(WAYS)('nothing in src matches %s', (way) => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => matches(file, way))).toEqual([]);
});

it('the pages of the extension hold no script of their own and no handler', () => {
  for (const file of files.filter((each) => each.path.endsWith('.html'))) {
    expect(file.text, file.path).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+\s*=/i);
  }
});
