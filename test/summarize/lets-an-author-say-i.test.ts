import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/core/summarize/summarize.ts';
import { toldByItsAuthor } from '../../src/core/summarize/told-by-its-author.ts';

const sentences = (text: string) => text.split(/(?<=\.) /).map((each) => ({ text: each }));

const ESSAY =
  'I learned to row in the harbour of Skelmere when I was nine years old. My father had sold the last of our boats that spring. ' +
  'I took the oars of a neighbour and went out before the school bell rang. We never told my mother about the mornings on the water. ' +
  'The town has closed the harbour school this year to save forty thousand crowns. I have written to the council and asked for the books. ' +
  'My letter was answered by a clerk who has never held an oar. I will teach three children on Sundays from my own jetty.';
const REPORT =
  'The council of Skelmere closed its harbour school on Monday. I will teach three children on Sundays from my own jetty. ' +
  'My father had sold the last of our boats that spring. I have written to the council and asked for the books. ' +
  'I took the oars of a neighbour and went out before the bell. The rower, Ann Poe, said so in a letter to the paper.';

describe('who "I" is', () => {
  it('is the author of an essay', () => {
    expect(toldByItsAuthor(sentences(ESSAY))).toBe(true);
    const { sentences: told, words } = summarize({ headline: 'My harbour school', paragraphs: [ESSAY], lang: 'en' });
    expect(told.some(({ text }) => /\b(?:I|My)\b/.test(text))).toBe(true);
    expect(words).toBeGreaterThan(35);
  });

  it.each([
    ['somebody a report quotes without marks', `The rower Ann Poe said she was tired. ${REPORT}`],
    ['who answers in an interview', `Question: Why do you row? Poe: I row for my town. ${ESSAY}`],
    [
      'somebody in one sentence',
      'I row. The town of Skelmere has closed its harbour school. It saves money. It is sad. It is so.',
    ],
  ])('is not %s', (_, text) => {
    expect(toldByItsAuthor(sentences(text))).toBe(false);
  });
});
