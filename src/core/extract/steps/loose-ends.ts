import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';

const HEADING = /^h[1-6]$/;

export const looseEnds: Step = {
  name: 'loose-ends',
  does: 'takes out headings at the end, under which nothing is left',
  run: (draft) => {
    const kept = draft.kept();
    for (let i = kept.length - 1; i > 0; i--) {
      const block = kept[i] as Block;
      if (!HEADING.test(block.element.tag)) break;
      draft.remove(block, 'loose-ends', 'a heading without text');
    }
  },
};
