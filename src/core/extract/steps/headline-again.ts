import type { Block } from '../blocks.ts';
import type { Draft, Step } from '../draft.ts';
import { fold } from '../fold.ts';

/** Takes out the headline, lines that only repeat it, and what stands before it where more of the text follows. */
export const headlineAgain: Step = {
  name: 'headline-again',
  run: (draft) => {
    const { headline } = draft.texts;
    for (const block of draft.kept()) {
      if (block.index === draft.frame.headline) draft.remove(block, 'headline');
      else if (headline !== '' && block.text.length < 400 && fold(block.text) === headline)
        draft.remove(block, 'again');
    }
    beforeIt(draft);
  },
};

function beforeIt(draft: Draft): void {
  const kept = draft.kept();
  const words = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.words, 0);
  const before = kept.filter(({ index }) => index < draft.frame.headline);
  if (words(before) * 2 < words(kept)) for (const block of before) draft.remove(block, 'before');
}
