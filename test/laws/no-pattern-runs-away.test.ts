import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { type Pattern, runsAway } from '../support/runs-away.ts';
import { filesIn } from './sources.ts';

const files = filesIn('src');
const root = join(import.meta.dirname, '..', '..');

/** Regular expressions written in a file, found in its syntax tree, and how many it makes of texts. */
function patternsOf(path: string, text: string): { written: (Pattern & { at: string })[]; made: number } {
  const written: (Pattern & { at: string })[] = [];
  let made = 0;
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex, start, callee } = node as {
      regex?: { pattern: string; flags: string };
      start?: number;
      callee?: { name?: string };
    };
    if (callee?.name === 'RegExp') made++;
    if (regex) {
      const line = text.slice(0, start).split('\n').length;
      written.push({ source: regex.pattern, flags: regex.flags, at: `${path}:${line}` });
    }
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
  return { written, made };
}

/** What is said against these patterns, each looked at once. */
function against(patterns: readonly (Pattern & { at: string })[]): string[] {
  const unique = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  return [...unique].flatMap(([name, pattern]) => {
    const found = runsAway(pattern);
    return found === null ? [] : [`${pattern.at} ${name.slice(0, 160)}: ${found.slice(0, 300)}`];
  });
}

/** The patterns that the core makes of texts while it is loaded and reads a story. */
async function madePatterns(): Promise<(Pattern & { at: string })[]> {
  const made = new Map<string, Pattern & { at: string }>();
  const { RegExp: original } = globalThis;
  class Recorder extends original {
    constructor(...args: ConstructorParameters<RegExpConstructor>) {
      super(...args);
      const flags = this.flags.replace('y', '');
      made.set(`${this.source}/${flags}`, { source: this.source, flags, at: 'made of texts' });
    }
  }
  globalThis.RegExp = Recorder as RegExpConstructor;
  try {
    for (const { path } of filesIn('src/core')) await import(join(root, path));
    const { readPage } = await import('../../src/core/read.ts');
    const { pages } = await import('../pages/page.ts');
    for (const { html, expected } of pages('test/pages')) readPage(html, { url: expected.url });
  } finally {
    globalThis.RegExp = original;
  }
  return [...made.values()];
}

describe('no pattern takes more than linear time', () => {
  const found = files.map(({ path, text }) => ({ path, ...patternsOf(path, text) }));

  it('of those that are written in src', { timeout: 600_000 }, () => {
    const all = found.flatMap(({ written }) => written);
    expect(all.length).toBeGreaterThan(500);
    expect(against(all)).toEqual([]);
  });

  it('of those that are made of texts, all of them in the core', { timeout: 300_000 }, async () => {
    const makers = found.filter(({ made }) => made > 0);
    expect(makers.filter(({ path }) => !path.startsWith('src/core/'))).toEqual([]);
    const all = await madePatterns();
    expect(all.length).toBeGreaterThan(makers.reduce((sum, { made }) => sum + made, 0) * 0.8);
    expect(against(all)).toEqual([]);
  });
});

it.each([
  [/(a+)+$/],
  [/\s+$/],
  [/^\s*-?\s*x/],
  [/^(?:(?:text|texts?)\s+)*by/],
  [/["“][^"”]*["”]/],
  [/\S+@\S+\.\S+/],
  [/(?:^|\s)(?:[a-z]+-?)*\d/],
])('would find %s', (pattern) => {
  expect(runsAway(pattern)).not.toBeNull();
});

it.each([[/(?<!\s)\s+$/], [/^a+b/], [/<[^>]{1,500}>/], [/\p{Lu}\p{Ll}+ said/u]])('lets pass %s', (pattern) => {
  expect(runsAway(pattern)).toBeNull();
});
