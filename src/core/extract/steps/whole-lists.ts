import type { Block } from '../blocks.ts';
import type { Draft, Step } from '../draft.ts';
import { Evidence } from '../evidence.ts';
import { endingOf } from '../text-shape.ts';
import type { Element } from '../tree.ts';
import { isProse } from '../zones.ts';

/** Neither an item nor a heading, as which lead-ins are set. */
const OF_TEXT = /^(?!li$|tr$|h[1-6]$)/;
const ITEM = /^(?:li|tr)$/;

/** Fewer words before a colon are a label, as of sources. */
const SENTENCE = 4;

interface List {
  blocks: Block[];
  words: number;
  keptWords: number;
  /** Words of the items that are mostly link. */
  linkWords: number;
}

/**
 * Gives back the rest of a list or a table when more than half of its words are in, all of it behind a line of the story that
 * ends in a colon, and a table between two paragraphs; takes out the rest when half of its words or more are out, and summaries
 * in points above the text.
 */
export const wholeLists: Step = {
  name: 'whole-lists',
  run: (draft) => {
    const { blocks, zones } = draft.frame;
    const { evidence } = zones;
    const start = draft.kept().find((block) => OF_TEXT.test(block.element.tag) && isProse(block))?.index ?? 0;
    for (const { blocks: own, keptWords, words, linkWords } of listsOf(draft)) {
      const kept = own.filter((block) => draft.keeps(block));
      const first = (own[0] as Block).index;
      // Above the first paragraph a list sums the story up: it is in as a whole or not at all.
      const above = (kept[0]?.index ?? first) < start;
      const summary =
        above && kept.some(({ element }) => ((evidence[element.index] as number) & Evidence.standfirst) !== 0);
      const before = blocks[first - 1];
      const after = blocks[(own.at(-1) as Block).index + 1];
      const isTable = own.every(({ element }) => element.tag === 'tr');
      const announced =
        !above &&
        before &&
        draft.keeps(before) &&
        (isTable ? after && draft.keeps(after) : before.words >= SENTENCE && endingOf(before.text) === 2) &&
        linkWords * 2 < words;
      if (announced || (!summary && (above ? keptWords === words : keptWords * 2 > words))) {
        for (const block of own) if (draft.removals[block.index]?.step === 'classify') draft.restore(block);
      } else
        for (const block of kept) if (ITEM.test(block.element.tag)) draft.remove(block, summary ? 'summary' : 'rest');
    }
  },
};

/** The lists of a page, of items and of paragraphs in items, and its tables of data. */
function listsOf(draft: Draft): Iterable<List> {
  const lists = new Map<Element, List>();
  for (const block of draft.frame.blocks) {
    const { element } = block;
    const item = ITEM.test(element.tag) ? element : element.parent?.tag === 'li' ? element.parent : null;
    // Head and body of a table are one.
    const box = item?.tag === 'tr' && item.parent?.tag !== 'table' ? item.parent?.parent : item?.parent;
    if (!box) continue;
    const list = lists.get(box) ?? { blocks: [], words: 0, keptWords: 0, linkWords: 0 };
    lists.set(box, list);
    list.blocks.push(block);
    list.words += block.words;
    if (draft.keeps(block)) list.keptWords += block.words;
    if (block.linkChars * 2 > block.text.length) list.linkWords += block.words;
  }
  return lists.values();
}
