import { inLibrary } from '../../src/storage/connection.ts';

/** How many stories the library holds. */
export function countStories(): Promise<number> {
  return inLibrary((database) => database.count('heads'));
}
