import { beginning, MAX_BLOCKS, MAX_BODY } from '../limits.ts';
import { isBlock, SILENT } from './block-elements.ts';
import { isFirstLetter } from './first-letter.ts';
import { isHiddenInline } from './hidden.ts';
import { isProgram } from './leaked-program.ts';
import { type Measure, measure } from './measure.ts';
import { BETWEEN_CELLS, CELL, isRow } from './table-rows.ts';
import { attribute, collapse, type Element, type Tree, textOf } from './tree.ts';

/** A run of text that a reader sees as one piece: a paragraph, a heading, a list item, a cell, a row of short ones, a caption. */
export interface Block extends Measure {
  /** Its place among the blocks of the page, in document order. */
  index: number;
  text: string;
  /** The nearest element that makes it a block. */
  element: Element;
  /** Characters of the text that stand in links, in bold and in italic type. */
  linkChars: number;
  boldChars: number;
  italicChars: number;
}

/** A text of so many characters that ends like a sentence is a paragraph when a line break follows. */
const PARAGRAPH = 80;
const SENTENCE_END = /[.!?…。！？؟।"”»]/;
/** What a heading in a paragraph of its text ends with: a label and a name before what is said go on. */
const OPEN = /[^.,:;：，、。-]/;
/** One more than a story may have, so that the cut is seen. */
const MAX_BLOCK = MAX_BODY + 1;

/** What a link says of itself to those who do not see its arrow. */
const NEW_WINDOW = /^\s*\(?opens (?:in )?an? new (?:window|tab)\)?\s*$/i;
/** Words at least of a text that takes its first letter back, and what it is: in lists and tables a letter is a number. */
const WHOLE = 8;
const RUNNING = /^(?:p|div)$/;

/** The mark of a footnote: in brackets anywhere, else where it is glued to a word. */
const NOTE = /^\s*(?:\[\d{1,3}\]|\d{1,3}|[*†‡])\s*$/;

/** What holds sentences, and how one goes on behind a word of it. */
const IN_LINE = /^(?:p|h[2-6])$/;
const WORD_BEHIND = /^(?:\s?[\p{Ll}\p{Lo},;]|[.\p{N}])/u;
const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em', 'cite']);

/**
 * The text of a page as blocks, in document order; what has neither letter nor digit is left out. Two line breaks in a row part
 * blocks, and one after a long text that ends like a sentence or after a heading in bold type. A row of a table of data is one
 * block, with tabs between its cells.
 */
export function readBlocks(tree: Tree): Block[] {
  const reader = new BlockReader(tree.root);
  const path: Element[] = [tree.root];
  const next: number[] = [0];
  while (path.length > 0 && reader.blocks.length < MAX_BLOCKS) {
    const depth = path.length - 1;
    const element = path[depth] as Element;
    const at = next[depth] as number;
    if (at === element.children.length) {
      reader.leave(element);
      path.pop();
      next.pop();
      continue;
    }
    next[depth] = at + 1;
    const child = element.children[at] as Element | string;
    if (typeof child === 'string') reader.text(child);
    else if (reader.enter(child, element.children[at + 1])) {
      path.push(child);
      next.push(0);
    }
  }
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  private readonly owners: Element[];
  private pieces = '';
  private links = 0;
  private bolds = 0;
  private italics = 0;
  private linkChars = 0;
  private boldChars = 0;
  private italicChars = 0;
  private breaks = 0;
  /** Characters since the block began, and the last of them. */
  private ink = 0;
  private lastInk = '';
  /** White space stands before what comes next. */
  private gap = false;
  /** All of the block so far is a short line in bold type: over text in plain type it is a heading. */
  private runIn = false;
  /** The row of a table that was last entered. */
  private row: Element | null = null;
  /** The letter that a picture at the start of the block shows. */
  private initial = '';

  constructor(root: Element) {
    this.owners = [root];
  }

  enter(element: Element, next: Element | string | undefined): boolean {
    const { tag } = element;
    if (tag === 'br') {
      if (++this.breaks > 1 || (this.ink > PARAGRAPH && SENTENCE_END.test(this.lastInk))) this.flush();
      else {
        this.pieces += '\n';
        this.runIn = this.ink > 0 && this.ink < PARAGRAPH && this.boldChars === this.ink && OPEN.test(this.lastInk);
      }
      return false;
    }
    const inLine = this.isInLine(tag, next);
    if (SILENT.has(tag) && !inLine) return false;
    if (isBlock(tag) && !inLine) {
      if (this.inRow(element)) {
        this.pieces += CELL.test(tag) ? BETWEEN_CELLS : ' ';
        return true;
      }
      this.flush();
      this.owners.push(element);
      if (tag === 'tr' && isRow(element)) this.row = element;
    } else if (isHiddenInline(element)) return false;
    else if (this.isNoteMark(element)) return false;
    else if (tag === 'img' && this.ink === 0) this.initial = attribute(element, 'alt') ?? '';
    else if (tag === 'a') this.links++;
    else if (BOLD.has(tag)) this.bolds++;
    else if (ITALIC.has(tag)) this.italics++;
    return true;
  }

  leave(element: Element): void {
    const { tag } = element;
    if (isBlock(tag)) {
      if (this.owners.at(-1) !== element) return;
      this.flush();
      this.owners.pop();
    } else if (tag === 'a') this.links--;
    else if (BOLD.has(tag)) this.bolds--;
    else if (ITALIC.has(tag)) this.italics--;
  }

  text(text: string): void {
    if (NEW_WINDOW.test(text)) return;
    const length = inkLength(text);
    if (length > 0 && this.initial !== '') {
      if (isFirstLetter(this.initial, text)) this.pieces += this.initial;
      this.initial = '';
    }
    if (length > 0 && this.runIn) {
      if (this.bolds === 0) this.flush();
      this.runIn = false;
    }
    this.pieces += text;
    this.gap = text.charCodeAt(text.length - 1) <= 32;
    if (length === 0) return;
    this.breaks = 0;
    this.ink += length;
    this.lastInk = text.trimEnd().slice(-1);
    if (this.links > 0) this.linkChars += length;
    if (this.bolds > 0) this.boldChars += length;
    if (this.italics > 0) this.italicChars += length;
  }

  private inRow({ index, end }: Element): boolean {
    return this.row !== null && index > this.row.index && end <= this.row.end;
  }

  /** A number, or a sign, that links within the page or is set high behind the end of a sentence. */
  private isNoteMark(element: Element): boolean {
    const { tag } = element;
    if (this.ink === 0 || (tag === 'sup' ? !SENTENCE_END.test(this.lastInk) : tag !== 'a')) return false;
    if (tag === 'a' && !attribute(element, 'href')?.includes('#')) return false;
    const text = textOf(element);
    return NOTE.test(text) && (text.includes('[') || !/\s$/.test(this.pieces));
  }

  /** What unfolds the text under a heading, or is a term of a sentence: a button, or an element of the page's own making. */
  private isInLine(tag: string, next: Element | string | undefined): boolean {
    const isButton = tag === 'button';
    const owner = (this.owners.at(-1) as Element).tag;
    if (!(isButton || tag.includes('-')) || !IN_LINE.test(owner)) return false;
    if (isButton && owner !== 'p') return true;
    const isOpen = this.ink > 0 && !SENTENCE_END.test(this.lastInk);
    const goesOn = typeof next === 'string' && WORD_BEHIND.test(next);
    return isButton ? this.gap && isOpen && goesOn : isOpen || goesOn;
  }

  private flush(): void {
    this.breaks = 0;
    this.runIn = false;
    this.initial = '';
    // Mostly there is nothing but white space between two tags of blocks; not to collapse it gave a twentieth of reading a page.
    const own = this.ink === 0 ? '' : rowOf(beginning(this.pieces, MAX_BLOCK));
    const text = this.letterBefore(own) + own;
    const counts = text === '' ? null : measure(text);
    // A line of asterisks or an arrow is no text.
    if (counts && counts.words > 0 && !isProgram(text)) {
      this.blocks.push({
        index: this.blocks.length,
        text,
        element: this.owners[this.owners.length - 1] as Element,
        linkChars: Math.min(this.linkChars, text.length),
        boldChars: Math.min(this.boldChars, text.length),
        italicChars: Math.min(this.italicChars, text.length),
        ...counts,
      });
    }
    this.pieces = '';
    this.ink = 0;
    this.linkChars = 0;
    this.boldChars = 0;
    this.italicChars = 0;
  }

  /** Takes back the block before, if it is the first letter of this text. */
  private letterBefore(text: string): string {
    const before = this.blocks.at(-1);
    if (before === undefined || !isFirstLetter(before.text, text)) return '';
    const { tag, parent } = this.owners.at(-1) as Element;
    const box = before.element.parent;
    const beside = box === parent || box === this.owners.at(-1);
    if (!beside || !RUNNING.test(tag) || !RUNNING.test(before.element.tag) || measure(text).words < WHOLE) return '';
    return (this.blocks.pop() as Block).text;
  }
}

/** Cells with tabs between; most blocks are none. */
function rowOf(pieces: string): string {
  return pieces.includes(BETWEEN_CELLS)
    ? pieces.split(BETWEEN_CELLS).map(collapse).filter(Boolean).join('\t')
    : collapse(pieces);
}

/** Length without white space at the ends; 0 for white space alone. */
function inkLength(text: string): number {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  let start = 0;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  return end - start;
}
