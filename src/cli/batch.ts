import type { SummaryOptions } from '../core/summarize/summarize.ts';
import { readLine } from './batch-line.ts';
import { lines } from './lines.ts';
import { put } from './output.ts';
import type { Streams } from './run.ts';

/** A page of 50 MB, escaped as JSON, fits. */
const MAX_LINE_BYTES = 128 * 1024 * 1024;

/** Answers every line of standard input, in order, one at a time, and waits for a slow reader. Empty lines are passed over. */
export async function batch(
  options: SummaryOptions,
  { stdin, stdout }: Pick<Streams, 'stdin' | 'stdout'>,
  maxLineBytes = MAX_LINE_BYTES,
): Promise<number> {
  for await (const line of lines(stdin, maxLineBytes)) {
    if (line.text.trim() === '') continue;
    await put(stdout, `${JSON.stringify(readLine(line, options))}\n`);
  }
  return 0;
}
