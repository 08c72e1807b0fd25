import { runInNewContext } from 'node:vm';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { filesIn } from './sources.ts';

interface Pattern {
  source: string;
  flags: string;
  at: string;
}

/** Regular expressions written in a file, found in its syntax tree. */
function patternsOf(path: string, text: string): Pattern[] {
  const found: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex, start } = node as { regex?: { pattern: string; flags: string }; start?: number };
    if (regex) {
      const line = text.slice(0, start).split('\n').length;
      found.push({ source: regex.pattern, flags: regex.flags, at: `${path}:${line}` });
    }
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

/** Texts that make a careless pattern try again and again: long runs of one kind, and of two kinds by turns. */
const RUNS = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '.',
  ',',
  '"',
  '“',
  '<',
  '-',
  '/',
  '(',
  '|',
  '\\',
  '&',
  '=',
  'क',
  '中',
  '\u00a0',
  '\ud83d',
];
const TURNS = [
  'aaa ',
  'AAA ',
  'Aaa ',
  '111 ',
  'aaa, ',
  'AAA-',
  'Aaa. ',
  'a ',
  'A ',
  'Aa ',
  'AA ',
  '1,',
  '1 ',
  'a.',
  'a,',
  'a-',
  ' ,',
  '\n ',
  '<a ',
  'a=',
  '="',
  'a"',
  '" ',
  "A'",
  '. ',
  'Aa. ',
  '((',
  '({',
  '<!--',
  'of A ',
  'and ',
];
const LENGTH = 1_200;
const TEXTS = [...RUNS, ...TURNS].flatMap((part) => {
  const run = part.repeat(Math.ceil(LENGTH / part.length));
  return [`${run}!`, `x${run}\u0000`];
});

/**
 * A pattern that looks at each text once, or once for each of its letters, takes some hundredths of a second for all of them;
 * one that multiplies its tries with every group takes minutes or years.
 */
const PATIENCE = 8_000;

it('no pattern runs away on a hostile text', { timeout: 300_000 }, () => {
  const patterns = filesIn('src').flatMap(({ path, text }) => patternsOf(path, text));
  expect(patterns.length).toBeGreaterThan(200);
  const unique = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  const slow: string[] = [];
  for (const [name, { source, flags, at }] of unique) {
    const sandbox = { pattern: new RegExp(source, flags.replace(/[gy]/g, '')), texts: TEXTS };
    try {
      runInNewContext('for (const text of texts) pattern.test(text)', sandbox, { timeout: PATIENCE });
    } catch {
      slow.push(`${at}: ${name.slice(0, 160)}`);
    }
  }
  expect(slow).toEqual([]);
});
