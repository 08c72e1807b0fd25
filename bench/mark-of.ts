import { createHash } from 'node:crypto';

/** Characters of a mark: 24 bits are enough to tell the pieces of one text apart. */
export const MARK = 4;

/** Stands for the words of a piece of text, a block or a sentence, in files that may hold no word of it. */
export function markOf(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
  return createHash('sha256').update(words).digest('base64').slice(0, MARK);
}

/** The marks of a row of them. */
export function marksIn(row: string): string[] {
  return row.match(new RegExp(`.{${MARK}}`, 'g')) ?? [];
}
