import { expect, test } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { odds } from '../../src/core/summarize/odds/odds.ts';
import { storyTerms } from '../../src/core/summarize/odds/read-terms.ts';
import { offers } from '../../src/core/summarize/offers.ts';
import { known } from '../../src/core/summarize/reference/known.ts';
import { TRAINED } from '../../src/core/summarize/trained-weights.ts';

/** The forms in which the sentences of a body may stand in a summary of sixty words. */
function forms(...paragraphs: string[]): string[] {
  const sentences = bodySentences(paragraphs, 'en', true);
  const story = storyTerms(sentences, 'Storm closes port', true);
  const own = odds(story, TRAINED);
  const from = { paragraphs, lang: 'en', sentences, odds: own, ...known(story, sentences, paragraphs) };
  return offers(from, 60).flatMap((offer) => offer.map(({ text }) => text));
}

test('a sentence is not offered that was cut to a few words, and by much', () => {
  const tail = ', which would close the old port of Bern to all boats of oak from May on';
  expect(forms(`The mayor made a statement in May${tail}.`)).toEqual([`The mayor made a statement in May${tail}.`]);
  expect(forms(`The mayor made a long statement on the plan on Monday${tail}.`)).toContain(
    'The mayor made a long statement on the plan on Monday.',
  );
});

test('one that is short as it stands is', () => {
  expect(forms('The port of Bern is closed.')).toContain('The port of Bern is closed.');
});
