import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatCards, toCard } from '../../src/core/formats/card.ts';
import { formatCsv } from '../../src/core/formats/csv.ts';
import { formatJsonLines, parseJsonLines } from '../../src/core/formats/json.ts';
import { formatMarkdown } from '../../src/core/formats/markdown.ts';
import { story } from './a-story.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a value, as the keys that lead there. */
function places(value: Json, here: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [here];
  const keys = Array.isArray(value) ? value.map((_, n) => n) : Object.keys(value);
  return [
    here,
    ...keys.flatMap((key) => places((value as Record<string | number, Json>)[key] ?? null, [...here, key])),
  ];
}

/** The value with something else at one place; with nothing there where `instead` is undefined. */
function replaced(value: Json, [key, ...rest]: (string | number)[], instead: Json | undefined): Json | undefined {
  if (key === undefined) return instead;
  const copy = structuredClone(value) as Record<string | number, Json>;
  const inner = replaced(copy[key] ?? null, rest, instead);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy as Json;
}

const WHOLE = JSON.parse(
  JSON.stringify(
    story({ standfirst: 'Lead', sent: [{ what: 'address', to: 'example.com', at: '2026-11-20T09:00:00Z' }] }),
  ),
) as Json;
const spoilt = fc
  .tuple(
    fc.constantFrom(...places(WHOLE)),
    fc.option(fc.oneof(fc.jsonValue() as fc.Arbitrary<Json>, fc.string({ unit: 'binary' }), fc.maxSafeInteger()), {
      nil: undefined,
    }),
  )
  .map(([place, instead]) => replaced(WHOLE, place, instead));

it('a record with something wrong is refused with its reason, or is one that every other part can work with', () => {
  let refused = 0;
  fc.assert(
    fc.property(spoilt, (value) => {
      const { stories, problems } = parseJsonLines(`${JSON.stringify(value ?? null)}\n`);
      expect(stories.length + problems.length).toBe(1);
      refused += problems.length;
      for (const { message } of problems) expect(message).not.toBe('');
      for (const one of stories) {
        expect(parseJsonLines(formatJsonLines([one])).stories).toEqual([one]);
        for (const text of [formatCards([toCard(one)]), formatMarkdown(one), formatCsv([one])])
          expect(text).not.toMatch(/\]\((?!https?:|<https?:)[a-z]+:/i);
        for (const { evidence } of one.summary.sentences)
          for (const { paragraph, start, end } of evidence)
            expect(one.paragraphs[paragraph]?.slice(start, end)).toHaveLength(end - start);
      }
    }),
    { numRuns: 600 },
  );
  expect(refused).toBeGreaterThan(100);
});

it('no file stops it', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.constant(JSON.stringify(WHOLE)),
    fc.constant('\r'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { stories, problems } = parseJsonLines(lines.join('\n'));
      expect(stories.length).toBe(lines.filter((one) => one === JSON.stringify(WHOLE)).length);
      for (const { line: at } of problems) expect(at).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
