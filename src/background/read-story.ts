import type { Reading } from '../core/read.ts';
import type { Sent, SummaryShape } from '../core/story.ts';
import { optionsOf } from '../core/summarize/shape.ts';
import type { ReadState } from '../messages/contract.ts';
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

/** What a reading may have besides its page. */
interface How {
  /** What left the device to get the page. */
  sent?: Sent[];
  /** How it is to be told, where that was asked before there was a page. */
  shape?: Promise<SummaryShape>;
  /** Called once the record is in the library, while what a surface shows of it is still put together. */
  whenSaved?: () => void;
}

/**
 * The line: page → article, verdict, summary → record in the library → what a surface shows. Each step may be done again
 * after the worker died: the record is saved in one transaction, and saving the same story twice changes nothing.
 *
 * @param keep false in private windows, where nothing is stored
 * @throws `Failed` when the library cannot be written
 */
export async function readStory(
  page: Page,
  asked: Asked,
  keep: boolean,
  { sent = [], shape = summaryShape.getOrDefault(), whenSaved }: How = {},
): Promise<ReadState> {
  const { readPage, saveStory, toStory, underOwnSite } = await readingLine();
  const reading = readPage(page.html, { url: page.url, ...optionsOf(await shape) });
  const { article, verdict } = reading;
  if (article.paragraphs.length === 0 && asked === 'anyway') {
    return { state: 'failed', failure: { code: 'no-text', message: 'no running text' } };
  }
  if (!isWanted(reading, asked)) return { state: 'not-story', verdict, headline: article.headline };
  const story = underOwnSite(toStory(reading, new Date().toISOString(), sent), page.url);
  if (!keep) return { state: 'story', story, verdict, from: 'now', kept: false };
  const saved = await saveStory(story, page.url);
  whenSaved?.();
  tendSoon(story.id);
  return storyState(saved.story, verdict, 'now');
}

function isWanted({ article, verdict }: Reading, asked: Asked): boolean {
  if (article.paragraphs.length === 0) return false;
  if (asked === 'anyway') return true;
  return verdict.verdict === 'story' || (verdict.verdict === 'unsure' && asked === 'by-reader');
}
