import { describe, expect, it } from 'vitest';
import { indexBody } from '../../src/core/ground/body-index.ts';
import { dateFacts, holdsDate } from '../../src/core/ground/dates.ts';
import { holdsName, nameFacts, nameIndex, nameKey } from '../../src/core/ground/names.ts';
import { holdsNumber, numberFacts } from '../../src/core/ground/numbers.ts';
import { holdsQuotation, quotationFacts, wording } from '../../src/core/ground/quotations.ts';

/** What a text says, where it says it: each fact must be the text at its own place. */
function placed<T extends { text: string; start: number; end: number }>(text: string, facts: T[]): T[] {
  for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
  return facts;
}

describe('a number', () => {
  const read = (text: string, lang = 'en') =>
    placed(text, numberFacts(text, lang)).map(({ text, value, unit, currency, kind }) => [
      text,
      value,
      unit === 'percent' ? '%' : (currency ?? ''),
      kind,
    ]);

  it.each<[string, unknown[], string?]>([
    ['12 people', ['12', 12, '', 'number']],
    ['3,412 cars', ['3,412', 3412, '', 'number']],
    ['1\u202f243 cars', ['1\u202f243', 1243, '', 'number']],
    ["1'243 cars", ["1'243", 1243, '', 'number']],
    ['1.5 metres', ['1.5', 1.5, '', 'number']],
    ['1.2 million people', ['1.2 million', 1_200_000, '', 'number']],
    ['3m people', ['3m', 3_000_000, '', 'number']],
    ['3 m tall', ['3', 3, '', 'number']],
    ['a 100-million plan', ['100-million', 100_000_000, '', 'number']],
    ['5 lakh homes', ['5 lakh', 500_000, '', 'number']],
    ['45%', ['45%', 45, '%', 'number']],
    ['45 per cent', ['45 per cent', 45, '%', 'number']],
    ['2 percentage points', ['2 percentage points', 2, '%', 'number']],
    ['$2.40', ['$2.40', 2.4, 'dollar', 'money']],
    ['US$5 billion', ['US$5 billion', 5e9, 'dollar', 'money']],
    ['Rs. 500', ['Rs. 500', 500, 'rupee', 'money']],
    ['£3', ['£3', 3, 'pound', 'money']],
    ['5 million euros', ['5 million euros', 5e6, 'euro', 'money']],
    ['300 yen', ['300 yen', 300, 'yen-or-yuan', 'money']],
    ['5 pct', ['5 pct', 5, '%', 'number']],
    ['a 5-percent rise', ['5-percent', 5, '%', 'number']],
    ['5 million Arlen dollars', ['5 million Arlen dollars', 5e6, 'dollar', 'money']],
    ['5 million U.S. dollars', ['5 million U.S. dollars', 5e6, 'dollar', 'money']],
    ['5 Arlen gulls', ['5', 5, '', 'number']],
    ['5 friends', ['5', 5, '', 'number']],
    ['two hundred and six', ['two hundred and six', 206, '', 'number']],
    ['twenty-one thousand', ['twenty-one thousand', 21_000, '', 'number']],
    ['Twelve men', ['Twelve', 12, '', 'number']],
    ['two dozen', ['two dozen', 24, '', 'number']],
    ['one hundred', ['one hundred', 100, '', 'number']],
    ['a million came', ['million', 1e6, '', 'number']],
    ['hundreds came', ['hundreds', 100, '', 'number']],
    ['dozens', ['dozens', 12, '', 'number']],
    ['hundreds of thousands', ['thousands', 1e3, '', 'number']],
    ['two and a half', ['two', 2, '', 'number']],
    ['zero', ['zero', 0, '', 'number']],
    ['1.234,5 Millionen Euro', ['1.234,5 Millionen Euro', 1_234_500_000, 'euro', 'money'], 'de'],
    ['12.000 Autos', ['12.000', 12_000, '', 'number'], 'de'],
    ['1,5 Meter', ['1,5', 1.5, '', 'number'], 'de'],
    ['45 Prozent', ['45 Prozent', 45, '%', 'number'], 'de'],
    ['१२ लोग', ['१२', 12, '', 'number'], 'hi'],
    ['₹5 करोड़', ['₹5 करोड़', 50_000_000, 'rupee', 'money'], 'hi'],
    ['3万', ['3万', 30_000, '', 'number'], 'ja'],
  ])('%s', (text, fact, lang) => {
    expect(read(text, lang)).toEqual([fact]);
  });

  it.each(['one of them', 'often', 'the weight'])('is none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('of a year tells no size', () => {
    const { numbers } = indexBody(['It opened in 2019.'], 'en');
    expect(numberFacts('2019 and thousands', 'en').map((fact) => holdsNumber(numbers, fact))).toEqual([true, false]);
  });

  it('is passed over where it is part of a date', () => {
    const text = '12 people on 12 May 2026';
    expect(numberFacts(text, 'en', dateFacts(text, 'en')).map(({ start }) => start)).toEqual([0]);
  });

  it('comes in the order of the text, in figures and in words', () => {
    expect(read('Twelve of 30, then 4 and six').map(([text]) => text)).toEqual(['Twelve', '30', '4', 'six']);
  });

  const holds = (body: string, sentence: string): boolean => {
    const [fact] = numberFacts(sentence, 'en');
    if (!fact) throw new Error('no number');
    return holdsNumber(numberFacts(body, 'en'), fact);
  };
  it.each<[string, string, boolean]>([
    ['1,243 cars', '1,200 cars', true],
    ['1,243 cars', '1,240 cars', true],
    ['1,243 cars', '1,250 cars', false],
    ['1,243 cars', '1,300 cars', false],
    ['1,251 cars', '1,300 cars', true],
    ['1,249 cars', '1,300 cars', false],
    ['14 cars', '10 cars', false],
    ['7 cars', '8 cars', false],
    ['45 cars', '45%', false],
    ['45%', '45 cars', false],
    ['$45', '€45', false],
    ['$45', '45 votes', true],
    ['45 votes', '$45', false],
    ['a dozen', 'twelve', true],
    ['10 cars', 'a million cars', false],
    ['10 cars', 'more than a thousand cars', false],
    ['1.4 million cars', 'over a million cars', true],
    ['500,000 cars', 'half a million cars', true],
    ['10 cars', 'hundreds of cars', false],
    ['340 cars', 'hundreds of cars', true],
    ['9 cars', 'dozens of cars', false],
    ['1,340 cars', 'hundreds of cars', false],
    ['45,000 cars', 'tens of thousands of cars', true],
    ['60 million cars', 'millions of cars', true],
    ['60 million cars', 'a million cars', false],
    ['dozens of cars', 'hundreds of cars', false],
    ['hundreds of cars', 'hundreds of cars', true],
    ['hundreds of cars', '300 cars', false],
    ['5 percent', '5 pct', true],
    ['5 million Arlen dollars', '$5 million', true],
    ['the 800m race', '800 metres', true],
    ['800 metres', 'the 800m race', true],
    ['800 people', '8m people', false],
  ])('"%s" holds "%s": %s', (body, sentence, held) => {
    expect(holds(body, sentence)).toBe(held);
  });
});

describe('a date', () => {
  const read = (text: string) =>
    placed(text, dateFacts(text, 'en')).map(({ text, year, month, day, weekday }) => [text, year, month, day, weekday]);

  it.each<[string, unknown[]]>([
    ['on 12 May 2026', ['12 May 2026', 2026, 5, 12, null]],
    ['the 3rd of March', ['3rd of March', null, 3, 3, null]],
    ['on May 12, 2026', ['May 12, 2026', 2026, 5, 12, null]],
    ['on Sept. 1', ['Sept. 1', null, 9, 1, null]],
    ['in June 2019', ['June 2019', 2019, 6, null, null]],
    ['2026-11-30', ['2026-11-30', 2026, 11, 30, null]],
    ['since 2019', ['2019', 2019, null, null, null]],
    ['on Tuesdays', ['Tuesdays', null, null, null, 2]],
    ['in December', ['December', null, 12, null, null]],
    ['by May', ['May', null, 5, null, null]],
    ['late March', ['March', null, 3, null, null]],
    ['on Sunday', ['Sunday', null, null, null, 0]],
  ])('%s', (text, fact) => {
    expect(read(text)).toEqual([fact]);
  });

  it.each([
    'It may rain',
    'They march on',
    '$2019',
    '2019 people',
    '12,019',
    '1450',
    'model A2019',
    'in 2019.5',
    '2100',
  ])('is none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('comes in the order of the text, none within another', () => {
    expect(read('In 2019 and on Friday, 3 June 2020').map(([text]) => text)).toEqual(['2019', 'Friday', '3 June 2020']);
  });

  const holds = (body: string, sentence: string): boolean => {
    const [fact] = dateFacts(sentence, 'en');
    if (!fact) throw new Error('no date');
    return holdsDate(dateFacts(body, 'en'), fact);
  };
  it.each<[string, string, boolean]>([
    ['12 May 2026', 'May 12', true],
    ['12 May 2026', '13 May', false],
    ['12 May', '12 May 2026', false],
    ['12 May, in the year 2026', '12 May 2026', true],
    ['12 May 2025 and in 2026', '12 May 2026', false],
    ['Tuesday, 12 May', 'Tuesday', true],
    ['Tuesday', 'Wednesday', false],
    ['in 2026', '2026', true],
  ])('"%s" holds "%s": %s', (body, sentence, held) => {
    expect(holds(body, sentence)).toBe(held);
  });
});

describe('a name', () => {
  const read = (text: string, lang = 'en') =>
    placed(text, nameFacts(text, lang)).map(({ text, kind }) => `${kind} ${text}`);

  it.each<[string, string[]]>([
    ['the mayor, Ada Berk, spoke', ['name Ada Berk']],
    ['people in Arlen spoke', ['place Arlen']],
    ['Berk’s bridge opened', ['name Berk']],
    ['the Bank of Corvo and Sons fell', ['name Corvo and Sons']],
    ['The bridge opened', []],
    ['Engineers spoke', []],
    ['Berk said so', ['name Berk']],
    ['UNBO ruled', ['name UNBO']],
    ['Then President Berk spoke', ['name Berk']],
    ['the J. K. Lee bridge', ['name Lee']],
    ['it rained', []],
  ])('%s', (text, names) => {
    expect(read(text)).toEqual(names);
  });

  it('is not told by capitals where all nouns have them, or none has', () => {
    expect(read('die Brücke in Arlen', 'de')).toEqual([]);
    expect(read('ARLEN OPENS A BRIDGE')).toEqual([]);
  });

  it('meets in one key, however it is written', () => {
    expect(["Berk's", 'Berk', 'BERK', 'Berk’'].map(nameKey)).toEqual(['berk', 'berk', 'berk', 'berk']);
    expect(['U.S.', 'American', 'Americans', 'US'].map(nameKey)).toEqual(['us', 'us', 'us', 'us']);
    expect(['French', 'France'].map(nameKey)).toEqual(['france', 'france']);
  });

  const holds = (body: string[], sentence: string): boolean =>
    nameFacts(sentence, 'en').every((fact) => holdsName(nameIndex(body), fact));
  it.each<[string[], string, boolean]>([
    [['Ada Berk spoke.'], 'the mayor, Berk, spoke', true],
    [['Ada Berk spoke.'], 'the mayor, Olga Berk, spoke', false],
    [['Ada Berk spoke.', 'Olga Finch did not.'], 'it was Olga Berk', false],
    [['Russian ships left.'], 'ships of Russia left', true],
    [['Iraqi ships left.'], 'ships of Iraq left', true],
    [['The United Nations Bridge Office spoke.'], 'the UNBO spoke', true],
    [['The ABO spoke.'], 'the Arlen Bridge Office spoke', true],
    [['The ABO spoke.'], 'the Arlen Bridge Union spoke', false],
    [['Smith-Berk spoke.'], 'it was Berk', true],
    [['berk is a word.'], 'it was Berk', true],
    [['Ada Berk spoke.', 'Olga Finch did not.'], 'it was Berk and Finch', true],
    [['Ada Berk spoke.'], 'it was Berk and Finch', false],
    // A run of capitals may stand for others only where it is written in capitals.
    [['The engineer Emma Clark spoke.'], 'the engineer Edward Cole spoke', false],
    [['The engineer Lisa Ivers spoke.'], 'the engineer Li spoke', false],
    [['The Dorn Bridge Office spoke.'], 'the D.B.O. spoke', true],
    // A people is its land's, and no land another's.
    [['Ships of Niger left.'], 'ships of Nigeria left', false],
    [['It was Malia.'], 'a court in Mali', false],
    [['Ships of Pakistan left.'], 'the Pakistani ships', true],
    [['German ships left.'], 'ships of Germany', true],
    [['The Poles saw Polish ships.'], 'ships of Poland', true],
    [['Swedish ships left.'], 'ships of Sweden', true],
    [['Belgian ships left.'], 'ships of Belgium', true],
    [['Ukraine has ships.'], 'the Ukrainian ships', true],
    [['All ships has he.'], 'it was Hasan', false],
    [['A Dornite spoke.'], 'the Dornites spoke', true],
    [['The Dornites spoke.'], 'one Dornite spoke', true],
    [['Zoë Bérk spoke.'], 'it was Zoe Berk', true],
    // At the beginning of a sentence.
    [['Australia plans a tax.'], 'Germany plans a tax', false],
    [['Australia plans a tax.'], 'Egypt plans a tax', false],
    [['Australia plans a tax.'], 'Turkish boats left', false],
    [['Australian boats left.'], 'Australia plans a tax', true],
    [['Australia plans a tax.'], 'Traffic was slow', true],
  ])('%j holds the names of "%s": %s', (body, sentence, held) => {
    expect(holds(body, sentence)).toBe(held);
  });
});

describe('a quotation', () => {
  it('is what stands between its marks', () => {
    const text = 'She said “we won, at last” and "that is all".';
    expect(
      placed(
        text,
        quotationFacts(text, 'en').map((fact) => ({
          ...fact,
          start: fact.start + 1,
          end: fact.start + 1 + fact.text.length,
        })),
      ).map((fact) => fact.text),
    ).toEqual(['we won, at last', 'that is all']);
    expect(quotationFacts('the " and "" marks', 'en').every(({ text }) => text.trim() !== '')).toBe(true);
  });

  it.each<[string, boolean]>([
    ['“We WON, at last!”', true],
    ['“we won … grateful”', true],
    ['“we won [the game] grateful”', true],
    ['“grateful we won”', false],
    ['“we lost … grateful”', false],
    ['“e won”', false],
  ])('%s stands: %s', (quoted, stands) => {
    const body = wording('"We won — at last. I am grateful," she said.');
    expect(quotationFacts(quoted, 'en').map((fact) => holdsQuotation(body, fact))).toEqual([stands]);
  });
});
