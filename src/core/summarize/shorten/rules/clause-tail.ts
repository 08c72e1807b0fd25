import { openTailRule } from './open-tails.ts';

const OPENS = /^(?:after|when|while|because|where|since|before)$/;

/** " after the storm hit the port": a clause that tells when, where or why, to the sentence's end or its attribution. */
export const clauseTail = openTailRule(
  'clause-tail',
  (parse, at, tree) => OPENS.test(parse.lower(at)) && (tree.verb.get(at) ?? -1) > at,
);
