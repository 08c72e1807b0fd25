import { parseArgs } from 'node:util';
import type { SummaryOptions } from '../core/summarize/summarize.ts';
import { webUrl } from '../core/url/web-url.ts';

/** The command was called in a way that makes no sense; the message says how. */
export class UsageError extends Error {}

export type RecordForm = 'json' | 'card' | 'markdown';

export interface StoryCommand {
  name: 'story';
  /** Files and folders, or one `-` for standard input. */
  paths: string[];
  /** Where one page was saved from; without it the page says so itself. */
  url?: string;
  form: RecordForm;
  options: SummaryOptions;
  /** Whether to report how far a long run is; by default on a terminal only. */
  progress?: true;
}

export interface BatchCommand {
  name: 'batch';
  options: SummaryOptions;
  progress?: true;
}

export type Command = { name: 'help' } | { name: 'version' } | StoryCommand | BatchCommand;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  progress: { type: 'boolean' },
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
  const [name, ...paths] = positionals;
  if (values.version) return { name: 'version' };
  if (values.help || name === 'help') return { name: 'help' };
  if (name === undefined) throw new UsageError('say what to do: story or batch');
  const options = summaryOptions(values.limit, values.points);
  const progress = values.progress ? { progress: true as const } : {};
  if (name === 'batch') {
    if (paths.length > 0) throw new UsageError('batch reads standard input and takes no file');
    return { name, options, ...progress };
  }
  if (name !== 'story') throw new UsageError(`there is no command "${name}"`);
  if (paths.length === 0) throw new UsageError('story needs a file or a folder, or - for standard input');
  if (paths.length > 1 && paths.includes('-')) throw new UsageError('standard input cannot stand among files');
  if (values.url !== undefined && webUrl(values.url) === null) {
    throw new UsageError(`--url "${values.url}" is no web address: it must begin with http:// or https://`);
  }
  const forms = (['json', 'card', 'markdown'] as const).filter((form) => values[form]);
  if (forms.length > 1) throw new UsageError(`choose one of ${forms.map((form) => `--${form}`).join(', ')}`);
  const url = values.url === undefined ? {} : { url: values.url };
  return { name, paths, ...url, form: forms[0] ?? 'card', options, ...progress };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node adds advice on file names that begin with a dash.
    throw new UsageError((error instanceof Error ? error.message : String(error)).replace(/\. To specify .*/s, ''));
  }
}

function summaryOptions(limit: string | undefined, points: boolean | undefined): SummaryOptions {
  if (limit !== undefined && limit !== '60' && limit !== '30') throw new UsageError('--limit is 60 or 30');
  return { limit: limit === '30' ? 30 : 60, form: points ? 'points' : 'prose' };
}
