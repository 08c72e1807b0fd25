import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import { OF_SHARES } from '../evidence.ts';
import { endingOf } from '../text-shape.ts';
import { isProse } from '../zones.ts';

/** A lone paragraph under such a name is an offer or another story. */
const FEWEST = 2;

/**
 * Gives back the paragraphs right before those of the story that stand in a box named as a teaser or an offer: what every visitor
 * may read of it.
 */
export const tornStory: Step = {
  name: 'torn-story',
  run: (draft) => {
    const { blocks, headline, zones } = draft.frame;
    const first = draft.kept().find((block) => block.index > headline && isProse(block));
    if (first === undefined || headline < 0) return;
    const lost: Block[] = [];
    for (let at = first.index - 1; at > headline; at--) {
      const block = blocks[at] as Block;
      const ofShare = ((zones.evidence[block.element.index] as number) & OF_SHARES) !== 0;
      if (draft.removals[at]?.step !== 'furniture' || !ofShare) break;
      const open = block.linkChars * 5 < block.text.length && endingOf(block.text) === 1;
      if (isProse(block) && open && block.element.tag === 'p') lost.push(block);
      else if (isProse(block)) break;
    }
    if (lost.length < FEWEST) return;
    for (const block of lost) draft.restore(block);
  },
};
