import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';

/** Some pages set whole sentences as headings. */
const LONGEST = 12;
const HEADING = /^h[1-6]$/;

/** Words of a line over links. */
const LABEL = 7;

/** Takes out headings at the end, under which nothing is left, and labels of links; gives back the credit of an agency in brackets. */
export const looseEnds: Step = {
  name: 'loose-ends',
  run: (draft) => {
    const kept = draft.kept();
    const last = kept[kept.length - 1];
    const credit = last && draft.frame.blocks[last.index + 1];
    const { shape } = draft.frame;
    if (credit && isCredit(credit) && shape[credit.index] === shape[last.index]) draft.restore(credit);
    for (const block of kept) {
      const below = draft.frame.blocks[block.index + 1];
      const over = below?.element.tag === 'li' && !draft.keeps(below) && below.linkChars > below.text.length * 0.9;
      if (over && block.words <= LABEL && block.stops === 0 && block.element.tag === 'p') draft.remove(block, 'label');
    }
    for (let i = kept.length - 1; i > 0; i--) {
      const block = kept[i] as Block;
      if (!HEADING.test(block.element.tag) || block.words > LONGEST || block.stops > 0) break;
      draft.remove(block, 'heading');
    }
  },
};

/** “(Reporting by …; Editing by …)”: it belongs to the text, and names who wrote it. */
function isCredit({ text, words }: Block): boolean {
  return words < 60 && /^[([（].*[)\]）]$/su.test(text) && /\b(?:reporting|editing|writing|reported) by\b/i.test(text);
}
