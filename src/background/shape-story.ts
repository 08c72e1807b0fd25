import type { Story, SummaryShape } from '../core/story.ts';
import { optionsOf, shapeOf } from '../core/summarize/shape.ts';
import type { ReadState } from '../messages/contract.ts';
import type { Sender } from '../messages/receive.ts';
import { storyById } from '../storage/library.ts';
import { summaryShape } from '../storage/settings.ts';
import { cardSubject } from './card-subject.ts';
import { readingLine } from './load-reading-line.ts';
import { readForCard } from './overlay-asks.ts';
import { tabState } from './tab-state.ts';
import { unwriteStory } from './write-story.ts';

/** Tells the story of a tab in another shape; so are stories told from now on. Rejects where the library does. */
export async function shapeTab(tabId: number, shape: SummaryShape): Promise<ReadState> {
  await keepShape(shape);
  // What is known of a tab is told in the chosen shape.
  const state = await tabState(tabId);
  // A popup may tell what no card could in this page.
  if (state.state !== 'story') return (await shapeSubject(tabId, shape)) ?? state;
  // Another writer would have to be asked anew: the device tells it.
  if (state.story.summary.writer !== 'on-device') return { ...state, ...(await unwriteStory(state.story.id)) };
  const story = shapeOf(state.story.summary) === shape ? state.story : await toldIn(shape, state.story);
  return { ...state, story: state.kept === false ? story : await rewritten(story) };
}

/** The same for the story that the card on a page shows, be it the page's, a link's or a selection's. */
export async function shapeCard(sender: Extract<Sender, { tier: 'page' }>, shape: SummaryShape): Promise<ReadState> {
  await keepShape(shape);
  return (await shapeSubject(sender.tabId, shape)) ?? readForCard(sender, true);
}

async function shapeSubject(tabId: number, shape: SummaryShape): Promise<ReadState | undefined> {
  const { storyId, unkept } = await cardSubject(tabId);
  const story = unkept ?? (storyId === undefined ? undefined : await storyById(storyId));
  if (!story) return undefined;
  const verdict = { verdict: 'story' as const, reasons: [] };
  if (story.summary.writer !== 'on-device')
    return { state: 'story', verdict, from: 'now', ...(await unwriteStory(story.id)) };
  const told = await toldIn(shape, story);
  if (unkept) return { state: 'story', story: told, verdict, from: 'now', kept: false };
  return { state: 'story', story: await rewritten(told), verdict, from: 'now' };
}

/**
 * As the library has it now: its page may have been read again meanwhile, and say something else, or the reader may have
 * taken it out.
 */
async function rewritten(story: Story): Promise<Story> {
  const { rewriteStory } = await readingLine();
  return rewriteStory(story);
}

/** Where the browser takes no settings (it bounds how many a minute), the shape holds for this story alone. */
async function keepShape(shape: SummaryShape): Promise<void> {
  await summaryShape.set(shape).catch(() => undefined);
}

async function toldIn(shape: SummaryShape, story: Story): Promise<Story> {
  const { toldAnew } = await readingLine();
  return toldAnew(story, optionsOf(shape));
}
