import type { Block } from '../blocks.ts';
import type { Step } from '../draft.ts';
import { AGAINST, Evidence } from '../evidence.ts';
import { isPageTalk } from '../page-talk.ts';
import { contains } from '../tree.ts';
import { isProse } from '../zones.ts';

/** So few words that are no prose are no story. */
const NOTHING = 12;
/** What is no story even where nothing else is left; names of shops, and then of buttons, may be wrong. */
const BUT_SHOPS = AGAINST & ~Evidence.promo;
const NEVER =
  Evidence.comments | Evidence.dialog | Evidence.related | Evidence.navigation | Evidence.footer | Evidence.caption;

/** A text of fewer words above so many captions, and words of these for one of its own, introduces a story in pictures. */
const INTRODUCTION = 80;
const PICTURES = { least: 3, share: 2 };

/** Where next to nothing is left, gives back the prose of the main container, or else of the page; under an introduction the captions. */
export const neverEmpty: Step = {
  name: 'never-empty',
  run: (draft) => {
    const kept = draft.kept();
    const { blocks, main, zones } = draft.frame;
    const words = wordsOf(kept);
    if (kept.some(isProse) || words >= NOTHING) {
      const told = blocks.filter(
        (block) => draft.removals[block.index]?.reason === 'caption' && isProse(block) && contains(main, block.element),
      );
      if (words < INTRODUCTION && told.length >= PICTURES.least && wordsOf(told) >= words * PICTURES.share)
        for (const block of told) draft.restore(block);
      return;
    }
    const prose = blocks.filter((block) => isProse(block) && !isPageTalk(block));
    const without = (kinds: number) =>
      prose.filter(({ element }) => ((zones.evidence[element.index] as number) & kinds) === 0);
    const inMain = (some: typeof prose) => some.filter(({ element }) => contains(main, element));
    const whole = [BUT_SHOPS, NEVER]
      .map(without)
      .flatMap((likely) => [inMain(likely), likely])
      .find((some) => some.length > 0);
    const found = whole ?? (kept.length === 0 ? [inMain(prose), prose].find((some) => some.length > 0) : undefined);
    if (found === undefined) return;
    for (const block of kept) draft.remove(block, 'little');
    for (const block of found) draft.restore(block);
  },
};

const wordsOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { words }) => sum + words, 0);
