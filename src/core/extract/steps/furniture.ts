import type { Step } from '../draft.ts';
import { AGAINST, Evidence } from '../evidence.ts';

const NAMES = Object.entries(Evidence).filter(([, bit]) => (AGAINST & bit) !== 0);

export const furniture: Step = {
  name: 'furniture',
  does: 'takes out what names say is a caption, byline, menu, footer, comment, sharing, related, promotional or consent box',
  run: (draft) => {
    const { blocks, zones } = draft.frame;
    const reasons = new Map<number, string>();
    for (const block of blocks) {
      const evidence = (zones.evidence[block.element.index] as number) & AGAINST;
      if (evidence === 0) continue;
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
