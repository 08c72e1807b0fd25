import { datelineLength } from '../../dateline/dateline.ts';
import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import { standsOpen } from '../open-paragraph.ts';
import { contains } from '../tree.ts';
import { isProse } from '../zones.ts';

/**
 * Gives back the paragraph above the text that has a dateline, for it opens a story, however far off a page sets it, or that is
 * made like the text's first. And the bare one right before the box that holds all others: what every visitor may read of a story that is shut away.
 */
export const opening: Step = {
  name: 'opening',
  run: (draft) => {
    const { blocks, headline, main, shape } = draft.frame;
    const first = draft.kept().find((block) => block.index > headline && isProse(block));
    if (headline < 0 || first === undefined || datelineLength(first.text) > 0) return;
    const lost = blocks
      .slice(headline + 1, first.index)
      .find(
        (block) =>
          draft.removals[block.index]?.step === 'classify' &&
          isProse(block) &&
          contains(main, block.element) &&
          (datelineLength(block.text) > 0 || shape[block.index] === shape[first.index]),
      );
    if (lost) draft.restore(lost);
    const before = blocks[first.index - 1] as Block;
    if (before.index > headline && standsOpen(before, first)) draft.restore(before);
  },
};
