import type { Block } from '../blocks.ts';
import type { Draft, Step } from '../draft.ts';
import { Evidence } from '../evidence.ts';
import { inside } from '../page-frame.ts';
import type { Element } from '../tree.ts';

/** Shorter lines may well come twice in a story. */
const TELLING = 8;
/** So many lines that come again in one box are meant. */
const REFRAIN = 3;
/** A passage set again in large type may be shorter: it stands in a box that says so, or in one with little else in it. */
const PULLED = 5;
const BOX = Evidence.quote | Evidence.aside;
const BESIDE = 10;
/** Where more stand so, the paragraphs of the story do. */
const MOST = 20;

/** Keeps the first of several equal paragraphs, and takes out quotes that are pulled from the text. */
export const repeats: Step = {
  name: 'repeats',
  run: (draft) => {
    const seen = new Map<string, Element | null>();
    const inPlace: Block[] = [];
    for (const block of draft.kept()) {
      if (block.words < TELLING) continue;
      const { parent } = block.element;
      const before = seen.get(block.text);
      if (before === undefined) seen.set(block.text, parent);
      else if (before === parent) inPlace.push(block);
      else draft.remove(block, 'again');
    }
    // A page says a thing again in another box or once by mistake; a recipe or an interview does so in the run of its text.
    if (inPlace.length < REFRAIN) for (const block of inPlace) draft.remove(block, 'again');
    asOnePiece(draft);
    pulledQuotes(draft);
  },
};

/** A block of this many words may be the whole story, set once more without its paragraphs. */
const WHOLE = 120;

/** Takes out a block that holds most of the other paragraphs again. */
function asOnePiece(draft: Draft): void {
  const kept = draft.kept();
  const words = kept.reduce((sum, block) => sum + block.words, 0);
  for (const block of kept) {
    if (block.words < WHOLE || block.words < words * 0.3) continue;
    const text = letters(block.text);
    const others = kept.filter((other) => other !== block && other.words >= TELLING && other.words < block.words);
    const again = others.filter((other) => text.includes(letters(other.text)));
    const covered = again.reduce((sum, other) => sum + other.words, 0);
    if (again.length >= 3 && covered >= block.words * 0.6) draft.remove(block, 'whole');
  }
}

function pulledQuotes(draft: Draft): void {
  const { zones, sums } = draft.frame;
  const short = draft.kept().filter((block) => block.words >= PULLED && block.words < 60);
  const named = short.filter(({ element }) => ((zones.evidence[element.index] as number) & BOX) !== 0);
  const small = short.filter(
    ({ element, words }) => element.parent && inside(sums.words, element.parent) <= words + BESIDE,
  );
  if (small.length > MOST) small.length = 0;
  const boxes = [...named, ...small];
  if (boxes.length === 0) return;
  const text = draft
    .kept()
    .filter((block) => !boxes.includes(block))
    .map((block) => letters(block.text))
    .join('\n');
  for (const block of boxes) {
    if (!text.includes(letters(block.text))) continue;
    // Whose words they are may stand below.
    for (const one of small.includes(block) ? draft.kept() : [block])
      if (one === block || (one.words < PULLED && one.element.parent === block.element.parent))
        draft.remove(one, 'pulled');
  }
}

/** Quotation marks and the like differ between a passage and its second setting. */
function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
