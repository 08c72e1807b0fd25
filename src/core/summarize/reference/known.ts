import type { BodySentence } from '../body-sentences.ts';
import type { StoryTerms } from '../odds/terms.ts';
import { toldByItsAuthor } from '../told-by-its-author.ts';
import { toldToItsReader } from '../told-to-its-reader.ts';
import { type Introductions, introductions } from './introductions.ts';
import { type Person, people } from './people.ts';

/** What a story's sentences may lean on; nothing where English rules do not hold. */
export interface Known {
  story: StoryTerms;
  /** By last name. */
  people: ReadonlyMap<string, Person>;
  introduced: Introductions;
  /** Whether "I" is the author. */
  byAuthor: boolean;
  /** Whether "you" is its reader. */
  toReader: boolean;
}

/** Collects whom and what a story brings in, in time linear in its length. */
export function known(story: StoryTerms, sentences: readonly BodySentence[], paragraphs: readonly string[]): Known {
  if (!story.english)
    return { story, people: new Map(), introduced: () => new Set(), byAuthor: false, toReader: false };
  return {
    story,
    people: people(sentences, paragraphs),
    introduced: introductions(sentences, story),
    byAuthor: toldByItsAuthor(sentences),
    toReader: toldToItsReader(sentences),
  };
}
