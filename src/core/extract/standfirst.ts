import { datelineLength } from '../dateline/dateline.ts';
import type { Block } from './blocks.ts';
import { AGAINST, Evidence, OF_SHARES } from './evidence.ts';
import { fold } from './fold.ts';
import { HEADINGS } from './html-elements.ts';
import { standsOpen } from './open-paragraph.ts';
import type { Frame } from './page-frame.ts';
import { isPageTalk } from './page-talk.ts';
import { CLOCK, CREDIT, endingOf, INVITATION, similar, YEAR } from './text-shape.ts';
import { boxBeside, contains, type Element } from './tree.ts';

export interface Standfirst {
  text: string;
  blocks: readonly Block[];
  /** Whether it is the text's own first paragraph, marked as its introduction, or its first ones: it has a dateline, or the next one goes on from it. */
  opensText: boolean;
}

/** What the page says of its lead-in. */
export interface LeadClues {
  headline: Element | null;
  /** Elements marked as a lead-in by their names. */
  marked: readonly Element[];
  /** Elements marked as a byline. */
  authors: readonly Element[];
  /** Descriptions of the story in the page's data, as plain text. */
  described: readonly string[];
}

const WORDS = { least: 4, most: 110 };
/** Blocks after the headline among which a lead-in is looked for, and those among which it need not be sure. */
const FAR = 400;
const NEAR = 45;
/** Letters that a place or a rubric before a lead-in has at most. */
const LABEL = 25;
/** Lines of one form that make up a lead-in together. */
const MOST_LINES = 6;
const LONGEST = 900;
/** Points from which a block is a lead-in. */
const ENOUGH = 2;
/** The same, where more stands between it and the headline. */
const SURE = 4;

/**
 * The publisher's own lead-in: text between the headline and the first paragraph of the body that is marked as such, that
 * the page's data repeat as the description, or that stands beside the headline and reads like one. Text that was taken for
 * the body inside the main container is none. Null where there is no headline, no body, or nothing between them.
 */
export function standfirst(frame: Frame, body: readonly Block[], clues: LeadClues): Standfirst | null {
  const { blocks } = frame;
  const main = body.filter(({ element }) => contains(frame.main, element));
  const heading = clues.headline ?? blocks[frame.headline]?.element ?? null;
  const above = aboveByline(main, frame, heading, clues.authors);
  const rest = main.slice(above.length);
  const first = rest.find(({ words }) => words >= 12) ?? rest[0] ?? body[0];
  if (first === undefined || heading === null || first.element.index < heading.index) return null;
  const start = blocks.findIndex(({ element }) => element.index >= heading.end);
  if (start < 0) return null;
  const forms = clues.described.map(fold).filter((form) => form.length > 15);
  const title = fold(blocks[frame.headline]?.text ?? '');
  const taken = new Set(body);
  for (const block of above) taken.delete(block);
  // What was taken out of such a box is the beginning of the story, wherever that stands.
  const isStory = ({ element }: Block): boolean =>
    contains(frame.main, element) || ((frame.zones.evidence[element.index] as number) & OF_SHARES) !== 0;
  const score = (block: Block): number =>
    taken.has(block) && isStory(block)
      ? -9
      : scoreOf(block, frame, { heading, first: first.element }, clues, forms, title);
  let best: Block | null = null;
  let most = 0;
  for (let i = start; i < Math.min(first.index, start + FAR); i++) {
    const points = score(blocks[i] as Block);
    if (points <= most || (i >= start + NEAR && points < SURE)) continue;
    best = blocks[i] as Block;
    most = points;
  }
  if (best === null || most < ENOUGH) return null;
  // The data repeat one line of a box that is named as the lead-in as a whole.
  const named = ((frame.zones.evidence[best.element.index] as number) & Evidence.standfirst) !== 0;
  const whole = forms.includes(fold(best.text)) && !named;
  const lines = whole
    ? [best]
    : linesWith(best, blocks, frame, (block) => score(block) > 0 && block.index < first.index);
  const text = lines.map((line) => line.text).join(' ');
  const last = lines.at(-1) as Block;
  const opensText =
    // A paragraph with a dateline opens the text, however it is marked.
    datelineLength(text) > 0 ||
    (last.element.tag === 'p' &&
      (last.element.parent === first.element.parent || standsOpen(last, first)) &&
      blocks.slice(last.index + 1, first.index).every((one) => taken.has(one)) &&
      lines.every((line) => endingOf(line.text) === 1) &&
      !INVITATION.test(text) &&
      // "Note: this story ran in May"
      !/^[^:]{1,25}:/.test(text));
  return text.length > LONGEST ? null : { text, blocks: lines, opensText };
}

/**
 * What the body begins with, where its author's name stands between that and the rest, and it is a heading, named as a lead-in, or
 * together with the headline in a box without the rest.
 */
function aboveByline(
  main: readonly Block[],
  { zones }: Frame,
  heading: Element | null,
  authors: readonly Element[],
): readonly Block[] {
  const author = authors.find(({ index }) => main[0] && index >= main[0].element.end);
  const rest = author && main.find(({ element }) => element.index >= author.end);
  if (!rest || !heading) return [];
  const above = main.filter(({ element }) => element.end <= author.index);
  const leads = ({ element }: Block): boolean =>
    HEADINGS.has(element.tag) ||
    ((zones.evidence[element.index] as number) & Evidence.standfirst) !== 0 ||
    contains(boxBeside(element, rest.element), heading);
  return above.length <= MOST_LINES && above.every(leads) ? above : [];
}

/** Lines of the same form around a block: the items of a summary in points. */
function linesWith(block: Block, blocks: readonly Block[], { shape }: Frame, fits: (one: Block) => boolean): Block[] {
  const lines = [block];
  const alike = (one: Block | undefined): one is Block =>
    one !== undefined && shape[one.index] === shape[block.index] && boxOf(one) === boxOf(block) && fits(one);
  for (let at = block.index - 1; alike(blocks[at]) && lines.length < MOST_LINES; at--)
    lines.unshift(blocks[at] as Block);
  for (let at = block.index + 1; alike(blocks[at]) && lines.length < MOST_LINES; at++) lines.push(blocks[at] as Block);
  return lines;
}

/** The element that holds a line beside its fellows: the list of an item. */
function boxOf({ element }: Block): Element | null {
  const item = element.tag !== 'li' && element.parent?.tag === 'li' ? element.parent : element;
  return item.parent;
}

/** As `similar`; one of both may have a place or a rubric before it. */
function likeness(folded: string, form: string): number {
  const begins = (whole: string, part: string): boolean =>
    part.length > 40 && whole.slice(0, 60 + LABEL).includes(part.slice(0, 60));
  return similar(folded, form) || Number(begins(folded, form) || begins(form, folded));
}

/** Elements that hold text, among them those that a page has defined. */
const TEXTUAL = /^(?:p|h[2-4]|div|li|section|span|strong|header)$|-/;
/** Kinds of elements that hold no lead-in; a teaser, which may be one, is judged by what else is known. */
const NEVER = (AGAINST & ~Evidence.related & ~Evidence.tags & ~Evidence.label & ~Evidence.footer) | Evidence.media;

function scoreOf(
  block: Block,
  { zones, teaser }: Frame,
  { heading, first }: { heading: Element; first: Element },
  { marked, authors }: LeadClues,
  forms: readonly string[],
  title: string,
): number {
  const { text, words, element } = block;
  if (words < WORDS.least || words > WORDS.most || text.length < 25 || !TEXTUAL.test(element.tag)) return -9;
  if (block.linkChars > text.length * 0.5 || zones.hidden[element.index]) return -9;
  const folded = fold(text);
  if (title.includes(folded)) return -9;
  const evidence = zones.evidence[element.index] as number;
  if (evidence & (Evidence.caption | Evidence.comments | Evidence.dialog | Evidence.ad | Evidence.navigation))
    return -9;
  const inside = (elements: readonly Element[]): boolean =>
    elements.some((one) => contains(one, element) && !contains(one, heading));
  const similarity = Math.max(0, ...forms.map((form) => likeness(folded.slice(0, 400), form.slice(0, 400))));
  if ((similarity === 0 && teaser[block.index]) || isPageTalk(block)) return -9;
  let points = similarity * 2;
  if (inside(marked)) points += 2;
  else if (evidence & Evidence.standfirst) points += 1;
  const ending = endingOf(text);
  if (ending === 1) points += 0.75;
  else if (ending !== 0) points -= 0.5;
  // Points that are no sentences cannot be set as a text.
  else if (element.tag === 'li') points -= 1.5;
  let head = element;
  while (head.parent && !contains(head, heading)) head = head.parent;
  if (!contains(head, first)) points += 0.75;
  if (element.parent === heading.parent || element.parent?.parent === heading.parent) points += 0.5;
  if (/^h[2-4]$/.test(element.tag) || element.tag === 'p') points += 0.5;
  if (words >= 10) points += 0.25;
  // Above its author's name stands no paragraph of the text, and a poll ends in a question.
  if (!text.endsWith('?') && authors.some(({ index }) => index > element.index && index < first.index)) points += 0.5;
  if (evidence & NEVER) points -= 2;
  const isDate = words < 18 && (CLOCK.test(text) || (ending !== 1 && YEAR.test(text)));
  if (isDate || (words < 60 && (INVITATION.test(text) || CREDIT.test(text)))) points -= 1.5;
  if (inside(authors)) points -= 2;
  if (block.linkChars > text.length * 0.25) points -= 1;
  return points;
}
