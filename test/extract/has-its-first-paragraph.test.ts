import { describe, expect, it } from 'vitest';
import { type Block, readBlocks } from '../../src/core/extract/blocks.ts';
import { Draft } from '../../src/core/extract/draft.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { frameOf } from '../../src/core/extract/page-frame.ts';
import { pageTexts } from '../../src/core/extract/page-texts.ts';
import { STEPS } from '../../src/core/extract/steps.ts';
import { parseTree } from '../../src/core/extract/tree.ts';
import { HEADLINE, page, paragraphs, STORY } from './bridge-page.ts';

describe('a story', () => {
  it.each([
    ['has a dateline', `ARLEN (Nordwire) - ${STORY[0]}`, ' class="lead"', true],
    ['is made like the text', STORY[0], '', true],
    ['neither has one nor is made like that', STORY[0], ' class="lead"', false],
  ])('has its first paragraph, which the classifier gave up, where it %s', (_, first = '', name, isBack) => {
    const tree = parseTree(page(`<p${name}>${first}</p><div></div>${paragraphs(STORY.slice(1))}`));
    const blocks = readBlocks(tree);
    const draft = new Draft(frameOf(tree, blocks), pageTexts(HEADLINE, ''));
    draft.take({ name: 'classify', run: (one) => one.remove(blocks.find(({ text }) => text === first) as Block) });
    for (const step of STEPS) if (step.name === 'opening') draft.take(step);
    expect(draft.kept().some(({ text }) => text === first)).toBe(isBack);
  });

  it('has a first paragraph of which the classifier is not quite sure, and none further down', () => {
    const [first = '', doubtful = '', ...more] = STORY;
    const rest = [...more, ...more.map((one) => `Also: ${one}`)];
    const text = `<div class="c1"><p>${first}</p></div><hr>${paragraphs(rest)}<div class="c2"><p>${doubtful}</p></div>`;
    const unsure = [first, doubtful].map((one) => one.split(' ').length);
    const classifier = (row: Float32Array) => (unsure.includes(row[0] ?? 0) ? -0.5 : 4);
    expect(extract(page(text), { url: 'https://arlen.example/1', classifier }).article.paragraphs).toEqual([
      first,
      ...rest,
    ]);
  });
});
