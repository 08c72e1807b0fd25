import type { Block } from './blocks.ts';
import { mainContainer } from './container.ts';
import { attribute, closest, contains, type Element, type Tree } from './tree.ts';
import { isProse, Zones } from './zones.ts';

/** A page measured: what every later step asks about blocks and the elements around them, counted once. */
export interface Frame {
  tree: Tree;
  blocks: readonly Block[];
  zones: Zones;
  /** Holds most of the prose. */
  main: Element;
  /** Per element: how many open elements are above it. */
  depth: Uint16Array;
  /** Sums over the blocks, link characters and images before an element; see `inside`. */
  sums: {
    blocks: Float64Array;
    words: Float64Array;
    chars: Float64Array;
    linkChars: Float64Array;
    images: Float64Array;
    fields: Float64Array;
  };
  /** Per block: a number for the shape (tags and classes of its element and the one above). */
  shape: Int32Array;
  /** Per shape: sums over its blocks. */
  shapes: { blocks: number; words: number; prose: number; chars: number; linkChars: number }[];
  /** Per block: index of the nearest block of prose before and after it; -1 and `blocks.length` where there is none. */
  proseBefore: Int32Array;
  proseAfter: Int32Array;
  /** Per block: the heading above it in its part of the page is a link to another page. */
  underLinkedHeading: Uint8Array;
  /** Per block: it stands in an `article` without the headline, or no deeper than the headline's own (0), beside it (1), under it (2). */
  otherArticle: Uint8Array;
  /** Per block: further `h1` between the headline and it, up to 3. */
  titlesSince: Uint8Array;
  /** Index of the block that shows the headline; -1 when none does. */
  headline: number;
  prose: number;
}

export function frameOf(tree: Tree, blocks: readonly Block[]): Frame {
  const headline = headlineBlock(tree, blocks);
  const zones = new Zones(tree, blocks, headline);
  const { elements } = tree;
  const count = elements.length;
  const sums = {
    blocks: new Float64Array(count + 1),
    words: new Float64Array(count + 1),
    chars: new Float64Array(count + 1),
    linkChars: new Float64Array(count + 1),
    images: new Float64Array(count + 1),
    fields: new Float64Array(count + 1),
  };
  for (const block of blocks) {
    const at = block.element.index + 1;
    sums.blocks[at] = (sums.blocks[at] as number) + 1;
    sums.words[at] = (sums.words[at] as number) + block.words;
    sums.chars[at] = (sums.chars[at] as number) + block.text.length;
    sums.linkChars[at] = (sums.linkChars[at] as number) + Math.min(block.linkChars, block.text.length);
  }
  const depth = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const { tag, parent } = elements[i] as Element;
    if (parent) depth[i] = (depth[parent.index] as number) + 1;
    if (tag === 'img' || tag === 'picture' || tag === 'amp-img') sums.images[i + 1] = 1;
    else if (tag === 'input') sums.fields[i + 1] = 1;
  }
  for (const sum of Object.values(sums))
    for (let i = 0; i < count; i++) sum[i + 1] = (sum[i + 1] as number) + (sum[i] as number);
  return {
    tree,
    blocks,
    zones,
    main: mainContainer(tree, zones),
    depth,
    sums,
    ...shapesOf(blocks),
    ...nearestProse(blocks),
    ...otherStories(blocks, headline),
    headline,
    prose: zones.prose(tree.root),
  };
}

/** Sum inside an element. */
export function inside(sum: Float64Array, element: Element): number {
  return (sum[element.end] as number) - (sum[element.index] as number);
}

function shapesOf(blocks: readonly Block[]): Pick<Frame, 'shape' | 'shapes'> {
  const ids = new Map<string, number>();
  const shape = new Int32Array(blocks.length);
  const shapes: Frame['shapes'] = [];
  for (const block of blocks) {
    const { element } = block;
    const above = element.parent;
    const key = `${element.tag} ${attribute(element, 'class') ?? ''}/${above?.tag} ${(above && attribute(above, 'class')) ?? ''}`;
    let id = ids.get(key);
    if (id === undefined) {
      id = shapes.length;
      ids.set(key, id);
      shapes.push({ blocks: 0, words: 0, prose: 0, chars: 0, linkChars: 0 });
    }
    shape[block.index] = id;
    const sum = shapes[id] as Frame['shapes'][number];
    sum.blocks++;
    sum.words += block.words;
    sum.chars += block.text.length;
    sum.linkChars += block.linkChars;
    if (isProse(block)) sum.prose += block.words;
  }
  return { shape, shapes };
}

function nearestProse(blocks: readonly Block[]): Pick<Frame, 'proseBefore' | 'proseAfter'> {
  const proseBefore = new Int32Array(blocks.length);
  const proseAfter = new Int32Array(blocks.length);
  let last = -1;
  for (let i = 0; i < blocks.length; i++) {
    proseBefore[i] = last;
    if (isProse(blocks[i] as Block)) last = i;
  }
  let next = blocks.length;
  for (let i = blocks.length - 1; i >= 0; i--) {
    proseAfter[i] = next;
    if (isProse(blocks[i] as Block)) next = i;
  }
  return { proseBefore, proseAfter };
}

const HEADING = /^h[1-6]$/;

/** Signs that a block belongs to another story than the page's own. */
function otherStories(
  blocks: readonly Block[],
  headline: number,
): Pick<Frame, 'underLinkedHeading' | 'otherArticle' | 'titlesSince'> {
  const underLinkedHeading = new Uint8Array(blocks.length);
  const otherArticle = new Uint8Array(blocks.length);
  const titlesSince = new Uint8Array(blocks.length);
  const title = blocks[headline]?.element ?? null;
  let heading: Block | null = null;
  let titles = 0;
  for (const block of blocks) {
    const { element } = block;
    const i = block.index;
    if (HEADING.test(element.tag)) {
      heading = block;
      if (element.tag === 'h1' && headline >= 0 && i > headline) titles++;
    } else if (heading && heading.linkChars > heading.text.length * 0.8) {
      // The heading rules what is in the element two above it.
      const part: Element = heading.element.parent?.parent ?? heading.element;
      if (contains(part, element) && !(title && contains(part, title))) underLinkedHeading[i] = 1;
    }
    titlesSince[i] = Math.min(3, titles);
    const article = title && closest(element, ARTICLE);
    if (article && !contains(article, title)) {
      const around = article.parent && closest(article.parent, ARTICLE);
      otherArticle[i] = around ? 2 : 1;
    }
  }
  return { underLinkedHeading, otherArticle, titlesSince };
}

const ARTICLE = new Set(['article']);

/** The first `h1` whose words the page's title has too; else the first `h1`. */
function headlineBlock(tree: Tree, blocks: readonly Block[]): number {
  let title = '';
  for (const element of tree.elements) {
    if (element.tag === 'title') {
      title = element.children.filter((child) => typeof child === 'string').join('');
      break;
    }
  }
  title = fold(title);
  let first = -1;
  for (const block of blocks) {
    if (block.element.tag !== 'h1') continue;
    if (first < 0) first = block.index;
    if (title !== '' && title.includes(fold(block.text).slice(0, 40))) return block.index;
  }
  if (first >= 0 || title === '') return first;
  for (const block of blocks) {
    if (block.words > 3 && block.text.length < 250 && title.includes(fold(block.text))) return block.index;
  }
  return -1;
}

/** Letters and digits alone, in lower case. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What the page says of its own text, to compare blocks with. */
export interface PageTexts {
  headline: string;
  description: string;
  articleBody: string;
}

/** The page's headline, description and JSON-LD body, folded. */
export function pageTexts(tree: Tree, headline: string, articleBody: string): PageTexts {
  let description = '';
  for (const element of tree.elements) {
    if (element.tag === 'body') break;
    if (element.tag !== 'meta') continue;
    const name = attribute(element, 'property') ?? attribute(element, 'name');
    if (name === 'description' || name === 'og:description') description ||= attribute(element, 'content') ?? '';
  }
  return { headline: fold(headline), description: fold(description), articleBody: fold(articleBody) };
}
