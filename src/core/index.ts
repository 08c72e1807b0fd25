/**
 * The core as a library: what reads a page, judges it, says it in sixty words, ties each sentence to its place, and writes the
 * record down. Pure functions on plain data: no browser, no network, no clock. `docs/library.md` has an example of each.
 */

export { decodeHtml } from './decode-html.ts';
export { judge } from './detect/judge.ts';
export { type Extraction, extract } from './extract/extract.ts';
export type { PageSignals } from './extract/signals.ts';
export { type Card, formatCard, formatCards, toCard } from './formats/card.ts';
export { type CardDamage, type CardFile, parseCard, parseCards } from './formats/card-read.ts';
export { formatCsv } from './formats/csv.ts';
export { formatJsonLines, type LineProblem, parseJsonLines } from './formats/json.ts';
export { formatMarkdown } from './formats/markdown.ts';
export { storyProblem } from './formats/story-shape.ts';
export { type ChangedFact, changedFacts } from './ground/changed-facts.ts';
export { type Grounded, type GroundedSentence, ground } from './ground/ground.ts';
export { type GuardedText, type GuardOptions, guard } from './ground/guard.ts';
export {
  type GivenText,
  type Read,
  type Reading,
  readArticle,
  readPage,
  readText,
  toStory,
  withSummary,
} from './read.ts';
export type * from './story.ts';
export { storyId } from './story-id.ts';
export { type SummaryInput, type SummaryOptions, summarize } from './summarize/summarize.ts';
export { textExtraction } from './text-extraction.ts';
export { countWords } from './words.ts';
