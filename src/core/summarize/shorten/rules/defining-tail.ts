import { isIndefinite, openTailRule } from './open-tails.ts';

/** " who lives in Bern", " wearing a mask": what tells more of somebody or something new, to the sentence's end or its attribution. */
export const definingTail = openTailRule('defining-tail', (parse, at) => {
  if (parse.tag(at - 1) !== 'N' || !isIndefinite(parse, at - 1)) return false;
  const word = parse.lower(at);
  if (/^(?:who|which|that)$/.test(word)) return parse.tag(at) !== 'D';
  return parse.tag(at) === 'V' && /(?:ing|ed)$/.test(word);
});
