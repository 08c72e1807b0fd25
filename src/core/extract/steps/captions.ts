import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import { inside } from '../page-frame.ts';

/** Lines that a picture has below it, and their words. */
const LINES = 3;
const WORDS = 50;

/**
 * Takes out lines that stand with a picture in a small box, where the paragraphs before and after them stand outside of it. In a
 * story that is told in pictures, each paragraph has a box.
 */
export const captions: Step = {
  name: 'captions',
  run: (draft) => {
    const { blocks, sums, proseBefore, proseAfter } = draft.frame;
    for (const block of draft.kept()) {
      let box = block.element;
      while (box.parent && inside(sums.blocks, box.parent) <= LINES && inside(sums.words, box.parent) <= WORDS)
        box = box.parent;
      if (box === block.element || inside(sums.images, box) === 0) continue;
      const before = blocks[proseBefore[block.index] as number];
      const after = blocks[proseAfter[block.index] as number];
      const outside = (one: Block | undefined): boolean => one?.element.parent === box.parent;
      if (before ? outside(before) && (!after || outside(after)) : outside(after)) draft.remove(block, 'caption');
    }
  },
};
