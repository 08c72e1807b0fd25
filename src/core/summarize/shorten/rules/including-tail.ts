import { tailRule } from './tails.ts';

/** ", including two children": examples of what was said before, to the sentence's end or its attribution. */
export const includingTail = tailRule('including-tail', (parse, at, end) => {
  return parse.lower(at) === 'including' && !parse.hasFinite(at, end);
});
