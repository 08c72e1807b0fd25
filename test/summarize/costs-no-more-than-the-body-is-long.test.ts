import { expect, test } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { odds } from '../../src/core/summarize/odds/odds.ts';
import { storyTerms } from '../../src/core/summarize/odds/terms.ts';
import { offers } from '../../src/core/summarize/offers.ts';
import { known } from '../../src/core/summarize/reference/known.ts';
import { TRAINED } from '../../src/core/summarize/trained-weights.ts';
import { longStory } from './stories.ts';

function offered(sentences: number) {
  const paragraphs = longStory(sentences);
  const body = bodySentences(paragraphs, 'en', true);
  const story = storyTerms(body, '', true);
  const own = odds(story, TRAINED);
  return {
    story,
    offers: offers({ paragraphs, lang: 'en', sentences: body, odds: own, ...known(story, body, paragraphs) }, 60),
  };
}

test('the search is offered no more sentences of a long body than of a short one', () => {
  expect(offered(1000).offers.length).toBeLessThanOrEqual(24);
  expect(offered(10).offers.length).toBe(10);
});

test('the words that are weighed do not grow without bound', () => {
  expect(offered(1000).story.tokens).toBeLessThan(3100);
});
