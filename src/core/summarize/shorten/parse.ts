/** A sentence as the rules see it: tokens, and questions about them that several rules ask. */

import { findAttribution } from './attribution.ts';
import { protects } from './protected.ts';
import { type Token, tokenize } from './tokens.ts';
import {
  AUXILIARY,
  endsInEd,
  FINITE_PAST,
  FINITE_PRESENT,
  PAST_OR_PARTICIPLE,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATE,
} from './verbs.ts';

/** A sentence's tokens and what is asked of them; indexes are of tokens, and a question beyond the ends has an empty answer. */
export class Parse {
  readonly tokens: readonly Token[];
  /** Indexes of commas outside quotations and brackets. */
  readonly commas: readonly number[];
  /** Index of the first token of the closing marks (full stop, quotation mark) or the number of tokens. */
  readonly stop: number;
  readonly text: string;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.tokens = tokenize(text, start, end);
    const commas: number[] = [];
    for (let i = 0; i < this.tokens.length; i++) if (this.is(i, ',') && !this.enclosed(i)) commas.push(i);
    this.commas = commas;
    let stop = this.tokens.length;
    while (stop > 0 && !this.tokens[stop - 1]?.word) stop--;
    this.stop = stop;
  }

  /** The sentence's own text: a cheap look before a walk over its tokens. */
  get source(): string {
    return this.text.slice(this.tokens[0]?.start ?? 0, this.tokens.at(-1)?.end ?? 0);
  }

  /** Lower-case text of a token; empty beyond the ends. */
  lower(i: number): string {
    return this.tokens[i]?.lower ?? '';
  }

  raw(i: number): string {
    return this.tokens[i]?.text ?? '';
  }

  is(i: number, mark: string): boolean {
    return this.tokens[i]?.text === mark;
  }

  enclosed(i: number): boolean {
    return this.tokens[i]?.enclosed ?? false;
  }

  isCapital(i: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && token.text.charAt(0) !== token.lower.charAt(0);
  }

  /** Certainly a finite verb, whatever stands around it. */
  isFinite(i: number): boolean {
    const word = this.lower(i);
    return AUXILIARY.has(word) || FINITE_PAST.has(word) || FINITE_PRESENT.has(word);
  }

  /** Certainly finite, or the form of a past tense, which may be a participle. */
  isVerbForm(i: number): boolean {
    return this.isFinite(i) || this.mayBeParticiple(i);
  }

  private mayBeParticiple(i: number): boolean {
    return PAST_OR_PARTICIPLE.has(this.lower(i)) || endsInEd(this.lower(i));
  }

  /** A form that is a finite verb here unless it is a participle: not after be/have, not before "by". */
  isLikelyFinite(i: number): boolean {
    if (this.isFinite(i)) return true;
    if (this.isCapital(i) || !this.mayBeParticiple(i)) return false;
    const before = this.lower(i - 1);
    return (
      this.lower(i + 1) !== 'by' &&
      !AUXILIARY.has(before) &&
      !PREPOSITION.has(before) &&
      !/^(?:be|been|being|not|,|and|the|a|an)$/.test(before)
    );
  }

  /**
   * Whether tokens `from`–`to` hold a finite verb of their own, outside subordinate clauses, quotations and brackets.
   *
   * @param certain whether forms that may be participles do not count.
   */
  hasMainVerb(from: number, to: number, certain = false): boolean {
    let subordinate = false;
    for (let i = from; i < to; i++) {
      if (this.enclosed(i)) continue;
      const word = this.lower(i);
      if (word === ',' || word === ';' || word === ':') subordinate = false;
      else if (SUBORDINATE.has(word) && !(i === from && /^(?:that|this|who|which|what)$/.test(word)))
        subordinate = true;
      else if (!subordinate && this.isFinite(i)) return true;
      else if (!subordinate && !certain && i > from && this.isLikelyFinite(i) && !this.isBeforePhrase(i)) return true;
    }
    return false;
  }

  /** A form before a preposition may well be a participle: "the man arrested in Bern"; not before "to": "voted to". */
  private isBeforePhrase(i: number): boolean {
    const next = this.lower(i + 1);
    return next !== 'to' && PREPOSITION.has(next);
  }

  /** Whether any certain finite verb stands in tokens `from`–`to`. */
  hasFinite(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!this.enclosed(i) && this.isFinite(i)) return true;
    return false;
  }

  /** Number of words among tokens `from`–`to`. */
  count(from: number, to: number): number {
    let n = 0;
    for (let i = from; i < to; i++) if (this.tokens[i]?.word) n++;
    return n;
  }

  /** Whether tokens `from`–`to` hold a word that no cut may remove: a negation, a hedge, a condition. */
  isProtected(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (protects(this.lower(i)) && !(this.raw(i) === 'May' && i > 0)) return true;
    return false;
  }

  private attribution: number | undefined;

  /**
   * Index of the comma (or of the mark after a quotation) where a closing attribution begins, as in ", police said on
   * Monday" or ", according to the mayor"; `stop` when the sentence has none.
   */
  get attributionStart(): number {
    this.attribution ??= findAttribution(this);
    return this.attribution;
  }
}

/** Whether a word may be the subject's first after something was cut before it. */
export function startsSubject(parse: Parse, i: number): boolean {
  const word = parse.lower(i);
  return (
    SUBJECT_PRONOUN.has(word) ||
    parse.isCapital(i) ||
    /^(?:the|a|an|his|her|its|their|some|several|many|most|all|both|two|three|four|five|six|at|police|officials|nearly|about|around|more|over|as)$/.test(
      word,
    ) ||
    /^\d/.test(word)
  );
}
