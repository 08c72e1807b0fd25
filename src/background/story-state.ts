import { changedFacts } from '../core/ground/changed-facts.ts';
import type { Story, Verdict } from '../core/story.ts';
import type { Changes, ReadState } from '../messages/contract.ts';
import { earlierVersion, SAME_VISIT } from '../storage/library.ts';

/** Changed facts that a card has room for. */
const MOST = 3;

/** A story of the library as surfaces show it, with what changed since an earlier visit. */
export async function storyState(story: Story, verdict: Verdict, from: 'now' | 'library'): Promise<ReadState> {
  const changes = await changesOf(story);
  return { state: 'story', story, verdict, from, ...(changes && { changes }) };
}

async function changesOf(story: Story): Promise<Changes | undefined> {
  const earlier = await earlierVersion(story.id);
  if (!earlier || Date.parse(earlier.replacedAt) - Date.parse(earlier.story.savedAt) < SAME_VISIT) return undefined;
  const facts = changedFacts(earlier.story.paragraphs, story.paragraphs, story.lang);
  return { since: earlier.story.savedAt, facts: facts.slice(0, MOST) };
}
