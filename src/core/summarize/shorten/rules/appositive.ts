import { asideRule, hasComma } from './asides.ts';

/** "Ann Poe, the mayor of Bern, resigned": another name for the subject between the commas. */
export const appositive = asideRule('appositive', (parse, from, to) => {
  if (hasComma(parse, from, to) || parse.hasFinite(from, to)) return false;
  // "The mayor, his friends say, is tireless": a claim.
  if (/^(?:say|claim|think|believe|argue)$/.test(parse.lower(to - 1))) return false;
  // "The former, a bank, closed": without its name nobody knows which.
  if (/^(?:former|latter|first|second|other|of|them|another|this|that|it)$/.test(parse.lower(from - 2))) return false;
  return /^(?:a|an|the|his|her|its|their|one)$/.test(parse.lower(from));
});
