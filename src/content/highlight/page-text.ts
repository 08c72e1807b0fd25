import { bareText, sourceOffset } from '../../core/passages/bare-text.ts';
import type { Part } from '../../core/passages/passage.ts';
import { firstChild, frameBody, localName, nextSibling, nodeType, shadowRootOf, textOf } from '../dom.ts';
import { hasBox, isUnseenTag, paintsText } from '../visible.ts';

/** The bare text of a page (`bareText`), and the way back from it into the document. */
export interface PageText {
  text: string;
  /** Does the reader see what stands at this offset? */
  isSeen: (at: number) => boolean;
  /** The page's document and those of its frames that were read with it. */
  documents: Document[];
  /** A part of the text in the document, one stretch for each text node. */
  stretches: (part: Part) => Stretch[];
}

/** A stretch of one text node, with the bare text that it holds as long as it is the right one. */
export interface Stretch {
  range: Range;
  text: string;
}

/** Reads the page as it is now, open shadow roots and frames of its own origin where they stand. Asks for no layout. */
export function pageText(): PageText {
  const nodes: Text[] = [];
  /** Offset in `text` at which each node begins. */
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const node of textNodes(document.body)) {
    const bare = bareText(textOf(node));
    if (bare === '') continue;
    nodes.push(node);
    starts.push(length);
    pieces.push(bare);
    length += bare.length;
  }
  const nodeAt = (at: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    text: pieces.join(''),
    documents: [...new Set([document, ...nodes.flatMap((node) => node.ownerDocument ?? [])])],
    isSeen(at) {
      const parent = nodes[nodeAt(at)]?.parentElement;
      if (!parent) return false;
      const style = getComputedStyle(parent);
      return hasBox(parent, style) && paintsText(style);
    },
    stretches({ start, end }) {
      const found: Stretch[] = [];
      for (let i = nodeAt(start); i < nodes.length && (starts[i] ?? 0) < end; i++) {
        const piece = pieces[i] ?? '';
        const from = Math.max(0, start - (starts[i] ?? 0));
        const to = Math.min(piece.length, end - (starts[i] ?? 0));
        found.push({ range: rangeIn(nodes[i] as Text, from, to), text: piece.slice(from, to) });
      }
      return found;
    },
  };
}

/** @param from and `to`: units of the node's bare text */
function rangeIn(node: Text, from: number, to: number): Range {
  const data = textOf(node);
  const range = (node.ownerDocument ?? document).createRange();
  range.setStart(node, sourceOffset(data, from));
  // Behind the last unit, not before the next: no white space at the end is lit.
  range.setEnd(node, Math.min(data.length, sourceOffset(data, to - 1) + 1));
  return range;
}

/** The text nodes below a node in the order in which they are drawn: a slot shows what is put into it. */
function* textNodes(start: Node | null): Generator<Text> {
  const levels: { next: Node | null; slotted?: Node[] }[] = [{ next: start, slotted: start ? [start] : [] }];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.slotted ? (level.slotted.shift() ?? null) : level.next;
    if (!node) {
      levels.pop();
      continue;
    }
    if (!level.slotted) level.next = nextSibling(node);
    const type = nodeType(node);
    if (type === Node.TEXT_NODE) yield node as Text;
    if (type !== Node.ELEMENT_NODE || isUnseenTag(node as Element)) continue;
    const element = node as Element;
    if (localName(element) === 'iframe') {
      const inside = frameBody(element);
      if (inside) levels.push({ next: null, slotted: [inside] });
      continue;
    }
    const slotted = localName(element) === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    levels.push(slotted.length > 0 ? { next: null, slotted } : { next: firstChild(shadowRootOf(element) ?? element) });
  }
}
