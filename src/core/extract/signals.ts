import type { BodyShape } from './body-shape.ts';
import type { KindSignals } from './metadata/kind-signals.ts';

/**
 * What the shape of a page says about its kind, counted once while the body is extracted. Counts are of what a reader sees;
 * words are counted cheaply (runs of letters; two characters to a word in scripts without blanks).
 */
export interface PageSignals extends BodyShape {
  /** Words in the paragraphs of the body. */
  bodyWords: number;
  /** Words in all text of the page. */
  pageWords: number;
  /** Paragraphs of the body that hold at least one sentence of ten words or more. */
  bodySentences: number;
  /** Share of the page's characters that stand in links, 0–1. */
  pageLinkDensity: number;
  /** Links, forms' fields, headings and paragraphs on the page. */
  links: number;
  fields: number;
  headings: number;
  paragraphs: number;
  /** Elements `article` that are not inside another one. */
  articles: number;
  /** The largest number of siblings of one shape, each with a link and little text: the cards of a listing. */
  cards: number;
  /** Where the body came from: the page's own text, or structured data that holds more of it. */
  bodyFrom: 'page' | 'structured-data' | 'none';
  /** The page is longer than what is read. */
  truncated: boolean;
  /** What markup and structured data say about the kind of page; null for text that was given without its page. */
  kind: KindSignals | null;
}
