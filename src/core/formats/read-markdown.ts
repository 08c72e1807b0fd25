import type { FileRecord } from './records.ts';
import { storyFromFields } from './story-from-fields.ts';

/** `[Source](url), by Ada Berk, 2026-11-20`. Names are escaped, so no bracket stands in them bare. */
const SOURCE_LINE = /^\[((?:\\.|[^\]\\])*)\]\(([^)\s]*)\)(?:, by (.*?))?(?:, (\d{4}-\d{2}-\d{2}))?$/;
const HEADLINE = /^# (.*)$/;
const RULE = '---';

/** Reads stories as `formatMarkdown` writes them: each begins with its headline as a title. */
export function* readMarkdown(text: string, now: string): Generator<FileRecord> {
  const lines = text.split(/\r?\n/);
  const starts = lines.flatMap((line, i) => (HEADLINE.test(line) ? [i] : []));
  const lead = lines.slice(0, starts[0] ?? lines.length).findIndex((line) => line.trim() !== '');
  if (lead >= 0) yield { line: lead + 1, message: 'this is not below the title of a story' };
  for (const [i, start] of starts.entries()) yield record(lines.slice(start, starts[i + 1]), start + 1, now);
}

function record(lines: string[], line: number, now: string): FileRecord {
  const headline = HEADLINE.exec(lines[0] ?? '')?.[1] ?? '';
  const filled = lines.slice(1).filter((text) => text.trim() !== '');
  const rule = filled.indexOf(RULE);
  const above = rule < 0 ? filled : filled.slice(0, rule);
  const source = SOURCE_LINE.exec(above.at(-1) ?? '');
  if (!source) return { line, message: 'the story has no line with its source as a link' };
  const [, name = '', url = '', authors = '', published = ''] = source;
  const told = above.slice(0, -1).map((said) => plain(said.replace(/^- /, '')));
  const story = storyFromFields(
    {
      headline: plain(headline),
      summary: told.join(' '),
      ...(above[0]?.startsWith('- ') && { points: told }),
      source: plain(name),
      url,
      body:
        rule < 0
          ? ''
          : filled
              .slice(rule + 1)
              .map(plain)
              .join('\n'),
      authors: authors === '' ? [] : authors.split(', ').map(plain),
      published,
    },
    now,
  );
  return typeof story === 'string' ? { line, message: story } : { story };
}

/** Text without its escapes. */
function plain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();
}
