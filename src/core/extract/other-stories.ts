import type { Block } from './blocks.ts';
import { attribute, boxBeside, closest, contains, type Element } from './tree.ts';

/** Signs that a block belongs to another story, per block. */
export interface OtherStories {
  /** Per block: the heading above it in its part of the page is a link to another page. */
  underLinkedHeading: Uint8Array;
  /** Per block: it stands in an `article` without the headline, or no deeper than the headline's own (0), beside it (1), under it (2). */
  otherArticle: Uint8Array;
  /** Per block: it stands with few other words under such a heading, as those of two other stories at least do, or in the next story. */
  teaser: Uint8Array;
  /** Per block: further `h1` between the headline and it, up to 3. */
  titlesSince: Uint8Array;
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
export function otherStories(blocks: readonly Block[], headline: number): OtherStories {
  const underLinkedHeading = new Uint8Array(blocks.length);
  const otherArticle = new Uint8Array(blocks.length);
  const titlesSince = new Uint8Array(blocks.length);
  const teaser = new Uint8Array(blocks.length);
  const cards = new Map<Element, Card>();
  const title = blocks[headline]?.element ?? null;
  let heading: Block | null = null;
  let titles = 0;
  let next: Element | null = null;
  for (const block of blocks) {
    const { element } = block;
    const i = block.index;
    if (HEADING.test(element.tag)) {
      heading = block;
      if (element.tag === 'h1' && title && i > headline) {
        titles++;
        if (i > headline + OPENING) next ??= nextStory(title, element);
      }
    } else if (heading && heading.linkChars > heading.text.length * 0.8) {
      // The heading rules what is in the element two above it.
      const part: Element = heading.element.parent?.parent ?? heading.element;
      if (contains(part, element) && !(title && contains(part, title))) {
        underLinkedHeading[i] = 1;
        const card = cards.get(part) ?? { heading, blocks: [], words: 0 };
        cards.set(part, card);
        card.blocks.push(block);
        // Under several headings, as the items of a list in the story are, it is no card.
        card.words += card.heading === heading ? block.words : Number.POSITIVE_INFINITY;
      }
    }
    if (next && element.index >= next.index) teaser[i] = 1;
    titlesSince[i] = Math.min(3, titles);
    const article = title && closest(element, ARTICLE);
    if (article && !contains(article, title)) {
      const around = article.parent && closest(article.parent, ARTICLE);
      otherArticle[i] = around ? 2 : 1;
    }
  }
  const teasers = [...cards.values()].filter(({ words }) => words <= TEASER);
  if (teasers.length >= TEASERS)
    for (const { heading, blocks } of teasers) for (const { index } of [heading, ...blocks]) teaser[index] = 1;
  return { underLinkedHeading, teaser, otherArticle, titlesSince };
}

/** Blocks that a story has at least before the next one. */
const OPENING = 3;

/** The box around another title, if both are set like those of the story itself: the next story, to scroll on to. */
function nextStory(title: Element, other: Element): Element | null {
  const box = boxBeside(other, title);
  const own = boxBeside(title, other);
  const kind = (element: Element): string => `${element.tag}.${attribute(element, 'class')}`;
  return box !== other && attribute(box, 'class') && kind(box) === kind(own) && kind(other) === kind(title)
    ? box
    : null;
}

const ARTICLE = new Set(['article']);
