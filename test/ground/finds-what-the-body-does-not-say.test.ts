import { describe, expect, it } from 'vitest';
import { ground } from '../../src/core/ground/ground.ts';
import { terms } from '../../src/core/ground/terms.ts';
import { BRIDGE } from './bridge.ts';

const check = (sentence: string, paragraphs = BRIDGE, lang = 'en') => {
  const [found] = ground([sentence], paragraphs, lang).sentences;
  if (!found) throw new Error('no sentence');
  return found;
};
const differs = (sentence: string) =>
  check(sentence).mismatches.map(({ kind, text, how }) => `${kind} ${how}: ${text}`);

describe('facts the body has', () => {
  it.each([
    'Mayor Ada Berk opened the new bridge over the Dorn on Tuesday.',
    'Berk opened the bridge on 12 May 2026.',
    'Berk opened the bridge on May 12.',
    'The bridge cost about $1.2 billion.',
    'The bridge cost 1,243 million dollars.',
    'The bridge can carry 3,400 cars an hour or 45% of traffic, the ministry estimates.',
    'Twelve people were hurt, police said.',
    'The UN Bridge Office did not rule out that a bolt may have failed.',
    'The UNBO did not rule out that a bolt may have failed.',
    'Engineers from Russia will stay until July 1.',
    'Berk said she had "waited for this day since 2019".',
    '“Nobody was killed … I am grateful,” Berk told reporters.',
  ])('stand: %s', (sentence) => {
    expect(differs(sentence)).toEqual([]);
  });

  it('are counted', () => {
    expect(check('Ada Berk opened the bridge in Arlen on Tuesday, after 6 years.').facts).toBe(4);
    expect(ground(['It is open.', 'Berk spoke.'], BRIDGE, 'en').facts).toBe(0);
  });
});

describe('facts the body does not have', () => {
  it.each([
    ['At least 15 people were hurt when a stand broke, police said.', 'number not-in-body: 15'],
    ['The bridge cost €1.2 billion.', 'money not-in-body: €1.2 billion'],
    ['The bridge cost $1.3 billion.', 'money not-in-body: $1.3 billion'],
    ['The bridge could carry 45 cars an hour.', 'number not-in-body: 45'],
    ['Berk opened the bridge on Wednesday.', 'date not-in-body: Wednesday'],
    ['Berk opened the bridge on 13 May 2026.', 'date not-in-body: 13 May 2026'],
    ['Berk has waited for this day since 2018.', 'date not-in-body: 2018'],
    ['Mayor Olga Berk opened the new bridge.', 'name not-in-body: Olga Berk'],
    ['Police in Tarn said people were hurt.', 'place not-in-body: Tarn'],
    ['French engineers will stay to test the cables.', 'name not-in-body: French'],
    ['The NATO office did not rule out that a bolt may have failed.', 'name not-in-body: NATO'],
    [
      '"This is the best day of my life," Berk told reporters.',
      'quotation not-in-body: This is the best day of my life,',
    ],
  ])('are named: %s', (sentence, difference) => {
    expect(differs(sentence)).toContain(difference);
    expect(check(sentence).supported).toBe(false);
  });

  it('are shown where they stand', () => {
    const sentence = 'At least 15 people were hurt.';
    const [mismatch] = check(sentence).mismatches;
    expect(sentence.slice(mismatch?.start, mismatch?.end)).toBe('15');
  });
});

describe('words that change a claim', () => {
  it.each([
    ['The United Nations Bridge Office ruled out that a bolt may have failed.', 'negation lost: not'],
    ['The United Nations Bridge Office did not rule out that a bolt failed.', 'hedge lost: may'],
    ['At least 12 people were not hurt when a stand broke, police said.', 'negation added: not'],
    ['Mayor Ada Berk may have opened the new bridge over the Dorn on Tuesday.', 'hedge added: may'],
    ['The bridge could carry 3,412 cars an hour, or 45 per cent of all traffic between Arlen and Corvo.', null],
  ])('are noted: %s', (sentence, difference) => {
    if (difference) expect(differs(sentence)).toContain(difference);
    else expect(differs(sentence)).toEqual([]);
  });
});

describe('a clause of its own between commas', () => {
  const body = ['The helicopter, which can carry 12 people each trip, will take all passengers to the icebreaker.'];
  it('may go with its "can"', () => {
    expect(check('The helicopter will take all passengers to the icebreaker.', body).mismatches).toEqual([]);
  });
  it('does not excuse the clause around it', () => {
    const may = body.map((text) => text.replace('will take', 'may take'));
    expect(check('The helicopter will take all passengers to the icebreaker.', may).mismatches).toMatchObject([
      { kind: 'hedge', text: 'may', how: 'lost' },
    ]);
  });
});

describe('a number that was taken apart', () => {
  it('is found', () => {
    const apart = ['The story was read by more than 235, 000 people and made $1. 7 million.'];
    const told = 'More than 235,000 people read the story.';
    const whole = apart.map((text) => text.replace('235, 000', '235,000'));
    expect(check(told, apart).score).toBe(check(told, [`${whole[0]} `]).score);
  });
  it('is not made of two', () => {
    const found = terms('In 1996, 100 people came, and 12, 5 and 7 left.').map(({ key }) => key);
    expect(found).toEqual(expect.arrayContaining(['1996', '100', '12', '5', '7']));
  });
});

describe('a sentence of the body itself', () => {
  it.each(BRIDGE)('raises no alarm: %s', (paragraph) => {
    expect(check(paragraph)).toMatchObject({ supported: true, mismatches: [], score: 1 });
  });

  it('scores above a paraphrase, and that above another story', () => {
    const [own, like, other] = [
      'Nobody was killed, and for that I am grateful.',
      'Berk is grateful that nobody died.',
      'Cheese prices fell again in spring.',
    ];
    expect(check(own).score).toBeGreaterThan(check(like).score);
    expect(check(like).score).toBeGreaterThan(check(other).score);
    expect(check(other).supported).toBe(false);
  });
});

describe('other languages', () => {
  it('compares figures in their own way of writing', () => {
    const body = ['Die Brücke kostete 1.234,5 Millionen Euro und trägt 12.000 Autos.'];
    expect(check('Sie kostete 1234,5 Millionen Euro.', body, 'de').mismatches).toEqual([]);
    expect(check('Sie trägt 13.000 Autos.', body, 'de').mismatches).toMatchObject([{ kind: 'number', text: '13.000' }]);
  });

  it('compares figures of other scripts', () => {
    const body = ['पुल पर १२ लोग घायल हुए और ₹5 करोड़ का नुकसान हुआ।'];
    expect(check('पुल पर 12 लोग घायल हुए।', body, 'hi').mismatches).toEqual([]);
    expect(check('नुकसान ₹50,000,000 का हुआ।', body, 'hi').mismatches).toEqual([]);
    expect(check('पुल पर 15 लोग घायल हुए।', body, 'hi').mismatches).toMatchObject([{ kind: 'number', text: '15' }]);
  });
});
