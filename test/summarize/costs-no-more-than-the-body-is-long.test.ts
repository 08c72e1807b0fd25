import { expect, test, vi } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { odds } from '../../src/core/summarize/odds/odds.ts';
import { storyTerms } from '../../src/core/summarize/odds/read-terms.ts';
import { offers } from '../../src/core/summarize/offers.ts';
import { known } from '../../src/core/summarize/reference/known.ts';
import { summarize } from '../../src/core/summarize/summarize.ts';
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
  expect(offered(1000).offers.length).toBeLessThanOrEqual(12);
  expect(offered(10).offers.length).toBe(10);
});

test('the words that are weighed do not grow without bound', () => {
  expect(offered(1000).story.tokens).toBeLessThan(3100);
});

/** How often a text is searched or cut while a body is summarized: counted, as times on a busy machine say nothing. */
function operations(paragraphs: string[]): number {
  const spies = [
    vi.spyOn(RegExp.prototype, 'exec'),
    vi.spyOn(String.prototype, 'slice'),
    vi.spyOn(String.prototype, 'includes'),
    vi.spyOn(Map.prototype, 'get'),
  ];
  try {
    summarize({ headline: 'Harbour board finds cracked stones', paragraphs, lang: 'en' });
    return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test('a body ten times as long takes at most twelve times the work', () => {
  const once = operations(longStory(12));
  expect(once).toBeGreaterThan(500);
  expect(operations(longStory(120))).toBeLessThanOrEqual(12 * once);
  expect(operations(longStory(1200))).toBeLessThanOrEqual(120 * once);
});
