import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import { isProse } from '../zones.ts';

const HEADING = /^h[2-6]$/;
const QUESTION = /[?？؟]$/;

/** Gives back the answers to questions that are set as headings and are in, and the other questions that are set like these. */
export const answers: Step = {
  name: 'answers',
  run: (draft) => {
    const { blocks, shape } = draft.frame;
    const isQuestion = ({ element, text }: Block): boolean => HEADING.test(element.tag) && QUESTION.test(text);
    const giveBack = (block: Block): void => {
      if (draft.removals[block.index]?.step === 'classify') draft.restore(block);
    };
    const asked = new Set(
      draft
        .kept()
        .filter(isQuestion)
        .map(({ index }) => shape[index]),
    );
    for (const question of blocks) {
      if (!isQuestion(question) || !asked.has(shape[question.index])) continue;
      giveBack(question);
      if (!draft.keeps(question)) continue;
      for (let at = question.index + 1; ; at++) {
        const block = blocks[at];
        if (!block || isQuestion(block) || !isProse(block) || block.linkChars * 5 > block.text.length) break;
        giveBack(block);
      }
    }
  },
};
