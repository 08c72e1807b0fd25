import type { Block } from './blocks.ts';
import { fold } from './fold.ts';
import type { Tree } from './tree.ts';

/** The first `h1` whose words the page's title has too; else the first `h1`, unless it is a small part of the title: the house's name. */
export function headlineBlock(tree: Tree, blocks: readonly Block[]): number {
  let title = '';
  for (const element of tree.elements) {
    if (element.tag === 'title') {
      title = element.children.filter((child) => typeof child === 'string').join('');
      break;
    }
  }
  title = fold(title);
  let first = -1;
  let house = false;
  for (const block of blocks) {
    if (block.element.tag !== 'h1') continue;
    if (first < 0) first = block.index;
    const text = fold(block.text);
    if (title === '' || !title.includes(text.slice(0, 40))) continue;
    if (text.length * 3 > title.length) return block.index;
    house = true;
  }
  if ((first >= 0 && !house) || title === '') return first;
  for (const block of blocks) {
    if (block.words > 3 && block.text.length < 250 && title.includes(fold(block.text))) return block.index;
  }
  return first;
}
