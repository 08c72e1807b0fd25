import { formatCard, toCard } from '../core/formats/card.ts';
import { formatCsv } from '../core/formats/csv.ts';
import { formatJsonLine } from '../core/formats/json.ts';
import { formatMarkdown } from '../core/formats/markdown.ts';
import { type Kept, keptStories } from '../storage/kept-stories.ts';
import type { MessageKey } from '../ui/i18n/keys.ts';

/** A form in which the library is taken along: how some stories are written. Only JSON Lines holds everything. */
interface Form {
  name: string;
  /** Its name for readers, where it is a word and no proper name. */
  said?: MessageKey;
  file: string;
  type: string;
  format: (stories: readonly Kept[], isFirst: boolean) => string;
}

export const FORMS: readonly Form[] = [
  {
    name: 'JSON Lines',
    file: 'sixty.jsonl',
    type: 'application/jsonl',
    format: (stories) => stories.map(({ story, tags, pinned }) => formatJsonLine(story, { tags, pinned })).join(''),
  },
  {
    name: 'Markdown',
    file: 'sixty.md',
    type: 'text/markdown',
    format: (stories) => stories.map(({ story }) => `${formatMarkdown(story, { body: true })}\n`).join(''),
  },
  {
    name: 'CSV',
    file: 'sixty.csv',
    type: 'text/csv',
    format: (stories, isFirst) => withoutHead(formatCsv(stories.map(({ story }) => story)), isFirst),
  },
  {
    name: 'Card',
    said: 'cardForm',
    file: 'sixty.txt',
    type: 'text/plain',
    format: (stories) => stories.map(({ story }) => `${formatCard(toCard(story))}\n`).join(''),
  },
];

const AT_ONCE = 100;

/**
 * Writes stories in one of the forms, a few at a time: a file of 400 MB is never in memory as one text.
 * @param progress called with the share that is written, 0 to 1
 * @returns undefined when it was broken off
 */
export async function takeAlong(
  form: Form,
  numbers: readonly number[],
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Blob | undefined> {
  const parts: Blob[] = [];
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    const stories = await keptStories(numbers.slice(at, at + AT_ONCE));
    if (signal.aborted) return undefined;
    // The browser keeps what is in a blob, on disk where it is large.
    parts.push(new Blob([form.format(stories, at === 0)]));
    progress(Math.min(1, (at + AT_ONCE) / numbers.length));
  }
  return new Blob(parts, { type: form.type });
}

/** The column names stand once, in the first line. They hold no line break. */
function withoutHead(table: string, isFirst: boolean): string {
  return isFirst ? table : table.slice(table.indexOf('\r\n') + 2);
}
