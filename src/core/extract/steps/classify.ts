import type { Block } from '../blocks.ts';
import { chooseByExpectedF } from '../choose.ts';
import type { Step } from '../draft.ts';
import { FeatureReader, WIDTH } from '../features.ts';
import { isProse } from '../zones.ts';

/** Words of a paragraph that may open the story, and how much likelier the first such is than the same further down. */
const OPENING = 15;
const LIKELY = 0.4;

/** Weighs what is left by its text, place and neighbours, and keeps what makes the best story of the page. */
export const classify: Step = {
  name: 'classify',
  run: (draft) => {
    const { headline } = draft.frame;
    const candidates = draft.kept();
    const reader = new FeatureReader(draft.frame, draft.texts);
    const row = new Float32Array(WIDTH);
    const odds = new Float64Array(candidates.length);
    const first = candidates.find(
      (block) => block.index > headline && block.element.tag === 'p' && block.words >= OPENING && isProse(block),
    );
    candidates.forEach((block: Block, i) => {
      reader.read(block, row);
      odds[i] = draft.logOdds(row) + (block === first ? LIKELY : 0);
    });
    const chosen = chooseByExpectedF(odds, (i) => (candidates[i] as Block).words + 1);
    candidates.forEach((block, i) => {
      if (!chosen[i]) draft.remove(block);
    });
  },
};
