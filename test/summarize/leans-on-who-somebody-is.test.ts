import { expect, test } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { storyTerms } from '../../src/core/summarize/odds/read-terms.ts';
import { halfNames } from '../../src/core/summarize/reference/half-name.ts';
import { known } from '../../src/core/summarize/reference/known.ts';
import { leanings } from '../../src/core/summarize/reference/leaning.ts';

/** The words that the last sentence of a story leans on for its names. */
function leansOn(paragraphs: string[], headline = 'Storm closes port'): (string | undefined)[] {
  const sentences = bodySentences(paragraphs, 'en', true);
  const story = storyTerms(sentences, headline, true);
  const last = sentences.length - 1;
  return halfNames(sentences[last]?.text ?? '', last, story).map(({ word }) => story.terms[word]?.key);
}

const FILLER = 'The storm had closed the port of Bern and sunk two boats on Monday.';

test('a name whose first place has more of it', () => {
  expect(leansOn(['The town chose Mara Lena Quillon, a pilot.', 'Quillon was elected on Monday.'])).toEqual(['lena']);
  expect(leansOn(['The boat belongs to K. Quillon of Bern.', 'Quillon was not on board.'])).toEqual(['k']);
  expect(leansOn(['The town chose K. Roes, a pilot.', 'Roes’ boat was lost.'])).toEqual(['k']);
  expect(leansOn(['The accused, identified as Quillon, fled.', 'Quillon was found on Monday.'])).toEqual(['quillon']);
});

test('who speaks, before or behind what is said', () => {
  const roe = 'The boat belongs to K. Quillon of Bern.';
  expect(leansOn([roe, '“We all sleep on the first floor,” Quillon said.'])).toEqual(['k']);
  expect(leansOn([roe, 'The storm came from the north, said Quillon.'])).toEqual(['k']);
  expect(leansOn([roe, 'The storm sank a boat that Quillon had built.'])).toEqual([]);
});

test('nothing where the story has no more to say, or the title says it', () => {
  expect(leansOn([FILLER, 'Quillon was elected on Monday.'])).toEqual([]);
  expect(leansOn(['A bridge leads to Quillon from Bern.', 'Quillon was flooded on Monday.'])).toEqual([]);
  expect(leansOn(['The town chose K. Quillon.', 'Quillon was elected.'], 'Quillon elected in Bern')).toEqual([]);
  expect(leansOn(['Quillon left.', 'K. Quillon came back.', 'Quillon was elected on Monday.'])).toEqual([]);
  expect(leansOn([FILLER, 'Ann Quillon said so.'])).toEqual([]);
});

/** How much is lost of the last sentence where none before it is told. */
function lost(paragraphs: string[]): number {
  const sentences = bodySentences(paragraphs, 'en', true);
  const story = storyTerms(sentences, 'Storm closes port', true);
  const last = sentences.length - 1;
  const found = leanings(sentences[last]?.text ?? '', last, known(story, sentences, paragraphs));
  return found.reduce((sum, { weight }) => sum + weight, 0);
}

test('a speaker behind a quotation is there for a "she" that follows', () => {
  const by = (speaker: string) => lost([FILLER, `“Close the port,” ${speaker} asked adding that she had seen it.`]);
  expect(by('Quillon')).toBeLessThan(by('it was'));
});
