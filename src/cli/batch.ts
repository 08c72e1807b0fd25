import type { BatchCommand } from './arguments.ts';
import { readLine } from './batch-line.ts';
import { lines } from './lines.ts';
import { put } from './output.ts';
import { progress } from './progress.ts';
import type { Streams } from './run.ts';

/** A page of 50 MB, escaped as JSON, fits. */
const MAX_LINE_BYTES = 128 * 1024 * 1024;

/** Answers every line of standard input, in order, one at a time, and waits for a slow reader. Empty lines are passed over. */
export async function batch(
  { options, progress: shown }: Omit<BatchCommand, 'name'>,
  { stdin, stdout, stderr }: Streams,
  maxLineBytes = MAX_LINE_BYTES,
): Promise<number> {
  const told = progress(stderr, shown);
  if (stdin.isTTY) told.note('reading JSON Lines from the keyboard; see --help for what a line holds');
  let [read, failed] = [0, 0];
  for await (const line of lines(stdin, maxLineBytes)) {
    if (line.text.trim() === '') continue;
    const answer = readLine(line, options);
    await put(stdout, `${JSON.stringify(answer)}\n`);
    read += 1;
    if ('error' in answer) failed += 1;
    told.step('error' in answer);
  }
  told.end();
  if (read > 0 && failed === read) told.note('no line could be read; see --help for what a line holds');
  return 0;
}
