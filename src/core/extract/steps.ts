import type { Step } from './draft.ts';
import { answers } from './steps/answers.ts';
import { bareSubheads } from './steps/bare-subheads.ts';
import { captions } from './steps/captions.ts';
import { classify } from './steps/classify.ts';
import { furniture } from './steps/furniture.ts';
import { headlineAgain } from './steps/headline-again.ts';
import { looseEnds } from './steps/loose-ends.ts';
import { neverEmpty } from './steps/never-empty.ts';
import { notes } from './steps/notes.ts';
import { opening } from './steps/opening.ts';
import { repeats } from './steps/repeats.ts';
import { structuredData } from './steps/structured-data.ts';
import { surroundings } from './steps/surroundings.ts';
import { tornStory } from './steps/torn-story.ts';
import { wholeLists } from './steps/whole-lists.ts';

/** How the story is cut out of the page's blocks, in order. `bench/extract` tells what each step is worth. */
export const STEPS: readonly Step[] = [
  furniture,
  surroundings,
  classify,
  bareSubheads,
  answers,
  captions,
  notes,
  wholeLists,
  headlineAgain,
  opening,
  tornStory,
  repeats,
  looseEnds,
  neverEmpty,
  structuredData,
];

/** The steps before the classifier: they decide what it gets to see. */
export const STEPS_BEFORE_CLASSIFIER: readonly Step[] = [furniture, surroundings];
