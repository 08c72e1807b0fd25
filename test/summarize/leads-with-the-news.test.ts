import { expect, test } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import type { Candidate } from '../../src/core/summarize/candidate.ts';
import { choose } from '../../src/core/summarize/combine/choose.ts';
import { lead } from '../../src/core/summarize/combine/lead.ts';
import { odds } from '../../src/core/summarize/odds/odds.ts';
import { storyTerms } from '../../src/core/summarize/odds/read-terms.ts';
import { summarize } from '../../src/core/summarize/summarize.ts';
import { TRAINED } from '../../src/core/summarize/trained-weights.ts';

/** Sentences of so many words, each with such a share of the title. */
const story = (...sentences: [words: number, cover: number][]) => ({
  sentenceTerms: sentences.map(([words]) => Array<number>(words).fill(0)),
  titleCover: sentences.map(([, cover]) => cover),
  terms: [],
});
const NO_ODDS = { term: new Float64Array(3) };
const leadOf = (told: Parameters<typeof lead>[0]) => lead(told, NO_ODDS);

test('passes over an opening of a few words', () => {
  expect(leadOf(story([4, 0], [20, 0.5]))).toEqual({ sentence: 1, sure: 1 });
  expect(leadOf(story([8, 0.5], [20, 0.5]))).toEqual({ sentence: 0, sure: 1 });
});

test('knows by its letters what is more than that in other languages', () => {
  const told = (text: string) => {
    const sentences = bodySentences(
      [text, 'Die Stadt hat den Hafen am Montag für alle Schiffe der Bucht geschlossen.'],
      'de',
      false,
    );
    return lead(storyTerms(sentences, '', false), NO_ODDS).sentence;
  };
  expect(told('Nachts bombardierten Flugzeuge mehrere Hafenstädte.')).toBe(0);
  expect(told('Es war ein Tag im Mai.')).toBe(1);
});

test('is not so sure of a lead that has little of the title', () => {
  expect(leadOf(story([20, 0.1], [20, 0.1], [20, 0.5])).sure).toBeLessThan(1);
  expect(leadOf(story([20, 0.25], [20, 0.1], [20, 0.5])).sure).toBe(1);
});

test('knows the sentence that tells the title’s news where the first ones lead up to it', () => {
  expect(leadOf(story([20, 0.1], [20, 0.1], [20, 0.6]))).toMatchObject({ sentence: 0, later: 2 });
  expect(leadOf(story([20, 0.1], [20, 0.1], [20, 0.4]))).not.toHaveProperty('later');
  const far: [number, number][] = Array(7).fill([20, 0.1]);
  expect(leadOf(story(...far, [20, 0.9]))).not.toHaveProperty('later');
});

test('minds no title that nothing near the beginning speaks of', () => {
  const far: [number, number][] = Array(8).fill([20, 0.1]);
  expect(leadOf(story([20, 0], ...far, [20, 1])).sure).toBe(1);
  expect(leadOf(story([20, 0], [20, 0])).sure).toBe(1);
});

test('takes the first sentence where there are only short ones, or none', () => {
  expect(leadOf(story([4, 0], [5, 0])).sentence).toBe(0);
  expect(leadOf(story()).sentence).toBe(0);
});

test('leaves a flourish out of a summary', () => {
  const paragraphs = [
    'The drama at the harbour goes on.',
    'The council of Aldermoor voted on Monday to close its suspension bridge for good after inspectors found cracks in two of its cables.',
    'About 14,000 vehicles cross the bridge every day, and drivers will have to take a detour of 22 miles through the village of Sennick until at least March.',
    'Repairs would cost 3.2 million pounds, and the bridge was built in 1931 and last repaired in 1998, Mara Quillon said.',
  ];
  const { sentences } = summarize({ headline: 'Aldermoor bridge closed for good', lang: 'en', paragraphs });
  expect(sentences[0]?.text).toMatch(/^The council of Aldermoor voted/);
});

test('tells the headline’s news where a scene leads up to it, however long it takes', () => {
  const paragraphs = [
    'On a grey morning in November, Ann Poe pulls a crate of tools across the wet sand and looks out at the water.',
    'Ann Poe learned to row on the bay at nine and never thought that she would own a hammer, let alone nine of them.',
    'A lawyer from Bern told reporters who had come by bus and by bicycle in spite of the rain that wooden ferries would once more be built by forty men from the hills, and that all of them have signed for seven years.',
    'The council of Skelmere lends 2 million crowns for ten years, and the bank of the county lends as much again.',
    'Gulls circle above the old sheds of Skelmere, and two neighbours have come with flasks of tea and a dog that will not sit.',
    'Jon Doe, a baker from Skelmere, has promised Ann Poe bread for the first day of work, and a loaf for the dog.',
  ];
  const { sentences } = summarize({ headline: 'Wooden ferries to be built again', lang: 'en', paragraphs });
  expect(sentences.map(({ text }) => text).join(' ')).toContain('wooden ferries would once more be built');
});

const WARM_UP = 'The pen is mightier than the sword, as everybody who ever went to school was told by somebody.';
const NEWS =
  'Prisoners at the Sennick jail have founded a monthly newspaper, and the warden of the Sennick jail has promised them a printing press.';
const MORE = [
  'The newspaper of the prisoners has eight pages and costs nothing, and its first issue was read by 140 prisoners.',
  'The warden said that the printing press would come from a school in Aldermoor that no longer needs it.',
  'Two of the prisoners had worked for a newspaper before, and the others learn from them on Mondays.',
];
const firstOf = (headline: string, ...paragraphs: string[]) =>
  summarize({ headline, lang: 'en', paragraphs }).sentences[0]?.text ?? '';

test('begins with the news where the first sentence only warms up for it', () => {
  const headline = 'Prisoners at Sennick jail found monthly newspaper';
  expect(firstOf(headline, WARM_UP, NEWS, ...MORE)).toMatch(/^Prisoners at the Sennick jail/);
});

/** A story of these sentences, of which each word in capitals is one that an editor would keep. */
function worded(titleCover: number[], ...sentences: string[]) {
  const keys = [...new Set(sentences.join(' ').split(' '))];
  const ids = sentences.map((text) => text.split(' ').map((word) => keys.indexOf(word)));
  const told = {
    sentenceTerms: ids,
    titleCover,
    terms: keys.map((key, id) => ({ key, count: ids.flat().filter((other) => other === id).length })),
  } as unknown as Parameters<typeof lead>[0];
  const term = new Float64Array(keys.length * 3);
  keys.forEach((key, id) => {
    term[id * 3] = key === key.toUpperCase() ? 0.9 : 0.1;
  });
  return lead(told, { term });
}

const FLOURISH = 'every morning brings another sorrow wherever anybody lives';
const TOLD = 'PRISONERS FOUND PAPER where WARDEN keeps them locked';
const AFTER = 'PRISONERS like PAPER more than WARDEN ever will';

test('takes a sentence for a warm-up only if the story has less of it, and does not come back to it', () => {
  expect(worded([0, 0.8, 0.2], FLOURISH, TOLD, AFTER)).toMatchObject({ later: 1, warmsUp: true });
  const news = FLOURISH.replace('sorrow', 'FIRE')
    .replace('anybody', 'GUARDS')
    .replace('lives', 'SLEEP')
    .replace('every', 'BIG');
  expect(worded([0, 0.8, 0.2], news, TOLD, AFTER)).not.toHaveProperty('warmsUp');
  expect(worded([0, 0.8, 0.2, 0], FLOURISH, TOLD, AFTER, FLOURISH)).not.toHaveProperty('warmsUp');
});

test('takes it for one only right before the news, where nothing between them promises more', () => {
  const dull = 'rain had come down upon these hills since noon';
  const strong = 'MAYOR RESIGNED AND TOWN MOURNS HIM NOW AGAIN';
  expect(worded([0, 0.1, 0.8, 0], FLOURISH, dull, TOLD, AFTER)).toMatchObject({ later: 2, warmsUp: true });
  expect(worded([0, 0.1, 0.8, 0], FLOURISH, strong, TOLD, AFTER)).not.toHaveProperty('warmsUp');
  const dusk = 'dusk fell slowly over gardens full of quiet birds';
  expect(worded([0, 0.1, 0.1, 0.8, 0], FLOURISH, dull, dusk, TOLD, AFTER)).not.toHaveProperty('warmsUp');
});

test('keeps a first sentence that the next one leans on', () => {
  const headline = 'Prisoners at Sennick jail found monthly newspaper';
  const leaning = `For example, ${NEWS.charAt(0).toLowerCase()}${NEWS.slice(1)}`;
  expect(firstOf(headline, WARM_UP, leaning, ...MORE)).toBe(WARM_UP);
});

test('gives no news up for a word of the headline that only a trifle has', () => {
  const paragraphs = [
    'The council of Aldermoor voted on Monday to close its suspension bridge for good after inspectors found cracks in two of its cables.',
    'About 14,000 vehicles cross the bridge every day, and drivers will have to take a detour of 22 miles through the village of Sennick until at least March.',
    'Repairs would cost 3.2 million pounds, and the bridge was built in 1931 and last repaired in 1998, Mara Quillon said.',
    'Gulls were seen over the hills, where a shepherd with a flute and a dog that would not sit told a lady in a red hat and her two nieces from the city that the weather would turn before long and that the milk had been sour all week.',
  ];
  const { sentences } = summarize({
    headline: 'Why all those curious milk jokes matter again',
    lang: 'en',
    paragraphs,
  });
  expect(sentences[0]?.text).toMatch(/^The council of Aldermoor voted/);
});

test('does not begin behind the first four sentences where no title says why', () => {
  const texts = [
    'One ferry sank.',
    'Two sank.',
    'Three sank.',
    'Four sailors rowed.',
    'Five slept.',
    'Six ferries sailed.',
  ];
  const sentences = bodySentences(texts, 'en', true);
  const form = (sentence: number, fault: number): Candidate => ({
    sentence,
    text: texts[sentence] ?? '',
    evidence: [],
    words: 30,
    terms: [],
    pairs: [],
    cuts: 0,
    trims: 0,
    fault,
    leanings: [],
    halfTold: false,
    follows: true,
  });
  /** The sentences chosen of three, of which the first has a small fault, by weights that know no difference. */
  const chosen = (headline: string) => {
    const story = storyTerms(sentences, headline, true);
    const blank = TRAINED.rank.map(() => 0);
    const offers = [[form(3, 0.5)], [form(4, 0)], [form(5, 0)]];
    const limits = { words: 60, sentences: 4, fault: 0.06 };
    const weights = { rank: blank, rankUntitled: blank };
    return choose(story, offers, odds(story, TRAINED), limits, weights).map(({ sentence }) => sentence);
  };
  expect(chosen('')[0]).toBe(3);
  expect(chosen('Six ferries sailed and five sailors slept')).toEqual([4, 5]);
});
