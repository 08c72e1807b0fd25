import type { Step } from '../draft.ts';
import { isProse } from '../zones.ts';

/** Words of a subhead: one alone is a label ("Advertisement") as often. */
const FEWEST = 2;
const MOST = 9;
const STOP = /[.:,;]$/;

/** Puts back the subheads that are set as bare text between two paragraphs of the story, without an element of a block's own. */
export const bareSubheads: Step = {
  name: 'bare-subheads',
  run: (draft) => {
    const { blocks } = draft.frame;
    for (const block of blocks) {
      if (draft.removals[block.index]?.step !== 'classify') continue;
      if (block.words < FEWEST || block.words > MOST || block.linkChars > 0 || STOP.test(block.text)) continue;
      const around = [blocks[block.index - 1], blocks[block.index + 1]];
      if (around.every((one) => one?.element.parent === block.element && isProse(one) && draft.keeps(one)))
        draft.restore(block);
    }
  },
};
