import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/core/summarize/shorten/shorten.ts';

const whole = (text: string, lang = 'en') => shorten(text, { start: 0, end: text.length }, { lang })[0];

const STORY = 'The council voted to close the old harbour.';

const datelines = [
  'PARIS (Reuters) - ',
  'NEW DELHI: ',
  'PARIS ',
  '(CNN)',
  '(CNN) -- ',
  'London (CNN)',
  'Baghdad, Iraq (CNN)',
  'ST. PETERSBURG, Florida (CNN) -- ',
  'QUEBEC, Canada -- ',
  'Mumbai, Aug 3 (PTI) ',
  'By K J Rao Beijing, Aug 1 (PTI) ',
  '(Eds: With more quotes) New Delhi, Jul 19 (PTI) ',
  'LONDON, July 3 (Nordwire) - ',
  'New Delhi: ',
  'Bern (dpa/lnw) – ',
  'SEOUL, South Korea (AP) — ',
];

describe('datelines', () => {
  it.each(datelines)('%s', (dateline) => {
    const made = whole(dateline + STORY);
    expect(made?.text).toBe(STORY);
    expect(made?.cuts.map(({ rule }) => rule)).toEqual(['dateline']);
    expect(made?.kept).toEqual([{ start: dateline.length, end: dateline.length + STORY.length }]);
  });

  it.each([
    'NATO Secretary General Ann Poe resigned on Monday.',
    'FIFA President Jon Doe was arrested in Bern.',
    'Jones said: The harbour will close.',
    'Paris was calm on Monday.',
    'The U.S. Senate (upper house) voted on Friday.',
    'On Aug 3 (a Friday) the harbour closed.',
  ])('are not seen in: %s', (text) => {
    expect(whole(text)?.text).toBe(text);
  });

  it('are looked for only where a paragraph begins', () => {
    const text = `It rained. PARIS ${STORY}`;
    expect(shorten(text, { start: 11, end: text.length }, { lang: 'en' })[0]?.cuts).toEqual([]);
  });
});

const credits = [
  '(Reporting by Ann Poe in Paris; Editing by Jon Doe)',
  'Editing by Jon Doe.',
  '(With inputs from agencies)',
  '(With PTI inputs)',
  '(Inputs from PTI)',
  'Photo: Ann Poe.',
  'Image credit: Ann Poe',
  'Read more: Harbour to close',
  'Also read: Harbour to close',
  'ALSO READ | Harbour to close',
  'READ | Harbour to close',
  'Ann Poe contributed to this report.',
  'Click here to see all pictures.',
  'Follow us on every network.',
  'By Ann Poe',
  'First published: 3 August 2019',
  'Watch the harbour close »',
  'Sign up for our newsletter.',
];

describe('credits, captions and promotions', () => {
  it.each(credits)('nothing of "%s" may stand in a summary', (text) => {
    expect(shorten(text, { start: 0, end: text.length }, { lang: 'en' })).toEqual([]);
  });

  it('go from the end of a sentence', () => {
    expect(whole(`${STORY} (With inputs from agencies)`)?.text).toBe(STORY);
    expect(whole(`${STORY}ALSO READ: The harbour was loved`)?.text).toBe(STORY);
  });

  it.each(['Reading the report took a day.', 'The photo shows a harbour.', 'Follow-up talks were held by both sides.'])(
    'are not seen in: %s',
    (text) => {
      expect(whole(text)?.text).toBe(text);
    },
  );
});

describe('openings that point back', () => {
  it.each([
    ['However, the mayor stayed.', 'The mayor stayed.'],
    ['But the mayor stayed.', 'The mayor stayed.'],
    ['Meanwhile, iPhone sales fell.', 'iPhone sales fell.'],
  ])('%s', (text, expected) => {
    expect(whole(text)?.text).toBe(expected);
  });

  it.each(['However hard he tried, he failed.', 'And so it goes.', 'Still waters run deep.'])(
    'are kept in: %s',
    (text) => {
      expect(whole(text)?.text).toBe(text);
    },
  );

  it('are English words and stay in other languages', () => {
    expect(whole('But the mayor stayed.', 'fr')?.text).toBe('But the mayor stayed.');
  });
});

describe('the finished text', () => {
  it('has a capital first and a full stop last', () => {
    expect(whole('the mayor left')?.text).toBe('The mayor left.');
    expect(whole('市长离开了', 'zh')?.text).toBe('市长离开了。');
    expect(whole('वह गया', 'hi')?.text).toBe('वह गया।');
    expect(whole('“We won!”')?.text).toBe('“We won!”');
  });
});
