import type { Reading } from '../core/read.ts';
import type { Sent } from '../core/story.ts';
import { optionsOf } from '../core/summarize/shape.ts';
import type { ReadState } from '../messages/contract.ts';
import { saveStory } from '../storage/library.ts';
import { summaryShape } from '../storage/settings.ts';
import { readingLine } from './load-reading-line.ts';
import { storyState } from './story-state.ts';
import { tendSoon } from './tend-soon.ts';

/** Who asked: the detector, which must be sure; the reader; or the reader in spite of "this is no story". */
export type Asked = 'by-detector' | 'by-reader' | 'anyway';

/** A page as it reaches the worker: serialized from the live document, or fetched. */
export interface Page {
  url: string;
  html: string;
}

/**
 * The line: page → article, verdict, summary → record in the library → what a surface shows. Each step may be done again
 * after the worker died: the record is saved in one transaction, and saving the same story twice changes nothing.
 *
 * @param sent what left the device to get the page
 * @param keep false in private windows, where nothing is stored
 * @throws `Failed` when the library cannot be written
 */
export async function readStory(page: Page, asked: Asked, keep: boolean, sent: Sent[] = []): Promise<ReadState> {
  const { readPage, toStory } = await readingLine();
  const reading = readPage(page.html, { url: page.url, ...optionsOf(await summaryShape.getOrDefault()) });
  const { article, verdict } = reading;
  if (article.paragraphs.length === 0 && asked === 'anyway') {
    return { state: 'failed', failure: { code: 'no-text', message: 'the page has no running text' } };
  }
  if (!isWanted(reading, asked)) return { state: 'not-story', verdict, headline: article.headline };
  const story = toStory(reading, new Date().toISOString(), sent);
  if (!keep) return { state: 'story', story, verdict, from: 'now', kept: false };
  const saved = await saveStory(story, page.url);
  tendSoon();
  return storyState(saved.story, verdict, 'now');
}

function isWanted({ article, verdict }: Reading, asked: Asked): boolean {
  if (article.paragraphs.length === 0) return false;
  if (asked === 'anyway') return true;
  return verdict.verdict === 'story' || (verdict.verdict === 'unsure' && asked === 'by-reader');
}
