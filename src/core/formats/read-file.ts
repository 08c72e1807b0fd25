import { parseCards } from './card-read.ts';
import { readCsv } from './read-csv.ts';
import { readMarkdown } from './read-markdown.ts';
import type { FileRecord } from './records.ts';
import { storyFromFields } from './story-from-fields.ts';

/** The forms in which a library is taken along. */
export type FileForm = 'jsonl' | 'card' | 'markdown' | 'csv';

const BY_NAME: Record<string, FileForm> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
  csv: 'csv',
  md: 'markdown',
};

/** The form of a file, by its name or, where that says nothing, by how it begins. @param beginning some hundred characters */
export function formOf(name: string, beginning: string): FileForm {
  const named = BY_NAME[name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (named) return named;
  if (beginning.includes('||||')) return 'card';
  const text = beginning.trimStart();
  if (text.startsWith('{')) return 'jsonl';
  return text.startsWith('# ') ? 'markdown' : 'card';
}

/** Records of a file in one of the forms for people. @param now ISO 8601, UTC: when what does not say counts as saved */
export function readForPeople(form: Exclude<FileForm, 'jsonl'>, text: string, now: string): Iterable<FileRecord> {
  return { csv: readCsv, markdown: readMarkdown, card: readCards }[form](text, now);
}

function* readCards(text: string, now: string): Generator<FileRecord> {
  const { cards, damage } = parseCards(text);
  for (const card of cards) {
    const story = storyFromFields(card, now);
    yield typeof story === 'string' ? { line: 0, message: `${story}: ${card.headline.slice(0, 60)}` } : { story };
  }
  for (const { line, message } of damage) yield { line, message };
}
