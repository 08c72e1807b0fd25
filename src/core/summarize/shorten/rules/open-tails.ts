import { type Clauses, clauses } from '../clauses.ts';
import type { Parse } from '../parse.ts';
import type { Rule, TokenCut } from '../rule.ts';
import { singlesOut } from '../singled-out.ts';
import { wholeBefore } from '../whole-before.ts';

/** So many places to end a sentence early are offered by a rule: the last ones, which keep most. */
const MOST = 3;
const remembered = new WeakMap<Parse, Clauses>();

function treeOf(parse: Parse): Clauses {
  const known = remembered.get(parse);
  if (known) return known;
  const tree = clauses(parse);
  remembered.set(parse, tree);
  return tree;
}

/**
 * A rule for tails without a comma before them, to the sentence's end or its attribution. `opens` says whether one may
 * begin at a token; that the rest is a sentence, and true, is made sure of here.
 */
export function openTailRule(
  name: Rule['name'],
  opens: (parse: Parse, at: number, tree: Clauses, end: number) => boolean,
): Rule {
  return {
    name,
    english: true,
    find(parse) {
      const end = parse.attributionStart;
      if (end < 0 || parse.stop > LONGEST) return [];
      const tree = treeOf(parse);
      const found: TokenCut[] = [];
      for (let at = end - 2; at > tree.main + 1 && tree.main >= 0 && found.length < MOST; at--) {
        if (!opens(parse, at, tree, end) || !wholeBefore(parse, tree, at, at, end) || singlesOut(parse, at)) continue;
        found.push({ stretches: [[at, end]] });
      }
      return found;
    },
  };
}

/** Longer sentences are not taken apart. */
const LONGEST = 90;
const ARTICLE = /^an?$/;

/** Whether the noun phrase that ends at a token is new to the reader: "a man", "two boats", not "the two boats". */
export function isIndefinite(parse: Parse, last: number): boolean {
  for (let i = last; i >= 0 && i > last - 7; i--) {
    if (ARTICLE.test(parse.lower(i))) return true;
    const tag = parse.tag(i);
    if (tag === 'M' && i < last) return parse.tag(i - 1) !== 'D' && !/['’]s$/.test(parse.lower(i - 1));
    if (!'NJRM'.includes(tag) || /['’]s?$/.test(parse.lower(i))) return false;
  }
  return false;
}
