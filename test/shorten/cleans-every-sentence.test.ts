import { describe, expect, it, test } from 'vitest';
import { shorten } from '../../src/core/summarize/shorten/shorten.ts';

const whole = (text: string, lang = 'en') => shorten(text, { start: 0, end: text.length }, { lang })[0];

const STORY = 'The council voted to close the old harbour.';

const datelines = [
  'RENO, Nev., Nov. 18, 2026 /Wirenews/ -- ',
  'RENO, Nev.--(TRADE WIRE)--',
  'RENO, NV / TRADE Newswire / November 18, 2026 / ',
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
  'Sennick – ',
  'Sennick/Bern – ',
  'Aldermoor Bay, Calif.—',
  'SENNICK- ',
  'Sennick (nwd) - ',
  'Nordworld - ALDERMOOR BAY -- ',
  'Feb. 3, 2015 -- ',
  'Lisbon ',
  '(ANSA) - SENNICK, 3 MAG - ',
];

describe('datelines', () => {
  it.each([
    ['zh', '中国社会科学院说讯息很多。'],
    ['hi', 'शहर (बर्न) बंद है।'],
    ['de', 'Kiel/Bern – das sind hier nur zwei Namen unter vielen.'],
    ['de', 'Kiel/Bern – Orte am Wasser – haben einen Hafen.'],
    ['es', 'El 3 de mayo (lunes) - se cerró el puerto.'],
    ['ja', '報告は、電力が不足していると言った。'],
    ['ja', '（記者会見で）市は港を閉じたと言った。'],
  ])('%s: none in %s', (lang, text) => {
    expect(whole(text, lang)?.text).toBe(text);
  });

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
    'Press Trust of Bern (PTI) sailors closed the harbour.',
    'Paris was calm on Monday.',
    'The U.S. Senate (upper house) voted on Friday.',
    'On Aug 3 (a Friday) the harbour closed.',
    'Bern – Ann Poe says so – will close its harbour.',
    'Bern – not Basel – will close its harbour.',
    'Feb. 3, 2015 – a Tuesday – was the day.',
    'Sennick The harbour closed.',
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
  "The Herald's Ann Poe reported from Bern.",
  "The Herald's Ann Poe, Jon Doe and Eva Roe wrote in Bern.",
  "The Herald's Ann Poe and Jon Doe also contributed to this.",
  'Click here to see all pictures.',
  'Read on to find out why the harbour closed.',
  'See how the mayor lives here.',
  'Follow us on every network.',
  'By Ann Poe',
  'By. Ann Poe and Jon Doe.',
  '18:30 EST, 3 March 2012.',
  'First published: 3 August 2019',
  '[UPDATED: Oct. 3, 2026] The following article and its title has been updated for clarity.',
  'This article has been corrected since it was printed.',
  'Watch the harbour close »',
  'Sign up for our newsletter.',
  'The views expressed in this commentary are solely those of the writer.',
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

test('age and town behind a Japanese name go, and no other bracket', () => {
  const text = '港の元理事長の海野花子容疑者（78）＝東京都江戸川区＝は港（波止場）を閉じた。';
  expect(whole(text, 'ja')?.text).toBe('港の元理事長の海野花子容疑者は港（波止場）を閉じた。');
});

test('a quotation that ends a sentence is no link', () => {
  const text = 'Die Rede war von einem «Hafen der Zukunft».';
  expect(whole(text, 'de')?.text).toBe(text);
});

test('words in brackets that belong to a sentence stay', () => {
  for (const text of ['[The] Mayor is against it, the council said.', 'The mayor [of Bern] is against it.'])
    expect(whole(text)?.text).toBe(text);
});

test('a dash that begins a speech stays, where speeches begin with one', () => {
  const speech = '– Havnen er stengt for godt etter stormen.';
  expect(whole(speech, 'no')?.text).toBe(speech);
});

describe('openings that point back', () => {
  it.each([
    ['However, the mayor stayed.', 'The mayor stayed.'],
    ['But the mayor stayed.', 'The mayor stayed.'],
    ['Meanwhile, iPhone sales fell.', 'iPhone sales fell.'],
    ['But when the storm came, the port was closed.', 'When the storm came, the port was closed.'],
    ['In this regard, the mayor wrote a letter.', 'The mayor wrote a letter.'],
    ['Now, sailors can row to the port.', 'Sailors can row to the port.'],
    ['Now a new port is to open.', 'A new port is to open.'],
    ['But first, the port has to open.', 'The port has to open.'],
    ['Second, the port has to open.', 'The port has to open.'],
    ['Finally, the port is open.', 'The port is open.'],
    ['But now, the port is open.', 'The port is open.'],
    ['After all, the port is open.', 'The port is open.'],
    ['In other words, the port is open.', 'The port is open.'],
    ['What’s more, the port is open.', 'The port is open.'],
    ['Instead Ann Poe closed the port.', 'Ann Poe closed the port.'],
    ['Instead, the port is open.', 'The port is open.'],
    ['Yet for all the rain, the port is open.', 'For all the rain, the port is open.'],
  ])('%s', (text, expected) => {
    expect(whole(text)?.text).toBe(expected);
  });

  it.each([
    'However hard he tried, he failed.',
    'First they rowed, then they sailed.',
    'Second place went to the port.',
    'And so it goes.',
    'Still waters run deep.',
    'But for the rain, all went well.',
    'Yet another storm hit Bern.',
    'Instead of boats they had cars.',
    'Now that the storm is over, the port is open.',
  ])('are kept in: %s', (text) => {
    expect(whole(text)?.text).toBe(text);
  });

  it('are English words and stay in other languages', () => {
    expect(whole('But the mayor stayed.', 'fr')?.text).toBe('But the mayor stayed.');
  });
});

describe('openings that clear the throat', () => {
  it.each([
    ['In a bizarre turn of events, the mayor lost his own keys.', 'The mayor lost his own keys.'],
    ['In what only shows how little the town knows, a boat was sold twice.', 'A boat was sold twice.'],
    ['Speaking of the old port, a boat was sold twice.', 'A boat was sold twice.'],
    ['It is worth noting that the port is closed.', 'The port is closed.'],
    ['It may be recalled here that two boats sank.', 'Two boats sank.'],
    ['Needless to say, the mayor resigned.', 'The mayor resigned.'],
    ['You see, the mayor resigned.', 'The mayor resigned.'],
  ])('%s', (text, expected) => {
    const made = whole(text);
    expect(made?.text).toBe(expected);
    expect(made?.cuts.map(({ rule }) => rule)).toEqual(['preamble']);
  });

  it.each([
    'In what was not a surprise, the mayor resigned.',
    'In a letter, the mayor resigned.',
    'In a case against the town, the mayor won.',
    'It is clear that the port is closed.',
  ])('are not seen in: %s', (text) => {
    expect(whole(text)?.text).toBe(text);
  });
});

describe('a question behind a statement', () => {
  it.each([
    [
      'The town of Bern has bought two more ferries, and who will row them, and when?',
      'The town of Bern has bought two more ferries.',
    ],
    ['The old ferry of Bern will be sold in May—but how?', 'The old ferry of Bern will be sold in May.'],
    [
      'The mayor of Bern says that the port will open - but what does that mean?',
      'The mayor of Bern says that the port will open.',
    ],
    [
      'The town of Bern has bought two more ferries, so where will they go?',
      'The town of Bern has bought two more ferries.',
    ],
  ])('%s', (text, expected) => {
    const made = whole(text);
    expect(made?.text).toBe(expected);
    expect(made?.cuts.map(({ rule }) => rule)).toEqual(['question']);
  });

  it.each([
    // It puts the statement itself in doubt.
    'The old ferry of Bern will be sold in May, but will it?',
    'The old ferry of Bern will be sold in May—but what if nobody comes?',
    // The statement is a question itself.
    'Is the old ferry of Bern to be sold in May, and who will buy it?',
    '“The old ferry of Bern will be sold in May, but how?” she asked.',
  ])('stays in: %s', (text) => {
    expect(whole(text)?.text).toBe(text);
  });
});

describe('"here", when the dateline is gone', () => {
  it.each([
    ['The mayor was arrested here on Friday.', 'The mayor was arrested on Friday.'],
    ['The sailors met for a talk here Thursday.', 'The sailors met for a talk Thursday.'],
    ['It was fired from the island near here at dawn.', 'It was fired from the island at dawn.'],
    ['The port will close soon, the mayor told reporters here.', 'The port will close soon, the mayor told reporters.'],
  ])('%s', (text, expected) => {
    expect(whole(text)?.text).toBe(expected);
  });

  it.each([
    'The boats are here to stay.',
    '"We live here on the coast," she said.',
    'It is cold in here at night.',
    'The winter we read about is actually here.',
    'The boats aren’t here to stay.',
    'The mayor’s here for the vote.',
  ])('stays in: %s', (text) => {
    expect(whole(text)?.text).toBe(text);
  });
});

describe('labels', () => {
  it.each([
    ['(The mayor at the port in May)"We will close it," Ann Poe said.', '"We will close it," Ann Poe said.'],
    ['8:15 am: The vote has begun in Bern.', 'The vote has begun in Bern.'],
    ['2. The port of Bern is the oldest.', 'The port of Bern is the oldest.'],
    ['HARBOUR CLOSES AGAIN Two boats sank in Bern.', 'Two boats sank in Bern.'],
    ['WHAT THE TOWN SAYSTwo boats sank in Bern.', 'Two boats sank in Bern.'],
    ['TAKE CARE OF MY BOATS, ROE SAYSTwo boats sank in Bern.', 'Two boats sank in Bern.'],
    ['BOATS A LOST CAUSE 52-year-old boats sank in Bern.', '52-year-old boats sank in Bern.'],
    ['BOATS TO SAIL ON APRIL 12Two boats sank in Bern.', 'Two boats sank in Bern.'],
  ])('%s', (text, expected) => {
    expect(whole(text)?.text).toBe(expected);
  });

  it.each(['BJP MP PC Poe left Bern on Monday.', 'NATO Secretary General Ann Poe resigned.'])(
    'are no initials: %s',
    (text) => {
      expect(whole(text)?.text).toBe(text);
    },
  );

  it('are no sentence that stands in brackets as a whole', () => {
    expect(whole('(The port will open in May.)')?.text).toBe('(The port will open in May.)');
  });
});

describe('the finished text', () => {
  it('has a capital first and a full stop last', () => {
    expect(whole('the mayor left')?.text).toBe('The mayor left.');
    expect(whole('市长离开了', 'zh')?.text).toBe('市长离开了。');
    expect(whole('「港は閉じた」', 'ja')?.text).toBe('「港は閉じた」。');
    expect(whole('वह गया', 'hi')?.text).toBe('वह गया।');
    expect(whole('市长到了"老港"', 'zh')?.text).toBe('市长到了"老港"。');
    expect(whole('规定如下：', 'zh')?.text).toBe('规定如下：');
    expect(whole('The mayor came to "Bern"')?.text).toBe('The mayor came to "Bern".');
    expect(whole('“We won!”')?.text).toBe('“We won!”');
    expect(whole('The mayor , Ann Poe , left .')?.text).toBe('The mayor, Ann Poe, left.');
  });
});
