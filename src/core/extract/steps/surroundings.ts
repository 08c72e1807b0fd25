import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import { Evidence } from '../evidence.ts';
import { contains } from '../tree.ts';

export const surroundings: Step = {
  name: 'surroundings',
  does: 'takes out links and boxes outside of the main container, and lines of links beside the text inside of it',
  run: (draft) => {
    const { blocks, zones, main } = draft.frame;
    for (const block of blocks) {
      const aside = (zones.evidence[block.element.index] as number) & Evidence.aside;
      if (isSignpost(block)) draft.remove(block, 'surroundings', 'a label and a link');
      const share = block.linkChars / block.text.length;
      if (contains(main, block.element)) {
        if (aside && share > 0.9 && block.words < 40) draft.remove(block, 'surroundings', 'links in a box');
      } else if (aside) draft.remove(block, 'surroundings', 'a box outside of the main container');
      else if (share >= 0.5) draft.remove(block, 'surroundings', 'links outside of the main container');
    }
  },
};

/** “Read also:” and a link that takes up all the rest of a short line, in any language. */
function isSignpost(block: Block): boolean {
  if (block.words > 40 || block.linkChars === 0) return false;
  const label = /^(?!https?:)[^:：»|]{2,30}[:：»|]\s?/u.exec(block.text)?.[0] ?? '';
  return label !== '' && block.linkChars >= block.text.length - label.length && block.linkChars > label.length;
}
