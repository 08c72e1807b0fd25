/**
 * What it takes to fetch and read a story, to write into the library, to tend and to search it: most of the worker's code. It is loaded when the first
 * of these is asked for, because most of what wakes a worker is not. Reach it through `readingLine()`; a plain import would
 * put it back into what is loaded at the start.
 */
export { changedFacts } from '../core/ground/changed-facts.ts';
export { readPage, readText, toldAnew, toStory } from '../core/read.ts';
export { putBack, removeStory, rewriteStory, saveStory } from '../storage/change-library.ts';
export { openAiCompatible } from '../writers/openai-compatible.ts';
export { fetchPage } from './fetch-page.ts';
export { suggestedFor } from './suggest-stories.ts';
export { tend } from './tend.ts';
export { underOwnSite } from './under-own-site.ts';
export { writtenBy, writtenHere } from './write-anew.ts';
