import { asideRule } from './asides.ts';

/** "The mayor, who took office in May, resigned": the clause between the commas. */
export const relativeAside = asideRule('relative-aside', (parse, from, to) => {
  return /^(?:who|which|whose|whom|where)$/.test(parse.lower(from)) && parse.count(from, to) >= 3;
});
