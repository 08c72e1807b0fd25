import type { Reason, VerdictName } from '../story.ts';
import { LOOK_SHAPES } from './first-look-weights.ts';

/** What the first look counts in a page. Lengths are in UTF-16 units. */
export interface FirstLook {
  path: string;
  title: string;
  headline: string;
  /** Paragraphs of 80 characters or more, and the characters in them. */
  longParagraphs: number;
  prose: number;
  /** All text of the page, counted only where no paragraph is long. */
  text: number;
  links: number;
  /** Elements marked as an article's body or headline, and elements `article`. */
  bodies: number;
  headlines: number;
  articles: number;
  openGraphType: string;
  /** Structured data names an article. */
  articleData: boolean;
  /** A publication time stands in a meta or time element. */
  dated: boolean;
  /** Headings that are links. */
  linkedHeadings: number;
  /** Fields to fill in, hidden ones left out. */
  fields: number;
  /** Blocks of program code. */
  code: number;
}

const OTHER_PATH =
  /\/(?:products?|shop|store|forums?|threads?|topics?|tags?|category|search|docs?|wiki|log-?in|help|support|services?|questions?|community)(?:\/|$)/i;

/** Words of a headline; two characters make one in scripts written without spaces. */
export function headlineWords(text: string): number {
  return /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(text) ? text.length / 2 : text.split(/\s+/).length;
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
    look.dated ? 1 : 0,
    slug,
    OTHER_PATH.test(look.path) ? 1 : 0,
    look.articles,
    headlineWords(look.headline),
    look.linkedHeadings,
    look.fields,
    look.code,
    Math.min(2, look.bodies),
    /\d{4,}/.test(look.path) ? 1 : 0,
  ];
}

/** What is said of each measurement when it spoke most for a story, or most against one. */
const SAYS: readonly (readonly [code: string, text: string])[][] = (
  [
    ['running-text|It has running text.', 'little-text|There is hardly any running text.'],
    ['running-text|It has running text.', 'little-text|There is hardly any running text.'],
    ['running-text|It has running text.', 'many-links|Most of the text on the page is links.'],
    [
      'declared-article|The page’s own data call it an article.',
      'undeclared|Nothing in the page’s data calls it an article.',
    ],
    [
      'declared-article|The page’s own data call it an article.',
      'undeclared|Nothing in the page’s data calls it an article.',
    ],
    ['dated|It says when it was published.', 'undated|It does not say when it was written.'],
    ['story-address|Its address is that of a single story.', 'other-address|Its address is not that of a story.'],
    ['story-address|Its address is that of a single story.', 'other-address|Its address is not that of a story.'],
    ['one-headline|One headline stands over the text.', 'lists-others|It lists other pages.'],
    ['one-headline|One headline stands over the text.', 'no-headline|No headline stands over the text.'],
    ['one-headline|One headline stands over the text.', 'lists-others|It lists other pages.'],
    ['running-text|It has running text.', 'form|It asks for something to be filled in.'],
    ['running-text|It has running text.', 'manual|It shows program code.'],
    ['marked-story|The page marks its story.', 'lists-others|It lists other pages.'],
    ['story-address|Its address is that of a single story.', 'other-address|Its address is not that of a story.'],
  ] as const
).map((pair) => pair.map((text) => text.split('|') as [string, string]));

/** Log-odds above which a page is likely a story, and below which it is not worth reading. */
const STORY = 0;
const NOT_STORY = -3;

/**
 * Is the page worth reading? A look at counts that cost a page next to nothing; the verdict after extraction decides, this
 * one must not miss a story. Pure.
 */
export function firstLook(look: FirstLook): { verdict: VerdictName; reasons: Reason[] } {
  const said = (verdict: VerdictName, code: string, text: string) => ({ verdict, reasons: [{ code, text }] });
  const cards = Math.min(look.bodies, look.headlines);
  if (cards > 1 && !look.articleData && look.prose < cards * 700)
    return said('not-story', 'several-stories', `It holds ${cards} short stories.`);
  if (look.path === '/' && !look.articleData && look.headlines === 0 && look.links > 20)
    return said('not-story', 'front-page', 'It is the front page of a site.');
  if (look.bodies === 1 && look.headline !== '') return said('story', 'marked-story', 'The page marks its story.');
  if (look.links < 5 && look.fields === 0 && (look.prose > 800 || look.text > 1500))
    return said('story', 'running-text', 'It is a page of plain text.');
  let logOdds = 0;
  const parts = lookValues(look).map((value, at) => {
    const [cuts, steps] = LOOK_SHAPES[at] ?? [[], [0]];
    const part = steps[cuts.filter((cut) => value > cut).length] ?? 0;
    logOdds += part;
    return part;
  });
  const verdict = logOdds > STORY ? 'story' : logOdds > NOT_STORY ? 'unsure' : 'not-story';
  const sign = verdict === 'story' ? 1 : -1;
  const reasons: Reason[] = [];
  for (const at of [...parts.keys()].sort((a, b) => sign * ((parts[b] ?? 0) - (parts[a] ?? 0)))) {
    const [code, text] = SAYS[at]?.[sign > 0 ? 0 : 1] ?? ['', ''];
    if (sign * (parts[at] ?? 0) > 0 && reasons.length < 2 && !reasons.some((one) => one.code === code))
      reasons.push({ code, text });
  }
  return { verdict, reasons };
}
