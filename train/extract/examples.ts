import type { Corpus, Page } from '../../bench/extract/corpus.ts';
import { articleBodyOf } from '../../src/core/extract/article-body.ts';
import { type Block, readBlocks } from '../../src/core/extract/blocks.ts';
import { Draft } from '../../src/core/extract/draft.ts';
import { FEATURES } from '../../src/core/extract/feature-names.ts';
import { FeatureReader } from '../../src/core/extract/features.ts';
import { type Frame, frameOf } from '../../src/core/extract/page-frame.ts';
import { pageTexts } from '../../src/core/extract/page-texts.ts';
import { STEPS_BEFORE_CLASSIFIER } from '../../src/core/extract/steps.ts';
import { parseTree } from '../../src/core/extract/tree.ts';
import { shareInGold } from './align.ts';

/** One page as training rows. */
export interface Example {
  corpus: string;
  page: Page;
  /** Gold as it is scored. */
  gold: string;
  blocks: readonly Block[];
  frame: Frame;
  articleBody: string;
  /** Does the classifier get to see the block? */
  candidate: boolean[];
  rows: Float32Array;
  /** Share of each block in the gold body without the standfirst. */
  shares: number[];
  /** Share of each block in the gold with the standfirst. */
  sharesAll: number[];
}

/** Measures all blocks of the pages of a corpus that have a gold body. */
export function examplesOf(corpus: Corpus): Example[] {
  const examples: Example[] = [];
  for (const page of corpus.pages) {
    const gold = page.gold.body;
    if (!gold) continue;
    const tree = parseTree(page.html());
    const blocks = readBlocks(tree);
    const frame = frameOf(tree, blocks, page.gold.url ?? undefined);
    const articleBody = articleBodyOf(tree.jsonLd);
    const texts = pageTexts(blocks[frame.headline]?.text ?? '', articleBody);
    const draft = new Draft(frame, texts);
    for (const step of STEPS_BEFORE_CLASSIFIER) step.run(draft);
    const reader = new FeatureReader(frame, texts);
    const rows = new Float32Array(blocks.length * FEATURES.length);
    blocks.forEach((block, i) => {
      if (draft.keeps(block)) reader.read(block, rows.subarray(i * FEATURES.length, (i + 1) * FEATURES.length));
    });
    const lines = blocks.map((block) => block.text);
    const sharesAll = shareInGold(lines, gold);
    const bare = page.gold.body_no_summary;
    const shares = bare && bare !== gold ? shareInGold(lines, bare) : sharesAll;
    examples.push({
      corpus: corpus.name,
      page,
      gold,
      blocks,
      frame,
      articleBody,
      candidate: blocks.map((block) => draft.keeps(block)),
      rows,
      shares,
      sharesAll,
    });
  }
  return examples;
}
