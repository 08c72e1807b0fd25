import type { FlagKind, PartialReason, Story } from '../story.ts';
import { type FileRecord, isProblem, type RecordProblem } from './records.ts';
import { storyProblem } from './story-shape.ts';

/** A line that holds no story record; `line` counts from 1. */
export type LineProblem = RecordProblem;

const KINDS: readonly FlagKind[] = ['live-blog', 'opinion', 'sponsored', 'already-short'];
const PARTIALS: readonly (false | PartialReason)[] = [
  false,
  'paywall-declared',
  'paywall-text',
  'cut-mid-sentence',
  'more-pages',
  'too-large',
];

/** What a reader made of a story, beside it on its line. */
interface MarksOnLine {
  tags?: readonly string[];
  pinned?: boolean;
}

/** A line of JSON Lines: the record, nothing lost. */
export function formatJsonLine(story: Story, { tags = [], pinned = false }: MarksOnLine = {}): string {
  return `${JSON.stringify({ ...story, ...(tags.length > 0 && { tags }), ...(pinned && { pinned }) })}\n`;
}

/** JSON Lines: one record a line, nothing lost. */
export function formatJsonLines(stories: readonly Story[]): string {
  return stories.map((story) => formatJsonLine(story)).join('');
}

/** Reads JSON Lines, keeping every whole record and listing the lines that hold none. Empty lines are passed over. */
export function parseJsonLines(text: string): { stories: Story[]; problems: LineProblem[] } {
  const stories: Story[] = [];
  const problems: LineProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const record = readJsonLine(line, index + 1);
    if (!record) continue;
    if (isProblem(record)) problems.push(record);
    else stories.push(record.story);
  }
  return { stories, problems };
}

/** The record of one line, and what its reader made of it; undefined for an empty line. @param number of the line, from 1 */
export function readJsonLine(line: string, number: number): FileRecord | undefined {
  if (line.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { line: number, message: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const message = storyProblem(value);
  if (message !== null) return { line: number, message };
  const { tags, pinned, ...rest } = value as Story & { tags?: unknown; pinned?: unknown };
  // Dates are compared as texts. What a later version may flag, this one has no words for; that the text is not all there it
  // can say.
  const story: Story = {
    ...rest,
    partial: PARTIALS.includes(rest.partial) ? rest.partial : 'cut-mid-sentence',
    flags: rest.flags.filter(({ kind }) => KINDS.includes(kind)),
    savedAt: new Date(rest.savedAt).toISOString(),
  };
  return {
    story,
    ...(Array.isArray(tags) && { tags: tags.filter((tag) => typeof tag === 'string') }),
    ...(pinned === true && { pinned }),
  };
}
