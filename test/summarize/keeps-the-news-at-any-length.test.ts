import { expect, test } from 'vitest';
import { summarize } from '../../src/core/summarize/summarize.ts';
import { BRIDGE } from './stories.ts';

const MINE = {
  headline: 'Ferry runs aground off Sallow Ness with 212 aboard',
  lang: 'en',
  paragraphs: [
    'A ferry with 212 people aboard ran aground off Sallow Ness on Friday night, two hours after it had left the port of Brenn in a rising gale from the north-west.',
    'Lifeboats brought all passengers ashore by four in the morning, and three of them were treated for cold. The crew stayed aboard.',
    'The owner, Halvor Lines, said the ship had lost power in both engines. It was built in 1994 and passed its last inspection in June.',
    'The coastguard has put a boom around the hull, which holds 140 tonnes of fuel. No leak has been found.',
    'A tug from Corvale is expected on Sunday, when the tide is highest.',
  ],
};

test.each([BRIDGE, MINE])('thirty words keep who did what: $headline', (story) => {
  const { sentences, words } = summarize(story, { limit: 30 });
  expect(words).toBeLessThanOrEqual(30);
  expect(sentences[0]?.evidence.some(({ paragraph }) => paragraph === 0)).toBe(true);
});

test.each([BRIDGE, MINE])('sixty words begin with the news and leave no room for another fact: $headline', (story) => {
  const { sentences, words } = summarize(story);
  expect(sentences[0]?.evidence.some(({ paragraph }) => paragraph === 0)).toBe(true);
  expect(words).toBeGreaterThanOrEqual(45);
});

test.each([BRIDGE, MINE])('points are three, the first of them the news: $headline', (story) => {
  const { sentences, words } = summarize(story, { form: 'points' });
  expect(words).toBeLessThanOrEqual(60);
  expect(sentences).toHaveLength(3);
  expect(sentences[0]?.evidence.some(({ paragraph }) => paragraph === 0)).toBe(true);
});

test('the day of the news is not cut while there is room for it', () => {
  const { sentences, words } = summarize(MINE);
  expect(words).toBeLessThanOrEqual(58);
  expect(sentences.map(({ text }) => text).join(' ')).toContain('on Friday night');
});
