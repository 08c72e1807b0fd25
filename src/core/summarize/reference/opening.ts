import type { StoryTerms } from '../odds/terms.ts';
import { danglingOpening, POINTS_FORWARD } from '../reading-rules/opening.ts';
import { termKey } from '../tokens.ts';
import type { Leaning } from './leaning.ts';
import type { Person } from './people.ts';

const LATER_OR_QUOTE =
  /^(?:Soon,|Later,|Within (?:hours|minutes|days),|\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?(?:hours|days|weeks|months|years) later,|["“])/u;
const DEFINITE =
  /^(?:The|This|These|Those|Both)\s(?:\d[\d,]*-year-old\s)?(?:\p{Ll}+(?:-\p{Ll}+)?\s){0,2}?(\p{Ll}{3,})(?=\s(?:\p{Ll}+ed|was|were|is|are|has|have|had|will|would|also|said|says|told|who|which|came|took|went|made|may|can|could|,)\b|,|['’]s\s)/u;
/** "The Frenchwoman", "The 45-year-old": somebody whose name the sentence before has. */
const ONE_OF_A_KIND =
  /^The (?:\d+-year-old(?=\s(?!\p{Lu}|\p{Ll}+\s\p{Lu}))|(?:\p{Ll}+\s)?\p{Lu}\p{Ll}+(?:man|woman)\s(?!\p{Lu}))/u;
/** "Calling it a success, the mayor", "If it were easy, anybody could": behind the first sentence they speak of what was told. */
const POINTING_CLAUSE =
  /^\p{Lu}\p{Ll}+ing (?:about |for |with |to |of )?(?:it|this|them|him|her)\b|^(?:If|When|Whenever|While|Although|(?:Even )?[Tt]hough|Because|As|Since|Once|Until|Unless|After|Before) (?:he|she|it|they|his|her|its|their)\b(?![^,]*, (?:the |an? )?\p{Lu})/u;
/** "Because of the outcry,", "Like the Egyptians,", "Among the additions:": a phrase about what was told. */
const POINTING_PHRASE =
  /^(?:Like|Unlike|Among|Because of|Due to|Thanks to|In response to|\p{Lu}\p{Ll}+ing on) the (?:\p{Ll}+ )?(\p{L}{4,})[,:]/u;
/** Things every reader knows without an introduction. */
const KNOWN =
  /^(?:government|police|court|ministry|country|state|world|president|army|weather|accused|opposition|party|city|family)$/;

/** "The pact", said nowhere before: another word for what an earlier sentence told of. */
const UNHEARD = 0.3;

/** How a sentence leans on what stands before it by its first words. `text` is the sentence as the body has it. */
export function openingLeaning(
  text: string,
  at: number,
  story: StoryTerms,
  people: ReadonlyMap<string, Person>,
): Leaning {
  if (danglingOpening(text, false) !== '') return { weight: at === 0 && POINTS_FORWARD.test(text) ? 0.1 : 1 };
  if (at > 0 && POINTING_CLAUSE.test(text)) return { weight: 0.6 };
  if (LATER_OR_QUOTE.test(text)) return { weight: 0.3 };
  if (ONE_OF_A_KIND.test(text)) return { weight: 0.4 };
  const person = openingPerson(text, people);
  if (person) {
    const word = story.ids.get(termKey(person.first, story.english));
    return word === undefined ? { weight: 0 } : { weight: 0.4, word };
  }
  const noun = (POINTING_PHRASE.exec(text) ?? DEFINITE.exec(text))?.[1];
  if (!noun || KNOWN.test(noun)) return { weight: 0 };
  const word = story.ids.get(termKey(noun, story.english));
  const first = word === undefined ? at : (story.terms[word]?.first ?? at);
  return first < at && word !== undefined
    ? { weight: 0.4, word }
    : { weight: first < at ? 0.2 : at > 0 && !story.terms[word ?? -1]?.inTitle ? UNHEARD : 0.08 };
}

/** The person whose last name alone opens the sentence: "Quillon said", "Quillon's lawyer", "Quillon, 42,". */
export function openingPerson(text: string, people: ReadonlyMap<string, Person>): Person | undefined {
  const last = /^(\p{Lu}[\p{L}-]*\p{Ll})(?=['’]s\s|,?\s[\p{Ll}\p{N}])/u.exec(text)?.[1];
  return last === undefined ? undefined : people.get(last);
}
