import { tailRule } from './tails.ts';

/** ", while 12 others were hurt": what else happened, to the sentence's end or its attribution. */
export const whileTail = tailRule('while-tail', (parse, at, end) => {
  return /^(?:while|whereas)$/.test(parse.lower(at)) && parse.count(at, end) >= 4;
});
