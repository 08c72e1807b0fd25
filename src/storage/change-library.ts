// What the other rooms may change in the library. Apart from what they read in it, because the worker reads at its start and
// writes no sooner than the reading line is there.
export { clearLibrary, putBack, removeStory } from './remove-story.ts';
export { rewriteStory } from './rewrite-story.ts';
export { saveStory } from './save-story.ts';
