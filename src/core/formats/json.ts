import type { Story } from '../story.ts';
import { storyProblem } from './story-shape.ts';

/** A line that holds no story record; `line` counts from 1. */
export interface LineProblem {
  line: number;
  message: string;
}

/** JSON Lines: one record a line, nothing lost. */
export function formatJsonLines(stories: readonly Story[]): string {
  return stories.map((story) => `${JSON.stringify(story)}\n`).join('');
}

/** Reads JSON Lines, keeping every whole record and listing the lines that hold none. Empty lines are passed over. */
export function parseJsonLines(text: string): { stories: Story[]; problems: LineProblem[] } {
  const stories: Story[] = [];
  const problems: LineProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = parseLine(line);
    if (typeof read === 'string') problems.push({ line: index + 1, message: read });
    else stories.push(read);
  }
  return { stories, problems };
}

/** The record of one line, or what is wrong with the line. */
function parseLine(line: string): Story | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  return storyProblem(value) ?? (value as Story);
}
