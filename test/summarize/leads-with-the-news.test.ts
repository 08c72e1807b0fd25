import { expect, test } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { leadSentence } from '../../src/core/summarize/combine/lead.ts';
import { storyTerms } from '../../src/core/summarize/odds/read-terms.ts';
import { summarize } from '../../src/core/summarize/summarize.ts';

/** Sentences of so many words. */
const leadOf = (...words: number[]) =>
  leadSentence({ sentenceTerms: words.map((count) => Array<number>(count).fill(0)), terms: [] });

test('passes over an opening of a few words', () => {
  expect(leadOf(4, 20)).toBe(1);
  expect(leadOf(8, 20)).toBe(0);
});

test('knows by its letters what is more than that in other languages', () => {
  const told = (text: string) => {
    const sentences = bodySentences(
      [text, 'Die Stadt hat den Hafen am Montag für alle Schiffe der Bucht geschlossen.'],
      'de',
      false,
    );
    return leadSentence(storyTerms(sentences, '', false));
  };
  expect(told('Nachts bombardierten Flugzeuge mehrere Hafenstädte.')).toBe(0);
  expect(told('Es war ein Tag im Mai.')).toBe(1);
});

test('takes the first sentence where there are only short ones, or none', () => {
  expect(leadOf(4, 5)).toBe(0);
  expect(leadOf()).toBe(0);
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
    'Gulls were seen over the hills, where a shepherd with a flute and a dog that would not sit told a lady in a red hat and her two nieces from the city that the weather would turn before long and that the milk had been sour for a week.',
  ];
  const { sentences } = summarize({
    headline: 'Why all those curious milk jokes matter again',
    lang: 'en',
    paragraphs,
  });
  expect(sentences[0]?.text).toMatch(/^The council of Aldermoor voted/);
});
