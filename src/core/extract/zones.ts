import type { Block } from './blocks.ts';
import { Evidence, EvidenceReader } from './evidence.ts';
import { isHidden } from './hidden.ts';
import type { Element, Tree } from './tree.ts';

/** Blocks of this many words with few links that end like sentences are the prose of a page. */
const PROSE_WORDS = 12;

export function isProse(block: Block): boolean {
  return block.words >= PROSE_WORDS && block.linkChars * 3 < block.text.length && block.stops > 0;
}

/**
 * Where the words of a page are, and what the elements around a block say about it. The evidence of a name is shielded: it
 * does not count for an element that holds a third of the page's prose, since no page keeps its story in its "related" box.
 */
export class Zones {
  /** Per element: evidence of itself and its ancestors, as far as not shielded. */
  readonly evidence: Int32Array;
  /** Per element: it or an ancestor is hidden by its own markup. */
  readonly hidden: Uint8Array;
  /** Prose words before the element with this index: a difference of two gives those inside an element. */
  private readonly proseBefore: Float64Array;

  constructor(tree: Tree, blocks: readonly Block[]) {
    const { elements } = tree;
    const count = elements.length;
    this.evidence = new Int32Array(count);
    this.hidden = new Uint8Array(count);
    this.proseBefore = new Float64Array(count + 1);
    const used = new Uint8Array(count);
    for (const block of blocks) {
      for (let at: Element | null = block.element; at && !used[at.index]; at = at.parent) used[at.index] = 1;
      if (isProse(block))
        this.proseBefore[block.element.index + 1] = (this.proseBefore[block.element.index + 1] ?? 0) + block.words;
    }
    for (let i = 0; i < count; i++)
      this.proseBefore[i + 1] = (this.proseBefore[i + 1] as number) + (this.proseBefore[i] as number);
    const reader = new EvidenceReader();
    const all = this.proseBefore[count] as number;
    for (let i = 0; i < count; i++) {
      if (!used[i]) continue;
      const element = elements[i] as Element;
      const above = element.parent ? (this.evidence[element.parent.index] as number) : 0;
      const hiddenAbove = element.parent ? (this.hidden[element.parent.index] as number) : 0;
      const share = all === 0 ? 0 : this.prose(element) / all;
      const own = reader.of(element);
      this.evidence[i] = above | (share > 1 / 3 ? own & Evidence.story : own);
      this.hidden[i] = hiddenAbove || (isHidden(element) ? 1 : 0);
    }
  }

  /** Words of prose inside an element. */
  prose(element: Element): number {
    return (this.proseBefore[element.end] as number) - (this.proseBefore[element.index] as number);
  }
}
