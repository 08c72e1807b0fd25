import { articleBodyOf } from '../article-body.ts';
import type { Step } from '../draft.ts';
import { fold } from '../fold.ts';

/** The page's own text is a wreck when it has less than this share of what the structured data has. */
const WRECK = 0.4;

/** Takes the body from JSON-LD where it holds much more of the story than the page shows. */
export const structuredData: Step = {
  name: 'structured-data',
  run: (draft) => {
    const { articleBody } = draft.texts;
    if (articleBody === '') return;
    let missing = articleBody.length * WRECK;
    for (const { text } of draft.kept()) {
      missing -= fold(text).length;
      if (missing <= 0) return;
    }
    draft.replacement = articleBodyOf(draft.frame.tree.jsonLd).split('\n');
  },
};
