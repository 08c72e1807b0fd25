import type { Step } from '../draft.ts';
import { fold } from '../fold.ts';

/** Takes out the headline, and lines that only repeat it. */
export const headlineAgain: Step = {
  name: 'headline-again',
  run: (draft) => {
    const { headline } = draft.texts;
    for (const block of draft.kept()) {
      if (block.index === draft.frame.headline) draft.remove(block, 'headline');
      else if (headline !== '' && block.text.length < 400 && fold(block.text) === headline)
        draft.remove(block, 'again');
    }
  },
};
