import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import type { Element } from '../tree.ts';

export const wholeLists: Step = {
  name: 'whole-lists',
  does: 'takes out the rest of a list when half of its words or more are out',
  run: (draft) => {
    const lists = new Map<Element, { kept: Block[]; keptWords: number; words: number }>();
    for (const block of draft.frame.blocks) {
      const list = block.element.tag === 'li' ? block.element.parent : null;
      if (!list) continue;
      const sum = lists.get(list) ?? { kept: [], keptWords: 0, words: 0 };
      lists.set(list, sum);
      sum.words += block.words;
      if (!draft.keeps(block)) continue;
      sum.kept.push(block);
      sum.keptWords += block.words;
    }
    for (const { kept, keptWords, words } of lists.values()) {
      if (keptWords * 2 > words) continue;
      for (const block of kept) draft.remove(block, 'whole-lists', 'most of the list is out');
    }
  },
};
