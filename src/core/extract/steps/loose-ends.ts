import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';

/** Some pages set whole sentences as headings. */
const LONGEST = 12;
const HEADING = /^h[1-6]$/;

export const looseEnds: Step = {
  name: 'loose-ends',
  does: 'takes out headings at the end, under which nothing is left',
  run: (draft) => {
    const kept = draft.kept();
    for (let i = kept.length - 1; i > 0; i--) {
      const block = kept[i] as Block;
      if (!HEADING.test(block.element.tag) || block.words > LONGEST || block.stops > 0) break;
      draft.remove(block, 'loose-ends', 'a heading without text');
    }
  },
};
