import type { Block } from './blocks.ts';
import { logOdds } from './classifier.ts';
import type { Frame } from './page-frame.ts';
import type { PageTexts } from './page-texts.ts';

/** Why a block is not in the story: the step that took it out, and its ground where that differs from block to block. */
export interface Removal {
  step: string;
  reason: string | undefined;
}

/** The story in the making: all blocks of the page, and for each one taken out the removal. */
export class Draft {
  readonly frame: Frame;
  readonly texts: PageTexts;
  readonly removals: (Removal | null)[];
  /** Paragraphs from structured data that replace the page's own; null when the page's are better. */
  replacement: string[] | null = null;

  /** The step at work. */
  private step = '';

  /** The classifier: log odds of a row of features. */
  readonly logOdds: (row: Float32Array) => number;

  constructor(frame: Frame, texts: PageTexts, classifier: (row: Float32Array) => number = logOdds) {
    this.logOdds = classifier;
    this.frame = frame;
    this.texts = texts;
    this.removals = new Array<Removal | null>(frame.blocks.length).fill(null);
  }

  take({ name, run }: Step): void {
    this.step = name;
    run(this);
  }

  keeps(block: Block): boolean {
    return this.removals[block.index] === null;
  }

  /** The blocks still in, in document order. */
  kept(): Block[] {
    return this.frame.blocks.filter((block) => this.removals[block.index] === null);
  }

  remove(block: Block, reason?: string): void {
    this.removals[block.index] ??= { step: this.step, reason };
  }

  restore(block: Block): void {
    this.removals[block.index] = null;
  }
}

/** One step of the extraction. Steps run in order; each can be switched off to see what it is worth. */
export interface Step {
  name: string;
  run: (draft: Draft) => void;
}
