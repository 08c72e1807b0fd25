import type { Readable } from 'node:stream';
import { version } from '../../package.json';
import { readArguments } from './arguments.ts';
import { batch } from './batch.ts';
import { HELP } from './help.ts';
import type { Output } from './output.ts';
import { story } from './story.ts';

/** The streams a command works on; the process itself has this shape. */
export interface Streams {
  stdin: Readable & { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
}

/** Does what the arguments ask for and gives the exit code. Throws a UsageError when they ask for nothing sensible. */
export async function run(args: string[], streams: Streams): Promise<number> {
  const command = readArguments(args);
  switch (command.name) {
    case 'help':
      streams.stdout.write(HELP);
      return 0;
    case 'version':
      streams.stdout.write(`${version}\n`);
      return 0;
    case 'story':
      return story(command, streams);
    case 'batch':
      return batch(command, streams);
  }
}
