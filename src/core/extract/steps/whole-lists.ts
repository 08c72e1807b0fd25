import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import { Evidence } from '../evidence.ts';
import type { Element } from '../tree.ts';
import { isProse } from '../zones.ts';

/** Neither an item nor a heading, as which lead-ins are set. */
const OF_TEXT = /^(?!li$|h[1-6]$)/;

/** Takes out the rest of a list when half of its words or more are out, and summaries in points above the text. */
export const wholeLists: Step = {
  name: 'whole-lists',
  run: (draft) => {
    const { evidence } = draft.frame.zones;
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
    const start = draft.kept().find((block) => OF_TEXT.test(block.element.tag) && isProse(block))?.index ?? 0;
    for (const { kept, keptWords, words } of lists.values()) {
      // Above the first paragraph a list sums the story up: it is in as a whole or not at all.
      const above = (kept[0]?.index ?? start) < start;
      const summary =
        above && kept.some(({ element }) => ((evidence[element.index] as number) & Evidence.standfirst) !== 0);
      if (!summary && (above ? keptWords === words : keptWords * 2 > words)) continue;
      for (const block of kept) draft.remove(block, summary ? 'summary' : 'rest');
    }
  },
};
