import type { Sent, Summary } from '../core/story.ts';
import type { StoryHead } from './library-schema.ts';

/**
 * What stays of a record when its page is read again and says the same: the words that the reader had another writer write,
 * or that none of them could be kept, and what was sent for them.
 */
export function lasting(
  kept: StoryHead,
  read: Pick<StoryHead, 'summary' | 'sent'>,
): Pick<StoryHead, 'summary' | 'sent'> {
  const stays = kept.summary.writer !== 'on-device' || isGuarded(kept.summary, read.summary);
  return { summary: (stays ? kept : read).summary, ...joinedSent(kept.sent, read.sent) };
}

/** Is it the summary of the device, with what became of another writer's words beside it? */
function isGuarded(kept: Summary, read: Summary): boolean {
  return kept.guard !== undefined && JSON.stringify(kept.sentences) === JSON.stringify(read.sentences);
}

/** Both lists without what stands in both. Two records that do not say leave it unsaid. */
export function joinedSent(one: readonly Sent[] | undefined, other: readonly Sent[] | undefined): { sent?: Sent[] } {
  if (!one && !other) return {};
  const all = [...(one ?? []), ...(other ?? [])];
  return { sent: [...new Map(all.map((sent) => [`${sent.what} ${sent.to} ${sent.at}`, sent])).values()] };
}
