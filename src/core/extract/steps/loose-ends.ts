import { isBlock } from '../block-elements.ts';
import type { Block } from '../blocks.ts';
import type { Draft, Step } from '../draft.ts';
import { inside } from '../page-frame.ts';
import { isPayCall } from '../pay-calls.ts';
import { endingOf } from '../text-shape.ts';
import { contains, type Element } from '../tree.ts';
import { isProse } from '../zones.ts';

/** Some pages set whole sentences as headings. */
const LONGEST = 12;
const HEADING = /^h[1-6]$/;

/** Words of a line over links. */
const LABEL = 7;

/** Fewer words of a link beside others may be an item that the story lists. */
const TITLE = 3;

/** Takes out what begins with a call to pay at the end, headings and labels there and in boxes in which nothing else is left, labels of links and links beside others; gives back the credit of an agency in brackets. */
export const looseEnds: Step = {
  name: 'loose-ends',
  run: (draft) => {
    const kept = draft.kept();
    const last = kept[kept.length - 1];
    const credit = last && draft.frame.blocks[last.index + 1];
    const { shape } = draft.frame;
    if (credit && isCredit(credit) && shape[credit.index] === shape[last.index]) draft.restore(credit);
    const { blocks } = draft.frame;
    for (const block of kept) {
      const alike = [blocks[block.index - 1], blocks[block.index + 1]].some(
        (one) => one && shape[one.index] === shape[block.index] && isLink(one),
      );
      if (alike && isLink(block) && block.words >= TITLE) draft.remove(block, 'link');
    }
    for (const block of draft.kept()) {
      const below = blocks[block.index + 1];
      const over = below && !draft.keeps(below) && isLink(below) && isListed(below.element);
      if (over && block.words <= LABEL && block.stops === 0 && block.element.tag === 'p') draft.remove(block, 'label');
    }
    // Behind such a call stand at most lines like "Sign in".
    for (let i = kept.length - 1; i > 0; i--) {
      const block = kept[i] as Block;
      if (isPayCall(block.text)) for (const one of kept.splice(i)) draft.remove(one, 'pay');
      else if (isProse(block)) break;
    }
    for (let i = kept.length - 1; i > 0; i--) {
      const block = kept[i] as Block;
      if (!isHeading(block) && (block.words > LABEL || endingOf(block.text) !== 2)) break;
      draft.remove(block, 'heading');
    }
    aloneInBoxes(draft);
  },
};

function isHeading({ element, words, stops }: Block): boolean {
  return HEADING.test(element.tag) && words <= LONGEST && stops === 0;
}

/** A line that is all link, and no sentence of the story that is linked. */
const isLink = ({ text, linkChars, stops, element }: Block): boolean =>
  stops === 0 && !HEADING.test(element.tag) && linkChars > text.length * 0.9;

/** An item, or a line of its own beside others. */
const isListed = ({ tag, parent }: Element): boolean => tag === 'p' || tag === 'li' || parent?.tag === 'li';

/** Words of what a heading has beside it in its box; a date and a name are fewer. */
const BESIDES = 12;

/** Takes out headings of boxes of which all else is out. */
function aloneInBoxes(draft: Draft): void {
  const { sums } = draft.frame;
  const kept = draft.kept();
  const text = kept.filter((block) => !isHeading(block));
  let next = 0;
  for (const block of kept) {
    let box = block.element.parent;
    while (box && !isBlock(box.tag)) box = box.parent;
    if (!isHeading(block) || box === null || inside(sums.words, box) < block.words + BESIDES) continue;
    while (next < text.length && (text[next] as Block).index < block.index) next++;
    const near = [text[next - 1], text[next]];
    if (!near.some((one) => one && contains(box, one.element))) draft.remove(block, 'alone');
  }
}

/** “(Reporting by …; Editing by …)”: it belongs to the text, and names who wrote it. */
function isCredit({ text, words }: Block): boolean {
  return words < 60 && /^[([（].*\b(?:reporting|editing|writing|reported) by\b.*[)\]）]$/isu.test(text);
}
