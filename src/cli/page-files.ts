import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { whyUnreadable } from './unreadable.ts';

const PAGE = /\.x?html?(?:\.gz)?$/i;

/**
 * The files that paths stand for: a file for itself, a folder for all pages below it (`.html`, `.htm`, `.xhtml`, and these packed as `.gz`), in the
 * order of their names.
 * @throws {Error} with a sentence for people, when a path is not there or cannot be read
 */
export async function pageFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) found.push(...(await pagesBelow(path)));
      else found.push(path);
    } catch (error) {
      throw new Error(whyUnreadable(path, error));
    }
  }
  return found;
}

async function pagesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && PAGE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
