import { expect, test } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { storyTerms } from '../../src/core/summarize/odds/read-terms.ts';
import { known } from '../../src/core/summarize/reference/known.ts';
import { leanings } from '../../src/core/summarize/reference/leaning.ts';

const BOARD =
  'The Harbour Board of Bern (HBB) has closed the port of the town to all boats since the great storm in May.';
const MORE =
  'Much was lost in that storm, and many sailors of the town went home to their villages in the hills for a while.';
const LATER = 'Two new cranes will be bought by the HBB before the port of Bern is opened again.';

test('letters that stand for a name lean on the sentence that spells it out', () => {
  const sentences = bodySentences([BOARD, MORE, LATER], 'en', true);
  const story = storyTerms(sentences, 'Bern closes port', true);
  const all = known(story, sentences, [BOARD, MORE, LATER]);
  const leansOn = (text: string, at: number) =>
    leanings(text, at, all).map(({ weight, word }) => [weight, story.terms[word ?? -1]?.key]);
  expect(leansOn('Cranes will be bought by the HBB.', 2)).toEqual([[0.25, 'hbb']]);
  expect(leansOn('Cranes will be bought by the port of Bern.', 2)).toEqual([]);
  expect(leansOn('The Harbour Board (HBB) closed Bern.', 0)).toEqual([]);
});
