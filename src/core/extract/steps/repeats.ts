import type { Block } from '../blocks.ts';
import type { Draft, Step } from '../draft.ts';
import { Evidence } from '../evidence.ts';
import type { Element } from '../tree.ts';

/** Shorter lines may well come twice in a story. */
const TELLING = 8;
/** A passage set again in large type may be shorter: it stands in a box that says so. */
const PULLED = 5;
const BOX = Evidence.quote | Evidence.aside;

export const repeats: Step = {
  name: 'repeats',
  does: 'keeps the first of several equal paragraphs, and takes out quotes that are pulled from the text',
  run: (draft) => {
    const seen = new Map<string, Element | null>();
    for (const block of draft.kept()) {
      if (block.words < TELLING) continue;
      const { parent } = block.element;
      const before = seen.get(block.text);
      // A recipe or an interview says a thing again in the run of its text; a page says it again in another box.
      if (before !== undefined && before !== parent) draft.remove(block, 'repeats', 'said before');
      else seen.set(block.text, parent);
    }
    pulledQuotes(draft);
  },
};

function pulledQuotes(draft: Draft): void {
  const boxed = (block: Block): boolean => ((draft.frame.zones.evidence[block.element.index] as number) & BOX) !== 0;
  const boxes = draft.kept().filter((block) => block.words >= PULLED && block.words < 60 && boxed(block));
  if (boxes.length === 0) return;
  const text = draft
    .kept()
    .filter((block) => !boxes.includes(block))
    .map((block) => letters(block.text))
    .join('\n');
  for (const block of boxes) {
    if (text.includes(letters(block.text))) draft.remove(block, 'repeats', 'set again in large type');
  }
}

/** Quotation marks and the like differ between a passage and its second setting. */
function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
