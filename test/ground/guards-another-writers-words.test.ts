import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guard } from '../../src/core/ground/guard.ts';
import { readText } from '../../src/core/read.ts';
import { countWords } from '../../src/core/words.ts';
import { BRIDGE } from './bridge.ts';

const headline = 'Arlen opens its bridge';
const text = { headline, paragraphs: BRIDGE, lang: 'en' };
const { summary: own } = readText({ url: 'https://example.com/1', headline, body: BRIDGE.join('\n') });
const guarded = (answer: string, limit: 60 | 30 = 60) => guard(answer, text, own, { writer: 'test', limit });
const shown = (answer: string) => guarded(answer).sentences.map((sentence) => sentence.text);

const GOOD = 'Mayor Ada Berk opened a bridge over the Dorn on Tuesday.';
const TRUE_TOO = 'Police said 12 people were hurt when a stand broke.';

describe('the guard', () => {
  it('keeps what the body says, with where it says it', () => {
    const summary = guarded(`${GOOD} ${TRUE_TOO}`);
    expect(summary).toMatchObject({ writer: 'test', notes: [], guard: { kept: 2, of: 2 } });
    expect(summary.sentences.map((sentence) => sentence.evidence[0]?.paragraph)).toEqual([0, 1]);
    for (const { paragraph, start, end } of summary.sentences.flatMap((sentence) => sentence.evidence)) {
      expect(BRIDGE[paragraph]?.slice(start, end).length).toBe(end - start);
    }
  });

  it.each([
    ['a number', 'Police said 15 people were hurt when a stand broke.', /At least 12 people were hurt/],
    ['a name', 'Mayor Olga Berk opened the new bridge over the Dorn.', /^Mayor Ada Berk opened/],
    ['a quotation', '"We built this alone since 2019," Berk told reporters.', /^"We have waited for this day/],
    ['a date', 'Russian engineers will stay until 9 July to test the cables.', /until 1 July/],
  ])('replaces a sentence with %s of its own by the nearest of the body, and says so', (_, invented, nearest) => {
    const { sentences, notes, guard: verdict } = guarded(`${GOOD.replace('a bridge', 'it')} ${invented} ${TRUE_TOO}`);
    const texts = sentences.map((sentence) => sentence.text);
    expect(texts).not.toContain(invented);
    expect(texts.some((each) => nearest.test(each))).toBe(true);
    expect(notes).toEqual(['guarded']);
    expect(verdict).toEqual({ kept: 2, of: 3 });
  });

  it('leaves out a sentence about something else', () => {
    expect(shown(`${GOOD} Cheese prices fell again in spring.`)).toEqual([GOOD]);
  });

  it('notes a lost "not" or "may" and keeps the sentence', () => {
    const lost = 'The United Nations Bridge Office did rule out that a bolt may have failed.';
    const { sentences } = guarded(lost);
    expect(sentences).toMatchObject([{ text: lost, doubts: [{ kind: 'negation', how: 'lost', text: 'not' }] }]);
  });

  it('lets the summary of the device stand when nothing survives', () => {
    for (const answer of ['', 'Cheese is cheap.', '{"error": 1}', '<script>alert(1)</script>', 'No full stop here']) {
      const summary = guarded(answer);
      expect(summary.sentences).toEqual(own.sentences);
      expect(summary.writer).toBe('on-device');
      expect(summary.notes).toContain('guarded');
      expect(summary.guard?.kept).toBe(0);
    }
  });

  it('takes off what models put around an answer, and a broken-off end', () => {
    const answer = `<think>The user wants 60 words.</think>Here is a summary:\n\n- **${GOOD}**\n2. ${TRUE_TOO}\n\nThe bridge could carry`;
    expect(shown(answer)).toEqual([GOOD, TRUE_TOO]);
  });

  it('never has more words than the limit, whatever comes back', () => {
    const piece = fc.constantFrom(
      ...BRIDGE,
      GOOD,
      TRUE_TOO,
      'Cheese fell.',
      '\n',
      '- ',
      '“',
      'x'.repeat(300),
      '12,12,12',
      '\ud800',
      '<b>',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }),
        fc.constantFrom(60 as const, 30 as const),
        (parts, limit) => {
          const summary = guarded(parts.join(' '), limit);
          if (summary.writer === 'on-device') return;
          const words = summary.sentences.reduce((sum, sentence) => sum + countWords(sentence.text, 'en'), 0);
          expect(words).toBe(summary.words);
          expect(words).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 150 },
    );
  });
});
