import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/core/summarize/shorten/shorten.ts';
import type { RuleName } from '../../src/core/summarize/shorten/variant.ts';
import { summarize } from '../../src/core/summarize/summarize.ts';

/** What a rule alone makes of a sentence for which there is so little room; `undefined` when it offers nothing. */
function cut(rule: RuleName, text: string, room = 5): string | undefined {
  return shorten(text, { start: 0, end: text.length }, { lang: 'en', room }).find(
    ({ cuts }) => cuts.length > 0 && cuts.every((one) => one.rule === rule),
  )?.text;
}

describe('a circumstance before the news', () => {
  it.each([
    ['Less than 16 hours after she resigned, Ann Poe took an oath in Bern.', 'Ann Poe took an oath in Bern.'],
    [
      'At a time when boats are dear, the town of Bern has bought two ferries.',
      'The town of Bern has bought two ferries.',
    ],
    // The clause goes on behind its first comma.
    ['After talks in Bern, Basel and Chur, the mayor closed the port.', 'The mayor closed the port.'],
  ])('%s', (text, expected) => {
    expect(cut('leading-circumstance', text)).toBe(expected);
  });

  it.each([
    ['Less than 16 hours after the vote, she took an oath in Bern.', 'a pronoun that points back'],
    ['In the old port of Bern, all boats have been lost.', 'where'],
    ['Under the new plan, the port of Bern will close.', 'a condition'],
    ['When the vote is won, the port of Bern will close.', 'a condition'],
    ['If the vote fails in May, the town of Bern has lost two ferries.', 'a condition'],
    ['As many as nine boats, the town of Bern has said, were lost.', 'a number'],
    ['For the first time, the town of Bern has bought two ferries.', 'what is new'],
    ['More than 500 boats have been lost since May, the mayor of Bern said.', 'the news itself'],
    ['As the mayor said on Monday, the town of Bern has bought two ferries.', 'who says so'],
  ])('is not seen in: %s (%s)', (text) => {
    expect(cut('leading-circumstance', text)).toBeUndefined();
  });
});

describe('a clause behind the news', () => {
  it.each([
    [
      'The town of Bern has bought two ferries, as its sailors had asked in May.',
      'The town of Bern has bought two ferries.',
    ],
    [
      'The town of Bern has bought two ferries, and the mayor was seen on both.',
      'The town of Bern has bought two ferries.',
    ],
    ['The mayor closed the port of Bern, adding that two boats had sunk.', 'The mayor closed the port of Bern.'],
  ])('%s', (text, expected) => {
    expect(cut('clause-tail', text)).toBe(expected);
  });

  it.each([
    ['The town of Bern has bought two ferries, but the mayor has sold both.', 'what takes it back'],
    ['The town of Bern has bought two ferries, unless the vote is lost.', 'a condition'],
    ['The town of Bern will buy two ferries, as long as the vote is won.', 'a condition'],
    ['The old ferries of the town are slow, as the captain argued in May.', 'who says so'],
    ['The mayor said while Bern, Chur, and Basel became ports in 25 years her town is lost.', 'a list'],
    ['A storm hit the old port of Bern, with nine sailors killed in the night.', 'how many died'],
    ['The town of Bern will keep two ferries, in case the bridge is closed.', 'a condition'],
    ['The town of Bern has bought two ferries, as the mayor may have said.', 'a hedge'],
    ['The town of Bern has bought ferries, boats and two cars.', 'a list'],
  ])('is not seen in: %s (%s)', (text) => {
    expect(cut('clause-tail', text)).toBeUndefined();
  });
});

it('does so only where the sentence is longer than there is room', () => {
  const text = 'The town of Bern has bought two ferries, as its sailors had asked in May.';
  expect(cut('clause-tail', text, 14)).toBeDefined();
  expect(cut('clause-tail', text, 15)).toBeUndefined();
});

it('so that thirty words tell the news and not what comes behind it', () => {
  const paragraphs = [
    'Less than 16 hours after she had resigned from the council in a dramatic change of mind, Ann Poe took the oath as mayor of Skelmere for the sixth time on Monday, as rain fell on the crowd.',
    'Her sister will be her deputy.',
    'The sailors of the party rowed across the bay in protest against the vote that had been taken at night.',
  ];
  const { sentences } = summarize({ headline: '', lang: 'en', paragraphs }, { limit: 30 });
  expect(sentences[0]?.text).toMatch(/^Ann Poe took the oath as mayor of Skelmere for the sixth time on Monday/);
});
