import { all } from './dom.ts';
import { isInView } from './keep-clear.ts';

/** Where a link stands in the viewport, in CSS pixels; `height` of its line. */
export interface LinkPlace {
  x: number;
  y: number;
  height: number;
}

/**
 * The place of the link with this address: the one under the reader's hand, else the first that is in view. A menu click tells
 * the address and nothing else, and nothing of ours listens to the mouse before it.
 */
export function placeOfLink(address: string): LinkPlace | undefined {
  const links = [...all('a[href]')].filter((link) => (link as HTMLAnchorElement).href === address);
  const atHand = links.find((link) => link === document.activeElement) ?? links.find((link) => link.matches(':hover'));
  for (const link of atHand ? [atHand, ...links] : links) {
    // A link that runs over several lines has a box for each.
    const line = [...link.getClientRects()].find(isInView);
    if (line) return { x: line.left, y: line.top, height: line.height };
  }
  return undefined;
}
