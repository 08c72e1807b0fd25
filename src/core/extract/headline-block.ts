import type { Block } from './blocks.ts';
import { fold } from './fold.ts';
import type { Tree } from './tree.ts';

/** The first `h1` whose words the page's title has too; else the first `h1`. */
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
