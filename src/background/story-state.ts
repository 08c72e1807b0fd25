import type { Story, Verdict } from '../core/story.ts';
import { optionsOf, shapeOf } from '../core/summarize/shape.ts';
import type { Changes, StoryState } from '../messages/contract.ts';
import { earlierVersion, SAME_VISIT } from '../storage/library.ts';
import { summaryShape } from '../storage/settings.ts';
import { readingLine } from './load-reading-line.ts';
import { writingOf } from './write-story.ts';
import { writerOffers } from './writer-offers.ts';

/** Changed facts that a card has room for. */
const MOST = 3;

/** A story of the library as surfaces show it: in the shape that the reader has chosen, with what changed since an earlier visit. */
export async function storyState(story: Story, verdict: Verdict, from: 'now' | 'library'): Promise<StoryState> {
  const [told, changes, writers] = await Promise.all([
    inChosenShape(story),
    changesOf(story),
    writerOffers(story.summary),
  ]);
  const writing = writingOf(story.id);
  return {
    state: 'story',
    story: told,
    verdict,
    from,
    ...(changes && { changes }),
    ...(writers.length > 0 && { writers }),
    ...(writing && { writing }),
  };
}

/** Another writer would have to be asked anew; its words stay as they are. */
export async function inChosenShape(story: Story): Promise<Story> {
  const shape = await summaryShape.getOrDefault();
  const { summary } = story;
  if (summary.writer !== 'on-device' || shapeOf(summary) === shape) return story;
  const { toldAnew } = await readingLine();
  return toldAnew(story, optionsOf(shape));
}

async function changesOf(story: Story): Promise<Changes | undefined> {
  const earlier = await earlierVersion(story.id);
  if (!earlier || Date.parse(earlier.replacedAt) - Date.parse(earlier.story.savedAt) < SAME_VISIT) return undefined;
  const { changedFacts } = await readingLine();
  const facts = changedFacts(earlier.story.paragraphs, story.paragraphs, story.lang);
  return { since: earlier.story.savedAt, facts: facts.slice(0, MOST) };
}
