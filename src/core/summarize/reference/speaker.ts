import type { Candidate } from '../candidate.ts';
import type { StoryTerms } from '../odds/terms.ts';
import { termKey, tokens } from '../tokens.ts';

/** Words of an attribution that name nobody: "it said", "he told reporters on Monday". */
const NAMELESS = new Set(
  (
    'said says say told tells added add according to reported reports report reporters in on a an the of and by at ' +
    'he she it they who which that his her its their monday tuesday wednesday thursday friday saturday sunday statement ' +
    'claimed claims noted stated explained wrote announced confirmed also later earlier has have had was been sources'
  ).split(' '),
);

/** Ids of the words of an attribution that name the speaker; empty when it names nobody ("officials said", "it said"). */
export function speakerTerms(attribution: string, story: StoryTerms): number[] {
  return tokens(attribution)
    .filter(({ text }) => /^\p{Lu}/u.test(text) && !NAMELESS.has(text.toLowerCase()))
    .map(({ text }) => story.ids.get(termKey(text, story.english)) ?? -1);
}

/** Whether every claim whose speaker was cut still has that speaker named elsewhere in the summary. */
export function attributed(chosen: readonly Candidate[]): boolean {
  return chosen.every(
    (one) =>
      !one.speaker ||
      (one.speaker.length > 0 &&
        chosen.some(
          (other) => other !== one && !other.speaker && one.speaker?.every((id) => other.terms.includes(id)),
        )),
  );
}
