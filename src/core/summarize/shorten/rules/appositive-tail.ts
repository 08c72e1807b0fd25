import { tailRule } from './tails.ts';

/** ", a lawyer from Bern": another name for what was named last, to the sentence's end or its attribution. */
export const appositiveTail = tailRule('appositive-tail', (parse, at, end) => {
  if (!/^(?:a|an|the)$/.test(parse.lower(at)) || parse.count(at, end) < 2) return false;
  // ", well, a norm": what stands between two commas is no name.
  for (let i = at - 2; i >= at - 4; i--) if (parse.is(i, ',') && !parse.isCapital(i + 1)) return false;
  if (/^(?:rest|other|others|latter|former)$/.test(parse.lower(at + 1))) return false;
  // A list goes on with "and"; a verb makes it a clause.
  for (let i = at; i < end; i++) {
    const word = parse.lower(i);
    if (word === ',' || word === 'and' || word === 'or') return false;
    if (/^(?:that|who|which|where|when)$/.test(word)) return true;
    if (parse.isLikelyFinite(i)) return false;
  }
  return true;
});
