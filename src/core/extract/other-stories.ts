import type { Block } from './blocks.ts';
import { attribute, boxBeside, closest, contains, type Element } from './tree.ts';
import { isProse, type Zones } from './zones.ts';

/** Signs that a block belongs to another story, per block. */
export interface OtherStories {
  /**
   * Per block: the heading above it in its part of the page is a link to another page, and it stands with few other words under
   * that, as those of two other stories at least do; or it stands in the next story.
   */
  teaser: Uint8Array;
}

const HEADING = /^h[1-6]$/;
/** Words that a teaser has at most, without its heading, and how many of them make a list. */
const TEASER = 60;
const TEASERS = 3;

/** What stands in the part of the page that a linked heading rules. */
interface Card {
  heading: Block;
  blocks: Block[];
  words: number;
}

/** Signs that a block belongs to another story than the page's own. */
export function otherStories(blocks: readonly Block[], headline: number, zones: Zones): OtherStories {
  const teaser = new Uint8Array(blocks.length);
  const cards = new Map<Element, Card>();
  const title = blocks[headline]?.element ?? null;
  let heading: Block | null = null;
  let next: Element | null = null;
  for (const block of blocks) {
    const { element } = block;
    const i = block.index;
    if (HEADING.test(element.tag)) {
      heading = block;
      if (title && TITLE.test(element.tag) && i > headline + OPENING) next ??= nextStory(title, block, blocks, zones);
    } else if (heading && heading.linkChars > heading.text.length * 0.8) {
      // The heading rules what is in the element two above it.
      const part: Element = heading.element.parent?.parent ?? heading.element;
      if (contains(part, element) && !(title && contains(part, title))) {
        const card = cards.get(part) ?? { heading, blocks: [], words: 0 };
        cards.set(part, card);
        card.blocks.push(block);
        // Under several headings, as the items of a list in the story are, it is no card.
        card.words += card.heading === heading ? block.words : Number.POSITIVE_INFINITY;
      }
    }
    if (next && element.index >= next.index) teaser[i] = 1;
  }
  const teasers = [...cards.values()].filter(({ words }) => words <= TEASER);
  if (teasers.length >= TEASERS)
    for (const { heading, blocks } of teasers) for (const { index } of [heading, ...blocks]) teaser[index] = 1;
  return { teaser };
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
 * too or stands first, above a line of names and dates.
 */
function nextStory(title: Element, heading: Block, blocks: readonly Block[], zones: Zones): Element | null {
  const other = heading.element;
  const box = boxBeside(other, title);
  const own = boxBeside(title, other);
  if (box === other) return null;
  const kind = (element: Element): string => `${element.tag}.${attribute(element, 'class')}`;
  const alike = kind(box) === kind(own) && attribute(box, 'class') !== null;
  if (alike && kind(other) === kind(title)) return box;
  const article = closest(other, ARTICLE);
  if (!alike && !(article && contains(box, article) && closest(title, ARTICLE))) return null;
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
  return around(heading.index, -1) && around(heading.index, 1)?.some(({ text }) => SIGNED.test(text)) ? box : null;
}

const ARTICLE = new Set(['article']);
