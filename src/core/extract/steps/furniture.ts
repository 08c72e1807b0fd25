import type { Step } from '../draft.ts';
import { AGAINST, Evidence } from '../evidence.ts';

const NAMES = Object.entries(Evidence).filter(([, bit]) => (AGAINST & bit) !== 0);

export const furniture: Step = {
  name: 'furniture',
  does: 'takes out what names say is a caption, byline, menu, footer, comment, sharing, related, promotional or consent box',
  run: (draft) => {
    const { blocks, zones } = draft.frame;
    for (const block of blocks) {
      const evidence = (zones.evidence[block.element.index] as number) & AGAINST;
      if (evidence === 0) continue;
      const names = NAMES.filter(([, bit]) => (evidence & bit) !== 0).map(([name]) => name);
      draft.remove(block, 'furniture', names.join(', '));
    }
  },
};
