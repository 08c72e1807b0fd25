/** Puts other words in the place of a saved story's. Part of the reading line, as it needs most of that. */
import { toldAnew, toStory } from '../core/read.ts';
import type { Sent, Story, Summary } from '../core/story.ts';
import { withShape } from '../core/summarize/shape.ts';
import type { SummaryOptions } from '../core/summarize/summarize.ts';
import type { WriterOffer } from '../core/writing.ts';
import type { Wrote } from '../messages/contract.ts';
import { rewriteStory } from '../storage/change-library.ts';
import { chooseSummary } from '../writers/choose.ts';
import type { WriteOptions, Writer } from '../writers/writer.ts';
import { notWritten } from './not-written.ts';

/** By another writer, in this shape, held against the body and saved; why it is not, where it is not. */
export async function writtenBy(
  story: Story,
  { offer, writer }: { offer: WriterOffer; writer: Writer },
  asked: SummaryOptions,
  options: Pick<WriteOptions, 'signal' | 'onText'>,
): Promise<Wrote> {
  // Stopped before anything was sent, so nothing is put on record.
  if (options.signal?.aborted) return notWritten(story, 'cancelled', offer);
  const { limit = 60, form = 'prose' } = asked;
  const here = toldAnew(story, asked).summary;
  const to = writer.sendsTo;
  const sent: Sent[] = to === null ? [] : [{ what: 'text', to, at: new Date().toISOString() }];
  const asItIs = (): Promise<Story> => saved(story, story.summary, sent);
  // On record before it is sent: while the answer comes the worker may end, and the reader may take the story out.
  await asItIs();
  const { summary, failure } = await chooseSummary(story, here, writer, { ...options, limit, form });
  if (!failure) return { story: await saved(story, withShape(summary, asked), sent) };
  // A writer that failed leaves the summary as it is; what it was sent is on the record all the same.
  return notWritten(await asItIs(), failure.code, offer, failure.message);
}

/** By our own writer. What was sent stays on the record. */
export async function writtenHere(story: Story, asked: SummaryOptions): Promise<Wrote> {
  const { summary } = toldAnew(story, asked);
  return { story: await saved(story, summary, []) };
}

function saved(story: Story, summary: Summary, sent: Sent[]): Promise<Story> {
  const { id, savedAt } = story;
  return rewriteStory(toStory({ id, article: story, summary }, savedAt, [...(story.sent ?? []), ...sent]));
}
