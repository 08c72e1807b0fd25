import { type Card, formatCard, toCard } from '../../src/core/formats/card.ts';
import { parseCards } from '../../src/core/formats/card-read.ts';
import { formatJsonLines, parseJsonLines } from '../../src/core/formats/json.ts';
import { type Reading, toStory } from '../../src/core/read.ts';
import type { SummarySentence } from '../../src/core/story.ts';
import { wordOutOfOrder } from '../../src/core/summarize/reading-rules/faithful.ts';
import { countWords } from '../../src/core/words.ts';

const SAVED = '2026-11-23T00:00:00.000Z';

/** What a reading does not keep of what every reading promises, whatever the page; empty when all holds. */
export function brokenPromises(reading: Reading, limit = 60): string[] {
  const { article, summary } = reading;
  const { paragraphs, lang } = article;
  const broken: string[] = [];
  const promise = (holds: boolean, what: string) => {
    if (!holds) broken.push(what);
  };
  const words = summary.sentences.reduce((sum, { text }) => sum + countWords(text, lang), 0);
  promise(words <= limit, `${words} words of ${limit}`);
  promise(words === summary.words, `says ${summary.words} words and has ${words}`);
  promise(
    paragraphs.every((text) => text.trim() !== ''),
    'an empty paragraph',
  );
  promise(paragraphs.length > 0 || summary.sentences.length === 0, 'a summary of nothing');
  for (const sentence of summary.sentences) broken.push(...brokenEvidence(sentence, paragraphs));

  const story = toStory(reading, SAVED);
  const kept = parseJsonLines(formatJsonLines([story]));
  promise(
    JSON.stringify(kept.stories) === JSON.stringify([story]),
    `JSON Lines: ${kept.problems[0]?.message ?? 'changed'}`,
  );
  const card = toCard(story);
  promise(sameCard(parseCards(formatCard(card)).cards, card), 'the card does not round-trip');
  return broken;
}

function brokenEvidence({ text, evidence }: SummarySentence, paragraphs: readonly string[]): string[] {
  if (evidence.length === 0) return ['a sentence without evidence'];
  const outside = evidence.find(({ paragraph, start, end }) => {
    const length = paragraphs[paragraph]?.length ?? -1;
    return !(start >= 0 && start < end && end <= length);
  });
  if (outside) return [`evidence outside the body: ${JSON.stringify(outside)}`];
  const stands = evidence.map(({ paragraph, start, end }) => (paragraphs[paragraph] ?? '').slice(start, end)).join(' ');
  const stranger = wordOutOfOrder(text, stands);
  return stranger === '' ? [] : [`"${stranger.slice(0, 40)}" is not in the evidence, in order`];
}

const sameCard = (cards: readonly Card[], card: Card) => JSON.stringify(cards) === JSON.stringify([card]);
