import { articleBodyOf } from '../../src/core/extract/article-body.ts';
import { readBlocks } from '../../src/core/extract/blocks.ts';
import { Draft } from '../../src/core/extract/draft.ts';
import { frameOf } from '../../src/core/extract/page-frame.ts';
import { pageTexts } from '../../src/core/extract/page-texts.ts';
import { STEPS } from '../../src/core/extract/steps.ts';
import { parseTree } from '../../src/core/extract/tree.ts';
import { HEADLINE } from './bridge-page.ts';

/** The page of the bridge with this in its article, and outside of it. */
export const page = (inside: string, outside = '', head = '') =>
  `<html><head><title>${HEADLINE}</title>${head}</head><body>${outside}<article><h1>${HEADLINE}</h1>${inside}</article></body></html>`;

/** What one step by itself makes of a page, of which these blocks are out already, taken out by another step. */
export function runStep(name: string, html: string, out: readonly string[] = [], by = 'classify') {
  const tree = parseTree(html);
  const blocks = readBlocks(tree);
  const frame = frameOf(tree, blocks);
  const draft = new Draft(frame, pageTexts(blocks[frame.headline]?.text ?? '', articleBodyOf(tree.jsonLd)));
  const outBefore = blocks.filter(({ text }) => out.includes(text));
  draft.take({ name: by, run: () => outBefore.forEach((block) => void draft.remove(block)) });
  const step = STEPS.find((one) => one.name === name);
  if (step) draft.take(step);
  return {
    kept: draft.kept().map(({ text }) => text),
    taken: blocks.filter((block) => draft.removals[block.index]?.step === name).map(({ text }) => text),
    reasons: [...new Set(draft.removals.flatMap((one) => (one?.step === name ? [one.reason] : [])))],
    replacement: draft.replacement,
  };
}
