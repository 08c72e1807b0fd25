import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import { isProse } from '../zones.ts';

const HEADING = /^h[2-6]$/;
const QUESTION = /[?？؟]$/;

/** Gives back the answers to questions that are set as headings and are in. */
export const answers: Step = {
  name: 'answers',
  run: (draft) => {
    const { blocks } = draft.frame;
    for (const { element, index, text } of draft.kept()) {
      if (!HEADING.test(element.tag) || !QUESTION.test(text)) continue;
      for (let at = index + 1; ; at++) {
        const block: Block | undefined = blocks[at];
        if (!block || !isProse(block) || block.linkChars * 5 > block.text.length) break;
        if (draft.removals[at]?.step === 'classify') draft.restore(block);
      }
    }
  },
};
