import { expect, test } from 'vitest';
import { readingFaults } from '../../src/core/summarize/reading-rules.ts';
import { summarize } from '../../src/core/summarize/summarize.ts';
import { BRIDGE } from './stories.ts';

const text = (input = BRIDGE) => summarize(input).sentences.map((sentence) => sentence.text);

test('opens with who did what, without dateline', () => {
  expect(text()[0]).toMatch(/^The suspension bridge at Aldermoor was closed/);
});

test('leaves out credits and openings that lean on nothing', () => {
  const all = text().join(' ');
  expect(all).not.toMatch(/Reporting by|Editing by|Nordwire/);
  for (const sentence of text()) expect(sentence).not.toMatch(/^(?:However|She|Many of them)\b/);
});

test('keeps the sentences in the order of the story', () => {
  const { sentences } = summarize(BRIDGE);
  const at = sentences.map(({ evidence }) => {
    const last = evidence.at(-1);
    return (last?.paragraph ?? 0) * 10_000 + (last?.start ?? 0);
  });
  expect(at).toEqual([...at].sort((a, b) => a - b));
});

test('breaks no reading rule', () => {
  const { sentences } = summarize(BRIDGE);
  expect(readingFaults({ sentences, ...BRIDGE })).toEqual([]);
});

test('never tells a fact twice', () => {
  const repeated = { ...BRIDGE, paragraphs: [...BRIDGE.paragraphs, ...BRIDGE.paragraphs] };
  const all = text(repeated);
  expect(new Set(all).size).toBe(all.length);
});
