import { type Block, readBlocks } from './blocks.ts';
import { mainContainer } from './container.ts';
import { Evidence } from './evidence.ts';
import { contains, type Element, type Tree } from './tree.ts';
import { isProse, Zones } from './zones.ts';

const OUTSIDE =
  Evidence.caption |
  Evidence.byline |
  Evidence.date |
  Evidence.related |
  Evidence.promo |
  Evidence.share |
  Evidence.comments |
  Evidence.navigation |
  Evidence.aside |
  Evidence.ad |
  Evidence.dialog |
  Evidence.tags |
  Evidence.legal |
  Evidence.footer;

const HEADING = /^h[2-6]$/;

/** The blocks that make up the story. */
export function readBody(tree: Tree): { all: Block[]; body: Block[] } {
  const all = readBlocks(tree);
  const zones = new Zones(tree, all, -1);
  const main = mainContainer(tree, zones);
  const kept = all.filter((block) => keeps(block, main, zones));
  const body = kept.filter((block, i) => !HEADING.test(block.element.tag) || kept[i + 1] !== undefined);
  return { all, body };
}

function keeps(block: Block, main: Element, zones: Zones): boolean {
  if (!contains(main, block.element)) return false;
  const evidence = zones.evidence[block.element.index] as number;
  if (evidence & OUTSIDE) return false;
  if (isProse(block)) return true;
  if (block.linkChars * 2 > block.text.length) return false;
  return HEADING.test(block.element.tag) || block.element.tag === 'li' || (block.words > 3 && block.stops > 0);
}
