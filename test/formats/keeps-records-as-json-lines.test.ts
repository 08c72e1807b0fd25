import { expect, it } from 'vitest';
import { formatJsonLine, formatJsonLines, parseJsonLines, readJsonLine } from '../../src/core/formats/json.ts';
import { story } from './a-story.ts';

it('gives back every record, whatever its texts hold', () => {
  const stories = [
    story({}),
    story({ headline: 'a\nb\u2028 "c" \ud83d', standfirst: 'Lead', partial: 'paywall-text' }),
  ];
  expect(parseJsonLines(formatJsonLines(stories))).toEqual({ stories, problems: [] });
  expect(formatJsonLines(stories).split('\n')).toHaveLength(3);
});

it('keeps the whole records of a damaged file and says what is wrong with each other line', () => {
  const good = formatJsonLines([story({})]);
  const evidence = [{ paragraph: 0, start: 0, end: 9999 }];
  const outside = story({ summary: { ...story({}).summary, sentences: [{ text: 'x', evidence }] } });
  const bad = [
    '{"schema":1',
    '[]',
    JSON.stringify({ ...story({}), schema: 2 }),
    JSON.stringify({ ...story({}), authors: 'A' }),
    JSON.stringify(outside),
  ];
  const { stories, problems } = parseJsonLines(`${good}\r\n${bad.join('\n')}\n${good}`);
  expect(stories).toHaveLength(2);
  expect(problems.map((problem) => problem.line)).toEqual([3, 4, 5, 6, 7]);
  expect(problems[0]?.message).toMatch(/^no JSON: \S/);
  expect(problems.map((problem) => problem.message).slice(1)).toEqual([
    'a record must be an object',
    '"schema" must be 1',
    '"authors" is missing or of the wrong kind',
    'a summary sentence points outside the body',
  ]);
});

it('has every date in one form, as they are compared, and no flag that nothing can be said of', () => {
  const read = (changes: object) => readJsonLine(JSON.stringify({ ...story({}), ...changes }), 1);
  expect(read({ savedAt: '2026-11-20T11:00:00+02:00' })).toEqual({ story: story({}) });
  expect(read({ savedAt: 'zzz' })).toEqual({ line: 1, message: '"savedAt" is missing or of the wrong kind' });
  const opinion = { kind: 'opinion', why: 'it says so' } as const;
  expect(read({ flags: [{ kind: 'satire', why: '' }, opinion] })).toMatchObject({ story: { flags: [opinion] } });
});

it('says of a text that is cut for a reason it does not know that it breaks off', () => {
  const read = (partial: unknown) => readJsonLine(JSON.stringify({ ...story({}), partial }), 1);
  expect(read('toString')).toEqual({ story: story({ partial: 'cut-mid-sentence' }) });
  expect(read('too-large')).toEqual({ story: story({ partial: 'too-large' }) });
  expect(read(false)).toEqual({ story: story({}) });
});

it.each([
  { guard: { kept: 3 } },
  { guard: null },
  { shape: 30 },
  { sentences: [{ text: 'x', evidence: [], doubts: [{ kind: 'hedge' }] }] },
])('takes no record whose summary holds something else than it should: %j', (changes) => {
  const line = JSON.stringify({ ...story({}), summary: { ...story({}).summary, ...changes } });
  expect(readJsonLine(line, 1)).toEqual({ line: 1, message: '"summary" is missing or of the wrong kind' });
});

it('keeps what a reader made of a story on its line, and nothing where there is nothing', () => {
  expect(formatJsonLine(story({}))).toBe(`${JSON.stringify(story({}))}\n`);
  const line = formatJsonLine(story({}), { tags: ['sea'], pinned: true });
  expect(readJsonLine(line, 1)).toEqual({ story: story({}), tags: ['sea'], pinned: true });
  const odd = JSON.stringify({ ...story({}), tags: ['sea', 5], pinned: 'yes' });
  expect(readJsonLine(odd, 1)).toEqual({ story: story({}), tags: ['sea'] });
  expect(readJsonLine(' \r', 1)).toBeUndefined();
});
