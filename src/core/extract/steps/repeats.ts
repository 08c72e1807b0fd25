import type { Step } from '../draft.ts';

/** Shorter lines may well come twice in a story. */
const TELLING = 8;

export const repeats: Step = {
  name: 'repeats',
  does: 'keeps the first of several equal paragraphs',
  run: (draft) => {
    const seen = new Set<string>();
    for (const block of draft.kept()) {
      if (block.words < TELLING) continue;
      if (seen.has(block.text)) draft.remove(block, 'repeats', 'said before');
      seen.add(block.text);
    }
  },
};
