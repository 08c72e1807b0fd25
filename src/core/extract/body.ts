import { articleBodyOf } from './article-body.ts';
import { type Block, readBlocks } from './blocks.ts';
import { Draft, type Removal } from './draft.ts';
import { type Frame, frameOf } from './page-frame.ts';
import { pageTexts } from './page-texts.ts';
import { STEPS } from './steps.ts';
import type { Tree } from './tree.ts';

export interface Body {
  frame: Frame;
  all: readonly Block[];
  /** The blocks of the story. */
  body: Block[];
  /** The story's paragraphs where they come from structured data instead of the blocks. */
  replacement: string[] | null;
  /** Per block of the page: why it is not in the story. */
  removals: readonly (Removal | null)[];
}

/** For measurement: steps left out by name, another classifier. */
export interface BodyOptions {
  without?: ReadonlySet<string>;
  classifier?: (row: Float32Array) => number;
}

/** Cuts the story out of a page's blocks, step by step. */
export function readBody(tree: Tree, { url, without, classifier }: BodyOptions & { url?: string } = {}): Body {
  const all = readBlocks(tree);
  const frame = frameOf(tree, all, url);
  const draft = new Draft(frame, pageTexts(all[frame.headline]?.text ?? '', articleBodyOf(tree.jsonLd)), classifier);
  for (const step of STEPS) if (!without?.has(step.name)) draft.take(step);
  return { frame, all, body: draft.kept(), replacement: draft.replacement, removals: draft.removals };
}
