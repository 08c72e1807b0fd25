import { describe, expect, test } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { storyTerms } from '../../src/core/summarize/odds/read-terms.ts';
import { known } from '../../src/core/summarize/reference/known.ts';
import { leanings } from '../../src/core/summarize/reference/leaning.ts';
import { roleLength } from '../../src/core/summarize/reference/roles.ts';
import { speakingPronoun } from '../../src/core/summarize/reference/speaker.ts';

const BODY = [
  'Harbour director Mara Quillon bought a roof of slate, a gasworks and two cranes in Bern.',
  'The pact was signed by a captain from Sennick on Monday.',
  'Jon Vester sold the boat in May.',
  'Much else was sold.',
];
const sentences = bodySentences(BODY, 'en', true);
const story = storyTerms(sentences, 'Bern buys a roof', true);
const all = known(story, sentences, BODY);

/** Each leaning as its weight, with the word that gives it back: `0.25:mara`. */
const leansOn = (text: string, at = 3): string[] =>
  leanings(text, at, all).map(({ weight, word }) =>
    word === undefined ? `${weight}` : `${weight}:${story.terms[word]?.key}`,
  );

describe('a sentence leans', () => {
  test.each([
    ['by a pronoun at its head, wholly', 'She sold it.', ['1']],
    ['by a connective, wholly', 'For example, boats sank.', ['1']],
    ['by a time after something', 'Soon, boats sank.', ['0.3']],
    ['so too by a later one', 'Later, boats sank.', ['0.3']],
    ['by speech at its head, and by who speaks', '“Bern is late,” he said.', ['0.3', '0.7', '0.5']],
    ['so too with the verb first', '“Bern is late,” said she.', ['0.3', '0.7', '0.5']],
    ['by what its first clause points at', 'Calling it old, sailors left Bern.', ['0.6']],
    ['so too with a small word between', 'Asking about them, sailors left Bern.', ['0.6']],
    ['so too where the clause has a verb', 'If it were easy, anybody could.', ['0.6']],
    ['by no more than the pronoun where its clause leads to a name', 'After she left, Vera Roe said so.', ['0.5']],
    ['so too where it grants something', 'Even though they sank, boats came.', ['0.6']],
    ['by a time after something that is counted', 'Two years later, boats sank.', ['0.3']],
    ['by what its first phrase takes up', 'Like the captain, sailors left Bern.', ['0.4:captain']],
    ['so too before a colon', 'Because of the roof: boats sank.', ['0.4:roof']],
    ['not by such a phrase of a time', 'In the captain, sailors left Bern.', []],
    ['by all of what was told, wholly', 'All of this makes boats slow.', ['1']],
    ['so too beyond it', 'Not only that, boats sank.', ['1']],
    ['by whom its first clause does not name, wholly', 'After sailors found him, he sank.', ['1']],
    ['by an age that stands for a name', 'The 45-year-old said so.', ['0.4']],
    ['by an age and a noun', 'The 45-year-old captain said so.', ['0.4']],
    ['by a nation that stands for a name', 'The Frenchwoman left Bern.', ['0.4']],
    ['by a last name at its head', 'Quillon said so.', ['0.4:mara']],
    ['by a last name further on', 'Sailors met Quillon in Bern.', ['0.12:mara']],
    ['by what an earlier sentence brought in', 'The roof was sold in May.', ['0.4:roof']],
    ['so too behind its adjectives', 'The old stone captain was late.', ['0.4:captain']],
    ['so too where something is owned', 'The captain’s boat sank.', ['0.4:captain']],
    ['by what nobody has brought in', 'The unheard thing was late.', ['0.3']],
    ['by somebody behind "and"', 'It was late in 1974, and she was glad.', ['0.5']],
    ['by an addition', 'Critics also met in Bern.', ['0.15']],
    ['by a pointing word', 'Sailors saw this hull sink.', ['0.25']],
    ['by what a pointing word points at', 'Sailors saw this boat sink.', ['0.4:boat']],
    ['so too behind an adjective', 'Sailors saw these tall cranes fall.', ['0.4:cran']],
    ['so too where many are pointed at', 'Sailors painted those cranes.', ['0.4:cran']],
    ['by that thing', 'Vera Roe stood on that pier.', ['0.25']],
    ['by such a thing', 'In Bern sailors stood in such a line.', ['0.25']],
    ['by the two', 'Sailors said the two were lost.', ['0.25']],
    ['wholly by a reason alone', 'Because boats sank in Bern.', ['1']],
    ['by an "it" that is not to be', 'It is not to be missed.', ['1']],
    ['by any such', 'Sailors saw no such thing.', ['0.25']],
    ['by a pointing word that ends a clause', 'Sailors never saw boats like that.', ['0.25']],
    ['by a kind that was told of before', 'In Bern sailors asked for such boats.', ['0.25']],
    ['wholly by a phrase with a pronoun', 'With it, boats sank.', ['1']],
    ['so too where it compares', 'Compared to that, boats sank.', ['1']],
    ['so too by what it singles out', 'Only this one sank.', ['1']],
    ['so too where something is denied', 'It was not expected to sink.', ['1']],
    ['so too in a year', 'In the 1950s it was late.', ['1']],
    ['so too by who says what it points at', 'According to Bern, that is late.', ['1']],
    ['so too by a concession', 'Regardless, boats sank.', ['1']],
    ['by a pronoun further on with nobody before it', 'A boat of hers was lost.', ['0.5']],
  ])('%s: %s', (_, text, expected) => {
    expect(leansOn(text)).toEqual(expected);
  });

  test.each([
    ['on nothing by "that" which opens a clause', 'Sailors said of the storm that boats sank in Bern.'],
    ['on nobody where somebody is named before the pronoun', 'Nobody but a man with his dog saw Bern.'],
    [
      'on nothing by "those" that says itself who is meant',
      'Sailors helped those lost in the storm, and those who fell.',
    ],
    ['on nothing by an "it" that nothing is meant by', 'It should come as no surprise that boats sank in Bern.'],
    ['so too of what seems', 'It looks like Bern has lost its boats.'],
    ['on nothing by a day', 'Boats sank in Bern on that day.'],
    ['on nothing by a reason with what it is for', 'Because boats sank, Bern was late.'],
    ['so too of a time', 'It is only a few weeks since boats sank in Bern.'],
    ['on nothing by what it adds to', 'In addition to boats, cars sank in Bern.'],
    ['on nothing by a time that every reader knows', 'Sailors saw this week pass.'],
    ['on nothing by a full name', 'Sailors met Mara Quillon in Bern.'],
    ['on nothing by what everybody knows', 'The government was late.'],
    ['on nothing by a word that was but part of a phrase', 'In Bern the slate was sold.'],
    ['on nothing in a quotation that it leads up to', 'Vera Roe said “the roof was sold, and these boats too”.'],
  ])('%s: %s', (_, text) => {
    expect(leansOn(text)).toEqual([]);
  });

  test('hardly on what the headline names, nor where the story begins', () => {
    expect(leansOn('Calling it old, sailors left Bern.', 0)).toEqual([]);
    expect(leansOn('The roof was late.', 0)).toEqual(['0.08']);
    expect(leansOn('The unheard thing was late.', 0)).toEqual(['0.08']);
    expect(leansOn('It was late, but now Mara Quillon sails.', 0)).toEqual(['0.1']);
    expect(leansOn('This is the moment a boat sank.', 0)).toEqual(['0.1']);
    expect(leansOn('It was the storm that sank a boat.', 0)).toEqual(['0.1']);
    expect(leansOn('It was the storm of May.', 0)).toEqual(['1']);
    expect(leansOn('It was late, and so it sank.', 0)).toEqual(['1']);
    expect(leansOn('It was late, but on Monday it sank.', 0)).toEqual(['1']);
    expect(leansOn('It was late, but now Mara Quillon sails.')).toEqual(['1']);
  });

  test('on no earlier sentence for what it brings in itself', () => {
    expect(leansOn('The captain was late.', 1)).toEqual(['0.3']);
    expect(leansOn('A captain came, and the captain left.')).toEqual([]);
  });
});

describe('what somebody is, before the name', () => {
  test.each([
    ['It closed. ', 'Director '],
    ['said ', 'Director '],
    ['In Bern, ', 'mayor '],
    ['Bern: ', 'Mayor '],
    ['“', 'Mayor '],
    ['the ', 'former council leader '],
    ['On Monday ', 'Finance Minister '],
    ['met ', 'singer-actor '],
  ])('begins behind “%s” with “%s”', (before, role) => {
    expect(roleLength(before + role)).toBe(role.length);
  });

  test.each(['press secretary ', 'his lawyer ', 'Prime Minister of Bern ', 'The ', 'Bern '])(
    'is not known: “%s”',
    (before) => {
      expect(roleLength(before)).toBe(0);
    },
  );
});

test.each([
  ['“The port is old,” ', 'he', ' said.'],
  ['“The port is old,” said ', 'she', ' on Monday.'],
  ['The port is old, ', 'it', ' admitted.'],
  ['The port is old, ', 'they', ' said.'],
])('the pronoun that says who speaks is found where it stands: %s%s%s', (before, word, behind) => {
  expect(speakingPronoun(before + word + behind, all.people)).toEqual({ word, at: before.length });
});

test('nobody is sought where a sentence leads up to what its subject says', () => {
  expect(speakingPronoun('The mayor shared a plan: “We will close it,” she said.', all.people)).toBeUndefined();
});

test.each(['“The port is old,” Quillon said, and “it leaks,” he said.', 'Vera Roe closed the port, he said.'])(
  'nobody is sought where somebody is named: %s',
  (text) => {
    expect(speakingPronoun(text, all.people)).toBeUndefined();
  },
);
