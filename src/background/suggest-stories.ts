import { displayText } from '../core/display-text.ts';
import { type Lit, lightUp } from '../core/search/hits.ts';
import { parseQuery } from '../core/search/query.ts';
import { storyId } from '../core/story-id.ts';
import { type Catalogue, emptyCatalogue, newestFirst, readCatalogue } from '../storage/catalogue.ts';
import { listStories } from '../storage/list-stories.ts';
import { searchLibrary } from '../storage/search-library.ts';

/** A story as the address bar offers it. */
export interface Suggested {
  /** What leads to it: its address, where that is its own, else its id. */
  content: string;
  headline: Lit;
  source: string;
}

/** As many as browsers show. */
const MOST = 6;

let catalogue: Catalogue = emptyCatalogue();

/** Stories for the words typed so far, best first. */
export async function suggestedFor(text: string): Promise<Suggested[]> {
  const query = parseQuery(text);
  catalogue = await readCatalogue(catalogue);
  const everything = () => true;
  const numbers =
    query.all.length > 0
      ? (await searchLibrary(query, catalogue, everything)).numbers
      : newestFirst(catalogue, everything);
  const stories = await listStories(numbers.slice(0, MOST));
  return stories.map(({ head }) => ({
    content: storyId(head.url) === head.id ? head.url : head.id,
    headline: lightUp(displayText(head.headline), query.lit),
    source: displayText(head.source.name),
  }));
}
