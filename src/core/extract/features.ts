import type { Block } from './blocks.ts';
import { fold } from './fold.ts';
import type { Frame } from './page-frame.ts';
import { inside } from './page-frame.ts';
import type { PageTexts } from './page-texts.ts';
import { endingOf, INVITATION, marksIn } from './text-shape.ts';
import { contains, type Element } from './tree.ts';
import { isProse } from './zones.ts';

/** How many features there are; `feature-names.ts`, which only training needs, has their names in this order. */
export const WIDTH = 56;

const TAG_ORDER = new Map(
  'p blockquote h2 h3 h4 li div section article pre dd dt td th h5 h6 h1 span header footer aside figcaption figure address label button summary'
    .split(' ')
    .map((tag, i) => [tag, i]),
);

/** Characters of a block that are looked for in the structured data. */
const COMPARED = 200;

/** Fills `row` with the features of one block. */
export class FeatureReader {
  private readonly frame: Frame;
  private readonly texts: PageTexts;
  private readonly repeats = new Map<string, number>();
  private readonly proseUpTo: Float64Array;
  /** Index after that of the last block in the main container. */
  private readonly blocksEnd: number;

  constructor(frame: Frame, texts: PageTexts) {
    this.frame = frame;
    this.texts = texts;
    const { blocks } = frame;
    let end = blocks.length;
    while (end > 0 && !contains(frame.main, (blocks[end - 1] as Block).element)) end--;
    this.blocksEnd = end;
    this.proseUpTo = new Float64Array(blocks.length + 1);
    for (const block of blocks) {
      this.repeats.set(block.text, (this.repeats.get(block.text) ?? 0) + 1);
      this.proseUpTo[block.index + 1] = (this.proseUpTo[block.index] as number) + (isProse(block) ? block.words : 0);
    }
  }

  read(block: Block, row: Float32Array): void {
    const { frame, texts } = this;
    const { blocks, main, sums, zones, depth } = frame;
    const { element, text, words } = block;
    const all = frame.prose || 1;
    let k = 0;
    const put = (value: number) => {
      row[k++] = value;
    };
    const per = words || 1;
    const length = text.length;
    put(words);
    put(length / per);
    put(block.linkChars / length);
    put(block.italicChars / length);
    put(block.stops);
    put(block.commas / per);
    put(block.capitals / per);
    put(block.upper / (block.letters || 1));
    put(endingOf(text));
    put(TAG_ORDER.get(element.tag) ?? 30);
    put(isProse(block) ? 1 : 0);

    const inMain = contains(main, element);
    put(inMain ? 1 : 0);
    put((depth[element.index] as number) - (depth[main.index] as number));
    let steps = 0;
    for (let at: Element = main; !contains(at, element) && at.parent && steps < 30; at = at.parent) steps++;
    put(steps);
    put(frame.headline < 0 ? -9 : clamp(block.index - frame.headline, -8, 20));
    const before = this.proseUpTo[block.index] as number;
    put(before / all);
    put((all - (this.proseUpTo[block.index + 1] as number)) / all);

    const pb = frame.proseBefore[block.index] as number;
    const pa = frame.proseAfter[block.index] as number;
    put(pb < 0 ? 9 : Math.min(8, block.index - pb));
    put(pa >= blocks.length ? 9 : Math.min(8, pa - block.index));
    const b1 = blocks[block.index - 1];
    const a1 = blocks[block.index + 1];
    put(b1?.words ?? -1);
    put(a1?.words ?? -1);
    put(b1 ? b1.linkChars / b1.text.length : -1);
    put(blocks[block.index - 2]?.words ?? -1);
    put(blocks[block.index + 2]?.words ?? -1);
    const proseB = blocks[pb];
    const proseA = blocks[pa];
    put(proseB && proseB.element.parent === element.parent ? 1 : 0);
    put(proseA && proseA.element.parent === element.parent ? 1 : 0);
    put(b1 && frame.shape[b1.index] === frame.shape[block.index] ? 1 : 0);
    put(a1 && frame.shape[a1.index] === frame.shape[block.index] ? 1 : 0);
    put(proseB ? (depth[element.index] as number) - (depth[proseB.element.index] as number) : 9);

    const shape = frame.shapes[frame.shape[block.index] as number] as Frame['shapes'][number];
    put(shape.prose / all);
    put(Math.min(12, shape.blocks));
    put(shape.words / shape.blocks);
    put(shape.linkChars / (shape.chars || 1));

    const parent = element.parent ?? element;
    const grand = parent.parent ?? parent;
    let top = element;
    while (inMain && top.parent && top.parent !== main && top !== main) top = top.parent;
    for (const at of [parent, grand, top]) {
      put(zones.prose(at) / all);
      put(Math.min(12, inside(sums.blocks, at)));
      put(inside(sums.words, at) / (inside(sums.blocks, at) || 1));
      put(inside(sums.linkChars, at) / (inside(sums.chars, at) || 1));
      put(Math.min(6, inside(sums.images, at)));
    }

    put(this.repeats.get(text) ?? 1);
    put(texts.articleBody === '' ? -1 : texts.articleBody.includes(fold(text.slice(0, COMPARED))) ? 1 : 0);
    put(marksIn(text));
    put(words < 60 && INVITATION.test(text) ? 1 : 0);
    put(Math.min(9, frame.headings.since[block.index] as number));
    put(frame.headings.invites[block.index] as number);
    put(Math.min(9, frame.headings.sinceLabel[block.index] as number));
    put(inMain ? Math.min(20, this.blocksEnd - block.index) : -1);
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
