import { parseArgs } from 'node:util';
import type { SummaryOptions } from '../core/summarize/summarize.ts';

/** The command was called in a way that makes no sense; the message says how. */
export class UsageError extends Error {}

export type RecordForm = 'json' | 'card' | 'markdown';

export type Command =
  | { name: 'help' }
  | { name: 'story'; file: string; url: string; form: RecordForm; options: SummaryOptions }
  | { name: 'batch'; options: SummaryOptions };

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  url: { type: 'string' },
  limit: { type: 'string' },
  points: { type: 'boolean' },
  json: { type: 'boolean' },
  card: { type: 'boolean' },
  markdown: { type: 'boolean' },
} as const;

/** What the words of a command line ask for. Throws a UsageError. */
export function readArguments(args: string[]): Command {
  const { values, positionals } = parsed(args);
  const [name, file, ...more] = positionals;
  if (values.help || name === 'help' || name === undefined) {
    if (name === undefined && !values.help) throw new UsageError('say what to do: story or batch');
    return { name: 'help' };
  }
  const options = summaryOptions(values.limit, values.points);
  if (name === 'batch') {
    if (file !== undefined) throw new UsageError('batch reads standard input and takes no file');
    return { name, options };
  }
  if (name !== 'story') throw new UsageError(`there is no command "${name}"`);
  if (file === undefined) throw new UsageError('story needs a file, or - for standard input');
  if (more.length > 0) throw new UsageError('story reads one file at a time');
  if (values.url === undefined) throw new UsageError('story needs --url, the address the page was saved from');
  if (!URL.canParse(values.url)) throw new UsageError(`--url "${values.url}" is no address`);
  const forms = (['json', 'card', 'markdown'] as const).filter((form) => values[form]);
  if (forms.length > 1) throw new UsageError(`choose one of ${forms.map((form) => `--${form}`).join(', ')}`);
  return { name, file, url: values.url, form: forms[0] ?? 'card', options };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function summaryOptions(limit: string | undefined, points: boolean | undefined): SummaryOptions {
  if (limit !== undefined && limit !== '60' && limit !== '30') throw new UsageError('--limit is 60 or 30');
  return { limit: limit === '30' ? 30 : 60, form: points ? 'points' : 'prose' };
}
