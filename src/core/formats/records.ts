import type { Story } from '../story.ts';

/** A place in a file that holds no story; `line` counts from 1. The message is for people who look into the file. */
export interface RecordProblem {
  line: number;
  message: string;
}

/** One record of a file: a story, with what its reader made of it, or what is wrong. */
export type FileRecord = { story: Story; tags?: string[]; pinned?: boolean } | RecordProblem;

export const isProblem = (record: FileRecord): record is RecordProblem => 'message' in record;
