import { type Element, type Node, textOf } from '../tree.ts';

/** A longer text is no label of what follows. */
const LONGEST = 80;

/** What stands right before an element, or before all in which it goes first. */
export function labelOf(element: Element): string {
  for (let at = element, level = 0; at.parent !== null && level < 2; at = at.parent, level++) {
    const label = labelBefore(at.parent, at.parent.children.indexOf(at));
    if (label !== '') return label;
  }
  return '';
}

/** The words right before a node, as far as they can be its label: behind the last number. */
export function labelBefore(parent: Element, at: number): string {
  for (let i = at - 1; i >= 0; i--) {
    const node = parent.children[i] as Node;
    const text = typeof node === 'string' ? node.trim() : textOf(node);
    if (text !== '') return text.length > LONGEST ? '-' : text.replace(/^.*\p{Nd}/su, '-');
  }
  return '';
}
