import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** A fenced block of a document, and the heading above it. */
export interface Block {
  heading: string;
  language: string;
  text: string;
}

/** The fenced blocks of one of the project's documents, in order. */
export function blocks(path: string): Block[] {
  const found: Block[] = [];
  let heading = '';
  for (const [, title, language, text] of readFileSync(join(root, path), 'utf8').matchAll(
    /^#+ (.+)$|^```(\w+)\n([\s\S]*?)^```$/gm,
  )) {
    if (title !== undefined) heading = title;
    else found.push({ heading, language: language ?? '', text: text ?? '' });
  }
  return found;
}
