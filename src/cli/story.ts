import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decodeHtml } from '../core/decode-html.ts';
import { type Reading, readPage, toStory } from '../core/read.ts';
import type { Story } from '../core/story.ts';
import { type StoryCommand, UsageError } from './arguments.ts';
import { put } from './output.ts';
import { pageBytes } from './page-bytes.ts';
import { pageFiles } from './page-files.ts';
import { progress } from './progress.ts';
import { printer } from './record-forms.ts';
import type { Streams } from './run.ts';
import { savedFrom } from './saved-from.ts';
import { whyUnreadable } from './unreadable.ts';

/** Why a page gave no record, in words. */
type Problem = string;

/**
 * Prints the records of pages, one after another. What a person should know besides goes to standard error. One page that
 * cannot be read ends with exit code 1; of several, those that can be read are printed, and the code is 1 when none was.
 */
export async function story(command: StoryCommand, { stdin, stdout, stderr }: Streams): Promise<number> {
  const files = command.paths.includes('-') ? ['-'] : await pageFiles(command.paths);
  if (files.length > 1 && command.url !== undefined) {
    throw new UsageError('--url says where one page was saved from; of several, each says it itself');
  }
  const told = progress(stderr, files.length > 1 ? command.progress : false);
  if (files.length === 0) told.note('there is no page in that folder');
  const print = printer(command.form, files.length > 1);
  let printed = 0;
  for (const file of files) {
    const read = await recordOf(file, command, stdin);
    const name = files.length > 1 ? `${file}: ` : '';
    if (typeof read === 'string') told.note(name + read);
    else {
      const { verdict, record } = read;
      if (verdict.verdict !== 'story') told.note(`${name}${verdict.verdict}: ${reasons(verdict)}`);
      await put(stdout, print(record));
      printed += 1;
    }
    told.step(typeof read === 'string');
  }
  told.end();
  return printed > 0 ? 0 : 1;
}

async function recordOf(
  file: string,
  command: StoryCommand,
  stdin: Readable,
): Promise<{ record: Story; verdict: Reading['verdict'] } | Problem> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await all(stdin) : await readFile(file);
  } catch (error) {
    return whyUnreadable(file, error);
  }
  let html: string;
  try {
    html = decodeHtml(pageBytes(bytes));
  } catch (error) {
    return `no page: ${error instanceof Error ? error.message : String(error)}`;
  }
  const reading = readPage(html, { url: command.url ?? savedFrom(html) ?? '', ...command.options });
  const { article, verdict } = reading;
  if (article.paragraphs.length === 0) return `no text found: ${reasons(verdict)}`;
  if (article.url === '') return 'the page names no address of its own: say with --url where it was saved from';
  return { record: toStory(reading, new Date().toISOString()), verdict };
}

const reasons = (verdict: Reading['verdict']): string => verdict.reasons.map((reason) => reason.text).join(' ');

async function all(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
