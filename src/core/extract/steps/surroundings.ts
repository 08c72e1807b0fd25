import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import { Evidence } from '../evidence.ts';
import { type Frame, inside } from '../page-frame.ts';
import { CONSENT } from '../text-shape.ts';
import { boxBeside, contains, type Element } from '../tree.ts';

/** Takes out links and boxes outside of the main container, lines of links beside the text inside of it, teasers and forms. */
export const surroundings: Step = {
  name: 'surroundings',
  run: (draft) => {
    const { blocks, zones, main, teaser, sums, headline } = draft.frame;
    const title = blocks[headline]?.element;
    const asking = new Set<Element>();
    if (title)
      for (const { text, element } of blocks.slice(0, headline))
        if (CONSENT.test(text)) asking.add(boxBeside(element, title));
    for (const block of blocks) {
      if (title && asking.size > 0 && asking.has(boxBeside(block.element, title))) draft.remove(block);
      const aside = (zones.evidence[block.element.index] as number) & Evidence.aside;
      if (isSignpost(block)) draft.remove(block, 'sign');
      if (teaser[block.index]) draft.remove(block, 'teaser');
      if (isInForm(block, sums)) draft.remove(block, 'form');
      const share = block.linkChars / block.text.length;
      if (contains(main, block.element)) {
        if (aside && share > 0.9 && block.words < 40) draft.remove(block, 'links');
      } else if (aside) draft.remove(block, 'aside');
      else if (share >= 0.5) draft.remove(block, 'outside');
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

/** Characters between one link and the next, and around them. */
const SEPARATOR = 2;

/** “Read also:” and a link that takes up all the rest of a short line, in any language. */
function isSignpost(block: Block): boolean {
  if (block.words > 40 || block.linkChars === 0) return false;
  const label = /^(?!https?:)[^:：»|]{2,30}[:：»|]\s?/u.exec(block.text)?.[0] ?? '';
  const rest = block.text.length - label.length;
  return label !== '' && block.linkChars >= rest - SEPARATOR * (block.commas + 1) && block.linkChars > label.length;
}
