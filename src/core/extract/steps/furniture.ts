import type { Step } from '../draft.ts';
import { AGAINST, Evidence } from '../evidence.ts';
import { contains } from '../tree.ts';

/** Names that a heading or a paragraph of the story may bear as well: “time” in a ticker, “tag”, “ad-anchor”, “legal”. */
const DOUBTFUL = Evidence.date | Evidence.tags | Evidence.ad | Evidence.share | Evidence.legal | Evidence.label;
/** So many words in the main container are no date and no button. */
const LONG = 6;
/** Names of a subhead that speak of its words, as an id made of them does, or of the table of contents that it is in. */
const OF_ITS_WORDS =
  Evidence.navigation |
  Evidence.tags |
  Evidence.promo |
  Evidence.share |
  Evidence.legal |
  Evidence.dialog |
  Evidence.related;
const SUBHEAD = /^h[2-4]$/;

/** Takes out what names say is a caption, byline, menu, footer, comment, sharing, related, promotional or consent box. */
export const furniture: Step = {
  name: 'furniture',
  run: (draft) => {
    const { blocks, zones } = draft.frame;
    for (const block of blocks) {
      const { element } = block;
      const evidence = (zones.evidence[element.index] as number) & AGAINST;
      if (evidence === 0) continue;
      // What is left to the classifier, which goes by the text and its place.
      if (contains(draft.frame.main, element)) {
        if ((evidence & ~DOUBTFUL) === 0 && block.words >= LONG) continue;
        const above = (zones.evidence[element.parent?.index ?? 0] as number) & AGAINST;
        const isSubhead = SUBHEAD.test(element.tag) && block.linkChars * 2 < block.text.length;
        if (isSubhead && above === 0 && (evidence & ~OF_ITS_WORDS) === 0) continue;
      }
      draft.remove(block, evidence & Evidence.caption ? 'caption' : 'name');
    }
  },
};
