import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decodeHtml } from '../core/decode-html.ts';
import { formatCard, toCard } from '../core/formats/card.ts';
import { formatMarkdown } from '../core/formats/markdown.ts';
import { type Reading, readPage, toStory } from '../core/read.ts';
import type { Story } from '../core/story.ts';
import type { Command, RecordForm } from './arguments.ts';
import { put } from './output.ts';
import type { Streams } from './run.ts';

type StoryCommand = Extract<Command, { name: 'story' }>;

/** Prints the record of one page. What a person should know besides goes to standard error. */
export async function story(command: StoryCommand, { stdin, stdout, stderr }: Streams): Promise<number> {
  const bytes = command.file === '-' ? await all(stdin) : await fileBytes(command.file);
  const reading = readPage(decodeHtml(bytes), { url: command.url, ...command.options });
  if (reading.article.paragraphs.length === 0) {
    stderr.write(`sixty: no text found: ${reasons(reading)}\n`);
    return 1;
  }
  if (reading.verdict.verdict !== 'story') stderr.write(`sixty: ${reading.verdict.verdict}: ${reasons(reading)}\n`);
  await put(stdout, FORMS[command.form](toStory(reading, new Date().toISOString())));
  return 0;
}

const FORMS: Record<RecordForm, (record: Story) => string> = {
  json: (record) => `${JSON.stringify(record, null, 2)}\n`,
  card: (record) => formatCard(toCard(record)),
  markdown: (record) => formatMarkdown(record),
};

const reasons = ({ verdict }: Reading): string => verdict.reasons.map((reason) => reason.text).join('; ');

async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function all(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
