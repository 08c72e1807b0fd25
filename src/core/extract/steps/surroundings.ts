import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import { Evidence } from '../evidence.ts';
import { type Frame, inside } from '../page-frame.ts';
import { contains } from '../tree.ts';

/** Takes out links and boxes outside of the main container, lines of links beside the text inside of it, teasers and forms. */
export const surroundings: Step = {
  name: 'surroundings',
  run: (draft) => {
    const { blocks, zones, main, teaser, sums } = draft.frame;
    for (const block of blocks) {
      const aside = (zones.evidence[block.element.index] as number) & Evidence.aside;
      if (isSignpost(block)) draft.remove(block, 'surroundings', 'a label and a link');
      if (teaser[block.index]) draft.remove(block, 'surroundings', 'under the linked heading of another story');
      if (isInForm(block, sums)) draft.remove(block, 'surroundings', 'beside a field to fill in');
      const share = block.linkChars / block.text.length;
      if (contains(main, block.element)) {
        if (aside && share > 0.9 && block.words < 40) draft.remove(block, 'surroundings', 'links in a box');
      } else if (aside) draft.remove(block, 'surroundings', 'a box outside of the main container');
      else if (share >= 0.5) draft.remove(block, 'surroundings', 'links outside of the main container');
    }
  },
};

/** Words of a form: a larger box is the page, which some sites set in one form as a whole. */
const FORM = 40;

/** Does a small box around the block hold a field for the reader’s address, search or comment? */
function isInForm({ element }: Block, sums: Frame['sums']): boolean {
  if (inside(sums.words, element) > FORM) return false;
  let box = element;
  while (box.parent && inside(sums.words, box.parent) <= FORM) box = box.parent;
  return inside(sums.fields, box) > 0;
}

/** “Read also:” and a link that takes up all the rest of a short line, in any language. */
function isSignpost(block: Block): boolean {
  if (block.words > 40 || block.linkChars === 0) return false;
  const label = /^(?!https?:)[^:：»|]{2,30}[:：»|]\s?/u.exec(block.text)?.[0] ?? '';
  return label !== '' && block.linkChars >= block.text.length - label.length && block.linkChars > label.length;
}
