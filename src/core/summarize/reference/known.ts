import type { BodySentence } from '../body-sentences.ts';
import type { StoryTerms } from '../odds/terms.ts';
import { termKey } from '../tokens.ts';
import { toldByItsAuthor } from '../told-by-its-author.ts';
import { toldToItsReader } from '../told-to-its-reader.ts';
import { type Person, people } from './people.ts';

/** What a story's sentences may lean on; nothing where English rules do not hold. */
export interface Known {
  story: StoryTerms;
  /** By last name. */
  people: ReadonlyMap<string, Person>;
  /** What is spelled out once, with the letters that stand for it from then on in brackets: "(HBB)"; with the word's id. */
  letters: ReadonlyMap<string, number>;
  /** Whether "I" is the author. */
  byAuthor: boolean;
  /** Whether "you" is its reader. */
  toReader: boolean;
}

/** Collects whom and what a story brings in, in time linear in its length. */
export function known(story: StoryTerms, sentences: readonly BodySentence[], paragraphs: readonly string[]): Known {
  if (!story.english)
    return {
      story,
      people: new Map(),
      letters: new Map(),
      byAuthor: false,
      toReader: false,
    };
  return {
    story,
    people: people(sentences, paragraphs),
    letters: bracketed(sentences, story),
    byAuthor: toldByItsAuthor(sentences),
    toReader: toldToItsReader(sentences),
  };
}

function bracketed(sentences: readonly BodySentence[], story: StoryTerms): Map<string, number> {
  const found = new Map<string, number>();
  for (const { text } of sentences)
    for (const [, letters = ''] of text.matchAll(/\((\p{Lu}[\p{L}&]+\p{Lu})\)/gu)) {
      const id = story.ids.get(termKey(letters, true));
      if (id !== undefined) found.set(letters, id);
    }
  return found;
}
