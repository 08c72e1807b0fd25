import { datelineLength } from '../../dateline/dateline.ts';
import type { Step } from '../draft.ts';
import { contains } from '../tree.ts';
import { isProse } from '../zones.ts';

/** Gives back the paragraph with a dateline above the text: it opens a story, however far off a page sets it. */
export const opening: Step = {
  name: 'opening',
  run: (draft) => {
    const { blocks, headline, main } = draft.frame;
    const first = draft.kept().find((block) => block.index > headline && isProse(block));
    if (headline < 0 || first === undefined || datelineLength(first.text) > 0) return;
    const lost = blocks
      .slice(headline + 1, first.index)
      .find(
        (block) =>
          draft.removals[block.index]?.step === 'classify' &&
          isProse(block) &&
          contains(main, block.element) &&
          datelineLength(block.text) > 0,
      );
    if (lost) draft.restore(lost);
  },
};
