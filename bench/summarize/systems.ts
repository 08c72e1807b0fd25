import { summarize } from '../../src/core/summarize/summarize.ts';
import { lexRank, textRank } from './graph-ranks.ts';
import { inOrder, leadFill, leadStrict } from './lead.ts';
import { oracle } from './oracle.ts';
import { installedPeers, withinLimit } from './peers.ts';
import { sentencesOf } from './sentences-of.ts';
import type { StoryPair } from './stories.ts';

/** One way to write a summary, given a story. */
export type System = (story: StoryPair) => string | Promise<string>;

export const SIXTY = 'Sixty';
export const LIMIT = 60;

/** Every method that is measured, ours first, the oracle (which sees the reference) last. */
export function systems(withPeers: boolean): Map<string, System> {
  const found = new Map<string, System>([
    [
      SIXTY,
      (story) =>
        sixty(story)
          .sentences.map(({ text }) => text)
          .join(' '),
    ],
    ['lead, fill', ({ paragraphs }) => leadFill(sentencesOf(paragraphs), LIMIT)],
    ['lead, strict', ({ paragraphs }) => leadStrict(sentencesOf(paragraphs), LIMIT)],
    ['TextRank', ({ paragraphs }) => ranked(paragraphs, textRank)],
    ['LexRank', ({ paragraphs }) => ranked(paragraphs, lexRank)],
  ]);
  for (const [name, peer] of withPeers ? installedPeers() : []) {
    found.set(name, ({ paragraphs }) => withinLimit(peer, paragraphs.join('\n'), LIMIT));
  }
  return found.set('oracle', ({ paragraphs, summary }) => oracle(sentencesOf(paragraphs), summary, LIMIT));
}

/** Our own summary, as the extension would make it of an English story. */
export function sixty({ headline, paragraphs }: StoryPair) {
  return summarize({ headline, paragraphs, lang: 'en' });
}

function ranked(paragraphs: readonly string[], rank: typeof textRank): string {
  const sentences = sentencesOf(paragraphs);
  return inOrder(sentences, rank(sentences), LIMIT);
}
