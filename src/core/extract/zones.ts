import type { Block } from './blocks.ts';
import { AGAINST, Evidence, EvidenceReader } from './evidence.ts';
import { isHidden } from './hidden.ts';
import type { Element, Tree } from './tree.ts';

/** Fewer words are no prose; so many are without a full stop too. */
const PROSE_WORDS = 12;
const LONG = 40;

/** Whether a block is prose of the page: some words, few of them in links, with a full stop among them. */
export function isProse(block: Block): boolean {
  return (
    block.words >= PROSE_WORDS && block.linkChars * 3 < block.text.length && (block.stops > 0 || block.words >= LONG)
  );
}

/** An element that holds this share of all prose is the page, whatever it is called. */
const PAGE = 0.6;
/** An element that holds this share of the prose that nothing speaks against holds the story. */
const STORY = 1 / 3;
/** So much prose that nothing speaks against is enough to go by: a share of all prose, or words. */
const ENOUGH = { share: 0.25, words: 60 };

/**
 * Where the words of a page are, and what the elements around a block say about it. The evidence of a name is shielded: it
 * does not count for an element that holds much of the story, since no page keeps its story in its "related" box. What
 * the story is, is judged first by the prose that no name speaks against.
 */
export class Zones {
  /** Per element: evidence of itself and its ancestors, as far as not shielded. */
  readonly evidence: Int32Array;
  /** Per element: it or an ancestor is hidden by its own markup. */
  readonly hidden: Uint8Array;
  /** Prose words before the element with this index: a difference of two gives those inside an element. */
  private readonly proseBefore: Float64Array;

  constructor(tree: Tree, blocks: readonly Block[], headline: number, comments: readonly Element[]) {
    const { elements } = tree;
    const heading = blocks[headline]?.element.index ?? -1;
    const count = elements.length;
    const own = new Int32Array(count);
    const used = new Uint8Array(count);
    this.hidden = new Uint8Array(count);
    for (const block of blocks) {
      for (let at: Element | null = block.element; at && !used[at.index]; at = at.parent) used[at.index] = 1;
    }
    const reader = new EvidenceReader();
    for (let i = 1; i < count; i++) {
      if (!used[i]) continue;
      const element = elements[i] as Element;
      own[i] = reader.of(element);
      this.hidden[i] = this.hidden[(element.parent as Element).index] || isHidden(element) ? 1 : 0;
    }
    for (const { index } of comments) own[index] = (own[index] as number) | Evidence.comments;
    const all = sumsOf(blocks, count, () => true);
    const first = inherit(elements, used, own, all, PAGE, heading);
    const core = sumsOf(
      blocks,
      count,
      ({ element }) =>
        ((first[element.index] as number) & (AGAINST | Evidence.aside)) === 0 && !this.hidden[element.index],
    );
    const total = all[count] as number;
    const kept = core[count] as number;
    this.proseBefore = kept >= ENOUGH.words || kept >= ENOUGH.share * total ? core : all;
    this.evidence = inherit(elements, used, own, this.proseBefore, STORY, heading);
  }

  /** Words inside an element that are prose of the story, as far as known. */
  prose(element: Element): number {
    return (this.proseBefore[element.end] as number) - (this.proseBefore[element.index] as number);
  }
}

/** What is said of an element with much prose all the same, when it does not hold the headline. */
const APART = Evidence.comments | Evidence.dialog;

/** Evidence of each element and those above it, without that against elements with a greater share of the prose. */
function inherit(
  elements: readonly Element[],
  used: Uint8Array,
  own: Int32Array,
  prose: Float64Array,
  limit: number,
  heading: number,
): Int32Array {
  const evidence = new Int32Array(elements.length);
  const least = (prose[elements.length] as number) * limit || Number.POSITIVE_INFINITY;
  for (let i = 1; i < elements.length; i++) {
    if (!used[i]) continue;
    const { parent, end } = elements[i] as Element;
    const shielded = (prose[end] as number) - (prose[i] as number) > least;
    evidence[i] =
      (evidence[(parent as Element).index] as number) |
      ((own[i] as number) & (shielded ? (heading < 0 || (heading >= i && heading < end) ? 0 : APART) : -1));
  }
  return evidence;
}

/** Words of prose in the blocks that count, before each element. */
function sumsOf(blocks: readonly Block[], count: number, counts: (block: Block) => boolean): Float64Array {
  const sums = new Float64Array(count + 1);
  for (const block of blocks) {
    if (isProse(block) && counts(block))
      sums[block.element.index + 1] = (sums[block.element.index + 1] as number) + block.words;
  }
  for (let i = 0; i < count; i++) sums[i + 1] = (sums[i + 1] as number) + (sums[i] as number);
  return sums;
}
