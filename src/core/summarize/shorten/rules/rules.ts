import type { Rule } from '../rule.ts';
import { adverb } from './adverb.ts';
import { appositive } from './appositive.ts';
import { appositiveTail } from './appositive-tail.ts';
import { clauseTail } from './clause-tail.ts';
import { dashAside } from './dash-aside.ts';
import { leadingCircumstance } from './leading-circumstance.ts';
import { leadingClause } from './leading-clause.ts';
import { leadingPhrase } from './leading-phrase.ts';
import { parenthesis } from './parenthesis.ts';
import { participialTail } from './participial-tail.ts';
import { participleAside } from './participle-aside.ts';
import { relativeAside } from './relative-aside.ts';
import { relativeTail } from './relative-tail.ts';
import { verbTail } from './verb-tail.ts';
import { weekday } from './weekday.ts';
import { whileTail } from './while-tail.ts';

/** All cuts that may be made. */
export const RULES: readonly Rule[] = [
  parenthesis,
  dashAside,
  participialTail,
  whileTail,
  clauseTail,
  relativeTail,
  verbTail,
  appositiveTail,
  relativeAside,
  participleAside,
  appositive,
  leadingPhrase,
  leadingClause,
  leadingCircumstance,
  adverb,
  weekday,
];
