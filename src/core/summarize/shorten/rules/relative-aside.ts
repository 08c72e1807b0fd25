import { asideRule } from './asides.ts';

/** "The mayor, who took office in May, resigned": the clause between the commas. */
export const relativeAside = asideRule('relative-aside', (parse, from, to) => {
  // "which struck Lahore, wounded 78 people, said": the main verb may stand behind an earlier comma.
  const doubt = parse.commas.some((comma) => comma > from && comma < to && parse.isVerbForm(comma + 1));
  return /^(?:who|which|whose|whom|where)$/.test(parse.lower(from)) && !doubt && parse.count(from, to) >= 3;
});
