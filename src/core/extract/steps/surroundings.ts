import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import { Evidence } from '../evidence.ts';
import { type Frame, inside } from '../page-frame.ts';
import { CONSENT } from '../text-shape.ts';
import { boxBeside, contains, type Element } from '../tree.ts';

/** Words of prose beside the headline that make it the story's box. */
const STORY = 40;

/** Takes out links and boxes outside of the main container, lines of links beside the text inside of it, teasers and forms. */
export const surroundings: Step = {
  name: 'surroundings',
  run: (draft) => {
    const { blocks, zones, main, teaser, sums, headline } = draft.frame;
    const title = blocks[headline]?.element;
    /** Per box beside the headline: words that ask for consent, less those that do not. */
    const asking = new Map<Element, number>();
    const beside = ({ element }: Block): Element => (title ? boxBeside(element, title) : element);
    for (const block of blocks) {
      const box = beside(block);
      const asks = CONSENT.test(block.text) ? block.words : -block.words;
      if (
        block.index < headline
          ? asks > 0
          : // Behind the story such a box is one of the whole page, and most of it asks.
            title && box.parent?.tag === 'body' && zones.prose(boxBeside(title, box)) >= STORY
      )
        asking.set(box, (asking.get(box) ?? 0) + asks);
    }
    for (const block of blocks) {
      if ((asking.get(beside(block)) as number) > 0) draft.remove(block);
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
