import type { Block } from './blocks.ts';
import { commentBoxes } from './comment-boxes.ts';
import { mainContainer } from './container.ts';
import { type Headings, headingsOver } from './headings.ts';
import { headlineBlock } from './headline-block.ts';
import { markNotedBoxes } from './noted-boxes.ts';
import { type OtherStories, otherStories } from './other-stories.ts';
import { attribute, type Element, type Tree } from './tree.ts';
import { isProse, Zones } from './zones.ts';

/** A page measured: what every later step asks about blocks and the elements around them, counted once. */
export interface Frame extends OtherStories {
  tree: Tree;
  blocks: readonly Block[];
  zones: Zones;
  /** Holds most of the prose. */
  main: Element;
  /** Per element: how many open elements are above it. */
  depth: Uint16Array;
  /** Sums over what stands before an element; `inside` tells of them those of one element. */
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
  /** Index of the block that shows the headline; -1 when none does. */
  headline: number;
  /** Words of prose, as far as they are taken for the story's; see `Zones.prose`. */
  prose: number;
  headings: Headings;
}

/** Measures a page read from `url`, in time linear in its elements and blocks. */
export function frameOf(tree: Tree, blocks: readonly Block[], url = ''): Frame {
  const headline = headlineBlock(tree, blocks);
  const zones = new Zones(tree, blocks, headline, commentBoxes(tree, blocks, headline));
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
    const element = elements[i] as Element;
    const { tag, parent } = element;
    if (parent) depth[i] = (depth[parent.index] as number) + 1;
    if (tag === 'img' || tag === 'picture' || tag === 'amp-img') sums.images[i + 1] = 1;
    else if (tag === 'input' && attribute(element, 'type') !== 'hidden') sums.fields[i + 1] = 1;
  }
  for (const sum of Object.values(sums))
    for (let i = 0; i < count; i++) sum[i + 1] = (sum[i + 1] as number) + (sum[i] as number);
  const others = otherStories(tree, blocks, headline, zones, url);
  markNotedBoxes(
    tree,
    blocks,
    zones,
    blocks[headline]?.element,
    (element) => inside(sums.words, element),
    others.teaser,
  );
  return {
    tree,
    blocks,
    zones,
    main: mainContainer(tree, zones),
    depth,
    sums,
    ...shapesOf(blocks),
    ...nearestProse(blocks),
    ...others,
    headline,
    prose: zones.prose(tree.root),
    headings: headingsOver(blocks),
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
