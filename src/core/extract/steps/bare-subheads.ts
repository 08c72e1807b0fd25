import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';

/** Words of a subhead: one alone is a label ("Advertisement") as often. */
const FEWEST = 2;
const MOST = 9;
/** Words of the paragraphs around it at least. */
const PARAGRAPH = 12;
const STOP = /[.:,;]$/;

/** Puts back the subheads that are set as bare text between two paragraphs of the story, without an element of a block's own. */
export const bareSubheads: Step = {
  name: 'bare-subheads',
  run: (draft) => {
    const { blocks } = draft.frame;
    const isParagraphIn = (block: Block | undefined, { element }: Block): boolean =>
      block?.element.parent === element && block.words >= PARAGRAPH && draft.keeps(block);
    for (const block of blocks) {
      if (draft.removals[block.index]?.step !== 'classify') continue;
      if (block.words < FEWEST || block.words > MOST || block.linkChars > 0 || STOP.test(block.text)) continue;
      if (isParagraphIn(blocks[block.index - 1], block) && isParagraphIn(blocks[block.index + 1], block))
        draft.restore(block);
    }
  },
};
