import type { VerdictName } from '../story.ts';
import { LOOK_SHAPES } from './first-look-weights.ts';

/** What the first look counts in a page. Lengths are in UTF-16 units. */
export interface FirstLook {
  path: string;
  /** What follows the path, from the question mark on. */
  query: string;
  headline: string;
  /** Paragraphs of 80 characters or more, and the characters in them, or in the longest text that line breaks part. */
  longParagraphs: number;
  prose: number;
  /** All text of the page, counted only where no paragraph is long. */
  text: number;
  links: number;
  /** Elements marked as an article's body or headline. */
  bodies: number;
  headlines: number;
  openGraphType: string;
  /** Structured data names an article. */
  articleData: boolean;
  /** Headings that are links. */
  linkedHeadings: number;
  /** Fields to fill in, hidden ones left out. */
  fields: number;
}

/** The number of a story: in the path, or the whole of what a query names. */
const NUMBERED = /^[^?]*\d{4,}|=\d{4,}(?:&|$)/;

const OTHER_PATH =
  /\/(?:products?|shop|store|forums?|threads?|topics?|tags?|category|search|docs?|wiki|log-?in|help|support|services?|questions?|community)(?:\/|$)/i;

/** Words of a headline; two characters make one in scripts written without spaces (of Khmer by the sign that stacks its letters). */
export function headlineWords(text: string): number {
  return /[\u0e00-\u109f\u17d2\u3040-\u30ff\u3400-\u9fff]/.test(text) ? text.length / 2 : text.split(/\s+/).length;
}

/** The measurements, in the order of `LOOK_SHAPES`. */
export function lookValues(look: FirstLook): number[] {
  const slug = look.path.split('/').reduce((most, part) => Math.max(most, part.split(/[-_]/).length), 0);
  return [
    Math.log1p(look.prose),
    look.longParagraphs,
    look.links / (1 + look.prose / 100),
    look.articleData ? 1 : 0,
    /article|news|blog|post/i.test(look.openGraphType) ? 1 : /^(?:|website)$/i.test(look.openGraphType) ? 0 : -1,
    slug,
    OTHER_PATH.test(look.path) ? 1 : 0,
    headlineWords(look.headline),
    look.linkedHeadings,
    look.fields,
    Math.min(2, look.bodies),
    NUMBERED.test(look.path + look.query) ? 1 : 0,
  ];
}

/** The grounds for each measurement when it spoke most for a story, and most against one; `first-look-reasons.ts` words them. */
const GROUNDS: readonly (readonly [pro: string, con: string])[] = [
  ['running-text', 'little-text'],
  ['running-text', 'little-text'],
  ['running-text', 'many-links'],
  ['declared-article', 'undeclared'],
  ['declared-article', 'undeclared'],
  ['story-address', 'other-address'],
  ['story-address', 'other-address'],
  ['one-headline', 'unlike-story'],
  ['one-headline', 'lists-others'],
  ['running-text', 'form'],
  ['marked-story', 'lists-others'],
  ['story-address', 'other-address'],
];

/** Log-odds above which a page is likely a story, and below which it is not worth reading. */
const STORY = 0.3;
const NOT_STORY = -2.5;

/**
 * Is the page worth reading? A look at counts that cost a page next to nothing; the verdict after extraction decides, this
 * one must not miss a story. Pure.
 *
 * @returns with the verdict the codes of at most two grounds, the weightiest first
 */
export function firstLook(look: FirstLook): { verdict: VerdictName; reasons: string[] } {
  const said = (verdict: VerdictName, code: string) => ({ verdict, reasons: [code] });
  const cards = Math.min(look.bodies, look.headlines);
  if (cards > 1 && !look.articleData && look.prose < cards * 700) return said('not-story', 'several-stories');
  if (look.path === '/' && !look.articleData && look.headlines === 0 && look.links > 20)
    return said('not-story', 'front-page');
  if (look.bodies === 1 && look.headline !== '') return said('story', 'marked-story');
  if (look.links < 5 && look.fields === 0 && (look.prose > 800 || look.text > 1500))
    return said('story', 'running-text');
  const values = lookValues(look);
  const parts = LOOK_SHAPES.map(
    ([cuts, steps], at) => steps[cuts.filter((cut) => (values[at] ?? 0) > cut).length] ?? 0,
  );
  const logOdds = parts.reduce((sum, part) => sum + part, 0);
  const verdict = logOdds > STORY ? 'story' : logOdds > NOT_STORY ? 'unsure' : 'not-story';
  const sign = verdict === 'story' ? 1 : -1;
  const spoke = GROUNDS.map((pair, at) => ({ code: pair[sign > 0 ? 0 : 1], weight: sign * (parts[at] ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return { verdict, reasons: [...new Set(spoke.map(({ code }) => code))].slice(0, 2) };
}
