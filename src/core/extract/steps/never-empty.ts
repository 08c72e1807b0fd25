import type { Step } from '../draft.ts';
import { contains } from '../tree.ts';
import { isProse } from '../zones.ts';

export const neverEmpty: Step = {
  name: 'never-empty',
  does: 'where all was taken out, gives back the prose of the main container, or else of the page',
  run: (draft) => {
    if (draft.removals.some((removal) => removal === null)) return;
    const { blocks, main } = draft.frame;
    const prose = blocks.filter(isProse);
    const inMain = prose.filter((block) => contains(main, block.element));
    for (const block of inMain.length > 0 ? inMain : prose) draft.restore(block);
  },
};
