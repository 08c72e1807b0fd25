import type { Block } from './blocks.ts';
import { type Frame, inside } from './page-frame.ts';
import type { Element } from './tree.ts';

/** How the body lies among the other texts of the page: a story in one piece, a list of teasers in many. */
export interface BodyShape {
  /** Of the blocks from the body's first to its last, but for those of the widest gap, the share that is in the body, 0–1. */
  bodyDensity: number;
  /** Share of the body's words in the one box that has most of them, 0–1. */
  bodyTogether: number;
  /** Different short lines with a whole date among the same blocks. */
  datesBetween: number;
}

/** A text in one piece: what is said of one that does not come from the blocks of the page. */
export const ONE_PIECE: BodyShape = { bodyDensity: 1, bodyTogether: 1, datesBetween: 0 };

/** More words are a sentence that happens to name a day. */
const DATE_LINE = 12;
/** A year and a day, in any order and language. */
const YEAR = /(?:19|20)\d\d/;
const DAY = /(?<!\d)\d{1,2}(?!\d)/;
/** A box around a paragraph may have a word or two besides, as a share button or a footnote. */
const BESIDES = 2;

/** Measures the shape of a body in the page's blocks; none has a shape of its own. */
export function bodyShape(frame: Frame, body: readonly Block[]): BodyShape {
  const first = body[0];
  const last = body[body.length - 1];
  if (first === undefined || last === undefined) return { bodyDensity: 0, bodyTogether: 0, datesBetween: 0 };
  const gap = widestGap(body);
  const range = [...frame.blocks.slice(first.index, gap.from), ...frame.blocks.slice(gap.to, last.index + 1)];
  const dates = new Set<string>();
  for (const { text, words } of range) if (words <= DATE_LINE && YEAR.test(text) && DAY.test(text)) dates.add(text);
  const boxes = new Map<Element | null, number>();
  let all = 0;
  let most = 0;
  for (const block of body) {
    const box = boxOf(frame, block);
    const words = (boxes.get(box) ?? 0) + block.words;
    boxes.set(box, words);
    all += block.words;
    most = Math.max(most, words);
  }
  return {
    bodyDensity: body.length / range.length,
    bodyTogether: most / Math.max(1, all),
    datesBetween: dates.size,
  };
}

/** One gap says nothing: a story shown twice, or a line of it above the menu. A list has many. */
function widestGap(body: readonly Block[]): { from: number; to: number } {
  let from = body[0]?.index ?? 0;
  let to = from;
  let next = from;
  for (const { index } of body) {
    if (index - next > to - from) [from, to] = [next, index];
    next = index + 1;
  }
  return { from, to };
}

/** The element that holds the block beside others: wrappers around the one block are passed over. */
function boxOf({ sums }: Frame, block: Block): Element | null {
  let box = block.element.parent;
  while (box?.parent && inside(sums.words, box) <= block.words + BESIDES) box = box.parent;
  return box;
}
