import type { Rule } from '../rule.ts';
import { attributionTail } from './attribution-tail.ts';
import { parenthesis } from './parenthesis.ts';
import { participialTail } from './participial-tail.ts';

/** All cuts that may be made, those that cost least first. */
export const RULES: readonly Rule[] = [parenthesis, participialTail, attributionTail];
