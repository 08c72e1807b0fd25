import type { BodySentence } from '../body-sentences.ts';
import { MOST_REPEATS, type Odds, promiseOf } from '../odds/odds.ts';
import type { StoryTerms } from '../odds/terms.ts';
import { withoutQuotations } from '../quoted.ts';

/** What of a sentence hangs in the air: with nothing told before it, or behind what a summary has told so far. */
export interface Hanging {
  /** What it leans on and is not told, 0 nothing … 1 the sense. */
  lean: number;
  /** Whether the sentence before it in the body stands right before it. */
  follows: boolean;
  /** The share of its longer words that earlier sentences brought in, and that are not told. */
  untold: number;
}

/** How many features `standing` and `hanging` give. */
export const STANDING = 18;
export const HANGING = 3;

/** A sentence is measured against so many of the first ones, and its share of the title against so many behind it. */
const BEGINNING = 12;
/** A sentence that has less of the title than this is not the one that tells what the title does. */
const TOLD = 0.3;
const AHEAD = 3;
const MOST_NAMES = 6;
/** Shorter words are no content. */
const LONGER = 3;

const QUESTION = /[?？]["”]?$/;
/** The author or the reader is spoken of. English; elsewhere it is not asked. */
const TALKS = /\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b/;

/** The longer words of a sentence, each once, by their ids. */
export function longerWords({ sentenceTerms, terms }: StoryTerms, at: number): number[] {
  return [...new Set(sentenceTerms[at])].filter((id) => (terms[id]?.key.length ?? 0) > LONGER);
}

/** Those of them that an earlier sentence brought in; what the title says is known to every reader. */
export function heard({ terms }: StoryTerms, longer: readonly number[], at: number): number[] {
  return longer.filter((id) => terms[id] && terms[id].first < at && !terms[id].inTitle);
}

/** Tells the share of a sentence's longer words that are heard before it and that a summary does not have. */
export function untoldOf(story: StoryTerms, at: number): (has: (word: number) => boolean) => number {
  const longer = longerWords(story, at);
  const before = heard(story, longer, at);
  return (has) => before.filter((id) => !has(id)).length / Math.max(1, longer.length);
}

/** How many of its longer words an editor is expected to keep. */
function keptOf(story: StoryTerms, { term }: Pick<Odds, 'term'>, at: number): number {
  return longerWords(story, at).reduce((sum, id) => sum + (term[id * MOST_REPEATS] as number), 0);
}

/** Describes where the sentences of a story stand, and how each is told; in any language. */
export function standings(
  story: StoryTerms,
  odds: Pick<Odds, 'term'>,
  sentences: readonly Pick<BodySentence, 'text' | 'paragraph'>[],
): (at: number) => number[] {
  const most = Math.max(...story.sentenceTerms.slice(0, BEGINNING).map((_, at) => keptOf(story, odds, at)));
  return (at) => standing(story, odds, sentences, at, most);
}

/** @param most the number of longer words that an editor is expected to keep of the best of the first sentences */
function standing(
  story: StoryTerms,
  odds: Pick<Odds, 'term'>,
  sentences: readonly Pick<BodySentence, 'text' | 'paragraph'>[],
  at: number,
  most: number,
): number[] {
  const { titleCover, terms, sentenceTerms } = story;
  const { text = '', paragraph } = sentences[at] ?? {};
  const longer = longerWords(story, at);
  const share = (is: (term: StoryTerms['terms'][number]) => boolean) =>
    longer.filter((id) => is(terms[id] as StoryTerms['terms'][number])).length / Math.max(1, longer.length);
  const names = [...new Set(sentenceTerms[at])].filter((id) => (terms[id]?.capitals ?? 0) > 0);
  const cover = titleCover[at] ?? 0;
  const promise = promiseOf(story, odds, at);
  const outside = withoutQuotations(text);
  return [
    1,
    at === 0 ? 1 : 0,
    Math.log(1 + at),
    at > 0 && sentences[at - 1]?.paragraph === paragraph ? 1 : 0,
    Math.log(1 + (sentenceTerms[at]?.length ?? 0)),
    share(({ first }) => first < at),
    share(({ last }) => last > at),
    cover / Math.max(TOLD, ...titleCover.slice(0, BEGINNING)),
    story.hasTitle ? 1 : 0,
    story.quotedShare[at] ?? 0,
    story.centrality[at] ?? 0,
    promise,
    at > 0 ? promiseOf(story, odds, 0) : 0,
    Math.max(0, ...titleCover.slice(at + 1, at + 1 + AHEAD)) - cover,
    Math.min(MOST_NAMES, names.length),
    most - keptOf(story, odds, at),
    QUESTION.test(text) ? 1 : 0,
    story.english && TALKS.test(outside) ? 1 : 0,
  ];
}

/** Describes what of a sentence hangs in the air; these stand behind the features of its standing. */
export function hanging({ lean, follows, untold }: Hanging): number[] {
  return [Math.min(1, lean), follows ? 1 : 0, untold];
}
