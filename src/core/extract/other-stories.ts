import { siteOfHost, webUrl } from '../url.ts';
import type { Block } from './blocks.ts';
import { attribute, boxBeside, closest, contains, type Element, type Tree } from './tree.ts';
import { isProse, type Zones } from './zones.ts';

/** Signs that a block belongs to another story, per block. */
export interface OtherStories {
  /**
   * Per block: the heading above it in its part of the page is a link to another page of the site, and it stands with little prose
   * under that, as those of two other stories at least do; or it stands in the next story.
   */
  teaser: Uint8Array;
}

const HEADING = /^h[1-6]$/;
/** A line of these is text. */
const OF_TEXT = /^(?:p|li|td|dd)$/;
/** Words of prose that a teaser has at most, how many of them make a list, and words of their headings on average: names have fewer. */
const TEASER = 120;
const TEASERS = 3;
const TITLED = 4;

/** Signs that a block belongs to another story than the page's own; `url` is the page's address. */
export function otherStories(
  tree: Tree,
  blocks: readonly Block[],
  headline: number,
  zones: Zones,
  url: string,
): OtherStories {
  const teaser = new Uint8Array(blocks.length);
  const page = webUrl(url);
  const title = blocks[headline]?.element ?? null;
  /** Headings that lead on, each with the last prose before it. */
  const linked: { heading: Block; prose: Element | undefined }[] = [];
  let prose: Element | undefined;
  let next: Element | null = null;
  for (const block of blocks) {
    const { element } = block;
    const i = block.index;
    const isHeading = HEADING.test(element.tag);
    const isTitle = isHeading || (block.words >= TITLED && block.stops === 0 && !OF_TEXT.test(element.tag));
    if (page && isTitle && block.linkChars > block.text.length * 0.8 && leadsOn(element, page, tree))
      linked.push({ heading: block, prose });
    if (isHeading) {
      if (title && TITLE.test(element.tag) && i > headline + OPENING)
        next ??= nextStory(title, block, blocks, zones, tree);
    } else if (isProse(block)) prose = element;
    if (next && element.index >= next.index) teaser[i] = 1;
  }
  const cards = linked.map(({ heading, prose }, at) => {
    // A card is the largest box that has nothing of these.
    const others = [linked[at - 1]?.heading.element, linked[at + 1]?.heading.element, title, prose];
    const boxes = others.flatMap((other) => (other ? [boxBeside(heading.element, other)] : []));
    return under(heading, Math.min(...boxes.map(({ end }) => end)), blocks);
  });
  const teasers = cards.filter(
    (card) =>
      card.some(({ linkChars }) => linkChars === 0) &&
      card.reduce((sum, one) => sum + (isProse(one) ? one.words : 0), 0) <= TEASER,
  );
  const titled = teasers.reduce((sum, [heading]) => sum + (heading?.words ?? 0), 0) >= teasers.length * TITLED;
  if (titled && teasers.length >= TEASERS) for (const { index } of teasers.flat()) teaser[index] = 1;
  return { teaser };
}

/** A heading and what stands under it, up to the next one or the end of its box. */
function under({ index }: Block, end: number, blocks: readonly Block[]): readonly Block[] {
  let to = index + 1;
  for (let one = blocks[to]; one && one.element.index < end && !HEADING.test(one.element.tag); one = blocks[to]) to++;
  return blocks.slice(index, to);
}

/**
 * Does a heading lead to another page of the site? What a list in a story names, as things to buy, mostly has pages elsewhere; the
 * entries of a live blog have theirs below its own.
 */
function leadsOn(heading: Element, page: URL, { elements }: Tree): boolean {
  const link = closest(heading, LINK) ?? elements.slice(heading.index, heading.end).find(({ tag }) => tag === 'a');
  const goal = webUrl((link && attribute(link, 'href')) ?? '', page.href);
  return (
    goal !== null &&
    siteOfHost(goal.hostname) === siteOfHost(page.hostname) &&
    (page.pathname === '/' || !goal.pathname.startsWith(page.pathname))
  );
}

/** Blocks that a story has at least before the next one, and words of prose where no more than its form speaks for that. */
const OPENING = 3;
const STORY = 100;
/** Lines above a title in its box, and below it before the text. */
const LINES = 8;
const TITLE = /^h[12]$/;
/** By whom, or of which day. */
const SIGNED = /^(?:by|von|par|por|di|da|door|av) \p{Lu}|\b20\d\d\b/iu;

/**
 * The box of the next story, to scroll on to: one beside that of the story itself and set like it, of which the title is set alike
 * too or stands first, above a line of names and dates; or one that has such a line and is an article as well, or headed as a page.
 */
function nextStory(
  title: Element,
  heading: Block,
  blocks: readonly Block[],
  zones: Zones,
  { elements }: Tree,
): Element | null {
  const other = heading.element;
  const box = boxBeside(other, title);
  const own = boxBeside(title, other);
  if (box === other) return null;
  const isLike = (one: Element, two: Element): boolean =>
    (attribute(one, 'class') ?? '') !== '' && attribute(one, 'class') === attribute(two, 'class');
  const alike = isLike(box, own) && box.tag === own.tag;
  // Some pages make the titles further down headings of less weight, set the same way.
  if (
    alike &&
    (isLike(other, title) || (other.tag === title.tag && !attribute(other, 'class') && !attribute(title, 'class')))
  )
    return box;
  const article = closest(other, ARTICLE);
  const isWhole =
    (other.tag === 'h1' && title.tag === 'h1') || (article && contains(box, article) && closest(title, ARTICLE));
  if (!alike && !isWhole) return null;
  if (Math.min(zones.prose(own), zones.prose(box)) < STORY) return null;
  // Neither in the box before the heading nor in what signs the story is there any prose.
  const around = (from: number, by: number): Block[] | undefined => {
    const lines: Block[] = [];
    for (let at = from + by; lines.length <= LINES; at += by) {
      const block = blocks[at];
      if (!block || !contains(box, block.element)) return by < 0 ? lines : undefined;
      if (isProse(block)) return by < 0 ? undefined : lines;
      lines.push(block);
    }
    return undefined;
  };
  const below = around(heading.index, -1) && around(heading.index, 1);
  if (!below) return null;
  const text = blocks[heading.index + below.length + 1] as Block;
  const signed =
    below.some(({ text }) => SIGNED.test(text)) ||
    // A part of the story is not set as a whole one and signed besides.
    (alike && elements.slice(other.end, text.element.index).some(isSignature));
  return signed ? box : null;
}

/** Names of who wrote or when, in the attributes or as a tag. */
function isSignature({ tag, attributes }: Element): boolean {
  return tag === 'time' || attributes.some((one) => /\b(?:author|byline)\b/i.test(one));
}

const ARTICLE = new Set(['article']);
const LINK = new Set(['a']);
