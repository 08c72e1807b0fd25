import type { Block } from '../blocks.ts';
import { chooseByExpectedF } from '../choose.ts';
import type { Step } from '../draft.ts';
import { FeatureReader, WIDTH } from '../features.ts';

/** Weighs what is left by its text, place and neighbours, and keeps what makes the best story of the page. */
export const classify: Step = {
  name: 'classify',
  run: (draft) => {
    const candidates = draft.kept();
    const reader = new FeatureReader(draft.frame, draft.texts);
    const row = new Float32Array(WIDTH);
    const odds = new Float64Array(candidates.length);
    candidates.forEach((block: Block, i) => {
      reader.read(block, row);
      odds[i] = draft.logOdds(row);
    });
    const chosen = chooseByExpectedF(odds, (i) => (candidates[i] as Block).words + 1);
    candidates.forEach((block, i) => {
      if (!chosen[i]) draft.remove(block);
    });
  },
};
