import { type ReadingRuleName, readingFaults } from '../../src/core/summarize/reading-rules.ts';
import type { StoryPair } from './stories.ts';
import { sixty } from './systems.ts';

/** Prints how often Sixty breaks each reading rule, with the first cases. */
export function violations(stories: readonly StoryPair[]): void {
  const found = new Map<ReadingRuleName, string[]>();
  for (const { headline, paragraphs, ...story } of stories) {
    const { sentences } = sixty({ headline, paragraphs, ...story });
    for (const { rule, what } of readingFaults({ sentences, paragraphs, headline, lang: 'en' })) {
      found.set(rule, [...(found.get(rule) ?? []), `${story.id}: ${what}`]);
    }
  }
  console.log('\nReading rules broken by Sixty (per 100 summaries):');
  for (const [rule, cases] of found) {
    console.log(
      `${rule.padEnd(22)} ${((100 * cases.length) / stories.length).toFixed(2)}   e.g. ${cases.slice(0, 4).join(' | ')}`,
    );
  }
}
