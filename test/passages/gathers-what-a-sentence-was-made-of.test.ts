import { expect, it } from 'vitest';
import { passagesOf } from '../../src/core/passages/passage.ts';

const story = { paragraphs: ['The council met.', 'It voted to rebuild the wall.', 'Work begins in March.'] };
const passages = (...evidence: [paragraph: number, start: number, end: number][]) =>
  passagesOf(story, {
    text: '',
    evidence: evidence.map(([paragraph, start, end]) => ({ paragraph, start, end })),
  });

it('the parts of one paragraph are one passage, in the order of the text', () => {
  expect(passages([1, 9, 16], [1, 0, 2], [1, 17, 29])).toEqual([
    {
      paragraph: story.paragraphs[1],
      parts: [
        { start: 0, end: 2 },
        { start: 9, end: 16 },
        { start: 17, end: 29 },
      ],
    },
  ]);
});

it('paragraphs come in the order of the evidence, each once', () => {
  const found = passages([2, 0, 4], [0, 0, 3], [2, 5, 11]);
  expect(found.map(({ paragraph, parts }) => [paragraph, parts.length])).toEqual([
    [story.paragraphs[2], 2],
    [story.paragraphs[0], 1],
  ]);
});

it('what lies outside is left out, and the rest stays', () => {
  expect(passages([0, 0, 16], [0, 0, 17], [9, 0, 1], [0, 4, 4])).toEqual([
    { paragraph: story.paragraphs[0], parts: [{ start: 0, end: 16 }] },
  ]);
});

it('a full stop behind a cut is no word to be lit', () => {
  const [, , third = ''] = story.paragraphs;
  expect(passages([2, 0, 11], [2, third.length - 1, third.length])).toEqual([
    { paragraph: third, parts: [{ start: 0, end: 11 }] },
  ]);
});
