import { attribute, type Element, type Tree } from './tree.ts';
import type { Zones } from './zones.ts';

/** The main container holds at least this share of the page's prose. */
const MOST = 0.7;

/**
 * The deepest element that still holds most of the page's prose: from the root down to the child that holds most, as long as
 * one does. Found in one pass over the elements. Where the text is cut into several boxes of one name, as by a picture after
 * the first paragraph, what holds them all; and what holds an interview set as a list of terms, below its opening.
 */
export function mainContainer(tree: Tree, zones: Zones): Element {
  let main = tree.root;
  const needed = zones.prose(main) * MOST;
  if (needed === 0) return main;
  for (let i = 1; i < tree.elements.length; i++) {
    const element = tree.elements[i] as Element;
    if (element.index >= main.end) break;
    if (element.parent === main && zones.prose(element) >= needed) main = element;
  }
  const { parent } = main;
  const name = attribute(main, 'class');
  const isPart = (child: Element | string): boolean =>
    typeof child === 'object' &&
    child !== main &&
    child.tag === main.tag &&
    attribute(child, 'class') === name &&
    zones.prose(child) > 0;
  return parent && (main.tag === 'dl' || (name && parent.children.some(isPart))) ? parent : main;
}
