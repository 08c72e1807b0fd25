import { sha256 } from '../../src/core/sha256.ts';
import { STORY_SCHEMA, type Story } from '../../src/core/story.ts';
import { Random } from '../../test/support/random.ts';

/** Words that everybody uses, and how steeply they grow rare (Zipf's law). */
const VOCABULARY = 50_000;
const STEEPNESS = 1.05;
/** Share of words that hardly come back: names, figures. */
const ONCE = 0.02;
/** Share of stories that are another site's copy of an earlier one. */
const COPIES = 0.08;
const ONSETS = 'b c d f g h j k l m n p r s t v w z br cl dr fl gr pl pr sh st th tr'.split(' ');
const VOWELS = 'a e i o u ai ea ou io'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ng', 'm'];
const SOURCES = 240;

/** The word of a rank: frequent ones are short, as in languages. */
function word(rank: number): string {
  const random = new Random(rank * 7919 + 13);
  const syllables = rank < 60 ? 1 : rank < 3000 ? 2 : 3;
  return Array.from({ length: syllables }, () => random.of(ONSETS) + random.of(VOWELS) + random.of(CODAS)).join('');
}

const sums = new Float64Array(VOCABULARY);
for (let rank = 0, sum = 0; rank < VOCABULARY; rank++) {
  sum += 1 / (rank + 2.7) ** STEEPNESS;
  sums[rank] = sum;
}
const words = Array.from({ length: VOCABULARY }, (_, rank) => word(rank));

function zipf(random: Random): string {
  if (random.below(1000) < ONCE * 1000)
    return random.below(3) === 0 ? String(random.below(100_000)) : `${word(VOCABULARY + random.below(5_000_000))}son`;
  const wanted = (random.below(2 ** 30) / 2 ** 30) * (sums.at(-1) ?? 1);
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? '';
}

function sentence(random: Random, length: number): string {
  const text = Array.from({ length }, () => zipf(random)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/**
 * The story of that number, always the same: made-up words in the lengths of news (a body of some 420 words at the median, now and
 * then of 3,000), saved a few minutes after the one before.
 */
export function madeUpStory(number: number): Story {
  const random = new Random(number * 2_654_435_761);
  const isCopy = number > 50 && random.below(1000) < COPIES * 1000;
  const text = new Random(isCopy ? (number - 1 - random.below(40)) * 2_654_435_761 + 1 : number * 2_654_435_761 + 1);
  // Of the normal distribution, nearly: the sum of twelve even ones (Irwin and Hall).
  let normal = -6;
  for (let i = 0; i < 12; i++) normal += text.below(10_000) / 10_000;
  const length = Math.min(3000, Math.max(60, Math.round(420 * Math.exp(0.6 * normal))));
  const paragraphs: string[] = [];
  for (let count = 0; count < length; ) {
    const sentences = Array.from({ length: 1 + text.below(3) }, () => sentence(text, 9 + text.below(22)));
    paragraphs.push(sentences.join(' '));
    count += paragraphs.at(-1)?.split(' ').length ?? 1;
  }
  const first = paragraphs[0]?.split('. ')[0] ?? '';
  const source = Math.floor(SOURCES * (random.below(1000) / 1000) ** 3);
  const host = `${words[200 + source]}.example`;
  const url = `https://${host}/news/${number}`;
  return {
    schema: STORY_SCHEMA,
    id: sha256(url).slice(0, 24),
    url,
    headline: sentence(random, 6 + random.below(7)).slice(0, -1),
    source: { name: `The ${words[200 + source]} ${word(900 + source)}`, url: `https://${host}/`, why: 'site-name' },
    authors: [`${zipf(random)} ${zipf(random)}`],
    published: new Date(1_500_000_000_000 + number * 300_000).toISOString(),
    lang: 'en',
    paragraphs,
    partial: false,
    flags: [],
    summary: {
      sentences: [
        {
          text: `${first}.`,
          evidence: [{ paragraph: 0, start: 0, end: Math.min(first.length, paragraphs[0]?.length ?? 0) }],
        },
        { text: sentence(text, 20), evidence: [] },
      ],
      words: 40,
      writer: 'on-device',
      notes: [],
    },
    savedAt: new Date(1_500_000_000_000 + number * 300_000 + 60_000).toISOString(),
  };
}
