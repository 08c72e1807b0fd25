import { articleBodyOf } from '../article-body.ts';
import type { Step } from '../draft.ts';
import { fold } from '../fold.ts';

/** The page's own text is a wreck when it has less than this share of what the structured data has. */
const WRECK = 0.4;

export const structuredData: Step = {
  name: 'structured-data',
  does: 'takes the body from JSON-LD where it holds much more of the story than the page shows',
  run: (draft) => {
    const { articleBody } = draft.texts;
    if (articleBody === '') return;
    let length = 0;
    let common = 0;
    for (const block of draft.kept()) {
      const folded = fold(block.text);
      length += folded.length;
      if (articleBody.includes(folded)) common += folded.length;
    }
    if (common >= articleBody.length * WRECK || length >= articleBody.length * WRECK) return;
    draft.replacement = articleBodyOf(draft.frame.tree.jsonLd).split('\n');
  },
};
