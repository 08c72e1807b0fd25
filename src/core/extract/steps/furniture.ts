import type { Step } from '../draft.ts';
import { AGAINST, Evidence } from '../evidence.ts';
import { contains } from '../tree.ts';

const NAMES = Object.entries(Evidence).filter(([, bit]) => (AGAINST & bit) !== 0);

/** Names that a heading or a paragraph of the story may bear as well: “time” in a ticker, “tag”, “ad-anchor”, “legal”. */
const DOUBTFUL = Evidence.date | Evidence.tags | Evidence.ad | Evidence.share | Evidence.legal | Evidence.label;
/** So many words in the main container are no date and no button. */
const LONG = 6;

export const furniture: Step = {
  name: 'furniture',
  does: 'takes out what names say is a caption, byline, menu, footer, comment, sharing, related, promotional or consent box',
  run: (draft) => {
    const { blocks, zones } = draft.frame;
    const reasons = new Map<number, string>();
    for (const block of blocks) {
      const evidence = (zones.evidence[block.element.index] as number) & AGAINST;
      if (evidence === 0) continue;
      // What is left to the classifier: it knows the evidence too.
      if ((evidence & ~DOUBTFUL) === 0 && block.words >= LONG && contains(draft.frame.main, block.element)) continue;
      let reason = reasons.get(evidence);
      if (reason === undefined) {
        reason = NAMES.filter(([, bit]) => (evidence & bit) !== 0)
          .map(([name]) => name)
          .join(', ');
        reasons.set(evidence, reason);
      }
      draft.remove(block, 'furniture', reason);
    }
  },
};
