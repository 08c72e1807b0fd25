import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import { Evidence } from '../evidence.ts';
import type { Frame } from '../page-frame.ts';
import { endingOf } from '../text-shape.ts';
import { isProse } from '../zones.ts';

/** Names that speak of how much of a story is shown to whom as often as of other stories and offers. */
const OF_SHARES = Evidence.related | Evidence.promo | Evidence.ad;
/** A lone paragraph under such a name is an offer or another story. */
const FEWEST = 2;

/**
 * Gives back the paragraphs right before those of the story that stand in a box named as a teaser or an offer: what every visitor
 * may read of it.
 */
export const tornStory: Step = {
  name: 'torn-story',
  run: (draft) => {
    const { frame } = draft;
    const { blocks, headline } = frame;
    const first = draft.kept().find((block) => block.index > headline && isProse(block));
    if (first === undefined || headline < 0) return;
    const lost: Block[] = [];
    for (let at = first.index - 1; at > headline; at--) {
      const block = blocks[at] as Block;
      if (draft.removals[at]?.step !== 'furniture' || !isOfShare(frame, block)) break;
      const open = block.linkChars * 5 < block.text.length && endingOf(block.text) === 1;
      if (isProse(block) && open && block.element.tag === 'p') lost.push(block);
      else if (isProse(block)) break;
    }
    if (lost.length < FEWEST) return;
    for (const block of lost) draft.restore(block);
  },
};

/** Whether a name around a block may speak of who may read it. */
export function isOfShare({ zones }: Frame, { element }: Block): boolean {
  return ((zones.evidence[element.index] as number) & OF_SHARES) !== 0;
}
