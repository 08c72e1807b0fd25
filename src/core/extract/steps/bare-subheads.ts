import type { Step } from '../draft.ts';
import { isProse } from '../zones.ts';

/** Words of a subhead: one alone is a label ("Advertisement") as often. */
const FEWEST = 2;
const MOST = 9;
const STOP = /[.:,;]$/;

/**
 * Puts back the subheads that are set as bare text between two paragraphs of the story, without an element of a block's own, and
 * those in bold type in the same element as a paragraph that is in.
 */
export const bareSubheads: Step = {
  name: 'bare-subheads',
  run: (draft) => {
    const { blocks } = draft.frame;
    for (const block of blocks) {
      if (draft.keeps(block)) continue;
      const below = blocks[block.index + 1];
      if (block.boldChars > 0 && below?.element === block.element && isProse(below) && draft.keeps(below))
        draft.restore(block);
      if (draft.removals[block.index]?.step !== 'classify') continue;
      if (block.words < FEWEST || block.words > MOST || block.linkChars > 0 || STOP.test(block.text)) continue;
      const around = [blocks[block.index - 1], below];
      if (around.every((one) => one?.element.parent === block.element && isProse(one) && draft.keeps(one)))
        draft.restore(block);
    }
  },
};
