/** Rules that a sentence keeps or breaks by its own letters. */

import { datelineLength } from '../../dateline/dateline.ts';
import { SENTENCE_END } from '../../sentences/sentence-end.ts';
import { isCredit } from '../shorten/clean/credit.ts';
import { balanced } from '../shorten/sound.ts';
import type { ReadingRuleName } from './fault.ts';

const CUT_SHORT = /(?:\.\s?\.\s?\.|…)["“”’»)]*\.?$/;
/** "MOVIE REVIEW: ", "STRONG WORDS The minister": two or more words in capitals at the start, or a stray one inside. */
const HEADING =
  /^\p{Lu}{2,}(?:['’]\p{Lu}*)?[\s-]+(?:\p{Lu}{2,}(?:['’]\p{Lu}*)?[\s-]+)+(?:[:|]|\p{Lu}\p{Ll})|(?:\b\p{Lu}{3,40}\s+){3}\p{Lu}\p{Ll}/u;
/** A cheap look before it. */
const PERHAPS_HEADING = /[A-Z\u00c0-\u1fff\u2100-\uffff]{2}/;
const PROMOTION =
  /\b(?:also read|read more|read also|click here|watch video|full coverage|photo credit|with inputs)\b|https?:|www\.|\bpic\.twitter/i;
const SHOUTED = /\b(?:READ|WATCH)\b/;
/** A capital glued to a small letter or a stop: two paragraphs run together. */
const GLUED =
  /\p{Ll}[.!?]\p{Lu}\p{Ll}|\b\d{4}\p{Lu}\p{Ll}|\p{Ll}{3}(?:The|He|She|It|In|On|But|And|Also|Police|According)\s/u;
/** A cheap look before the exact one, and before any other at capitals within words. */
export const INNER_CAPITAL = /[.!?\da-z\u00b5-\u1fff\u2100-\uffff][A-Z\u00c0-\u1fff\u2100-\uffff]/;
export const isGlued = (text: string): boolean => INNER_CAPITAL.test(text) && GLUED.test(text);

/** No summary's sentence is longer; the rest of a longer one need not be looked at. */
const LONGEST = 1000;

/** The surface rules that a finished sentence breaks. */
export function surfaceFaults(text: string): ReadingRuleName[] {
  const faults: ReadingRuleName[] = [];
  if (!SENTENCE_END.test(text.slice(-6)) || CUT_SHORT.test(text.slice(-6))) faults.push('full-stop');
  if (!balanced(text)) faults.push('balanced');
  if (datelineLength(text) > 0) faults.push('no-dateline');
  if (isCredit(text) || PROMOTION.test(text) || SHOUTED.test(text)) faults.push('no-credit');
  if ((PERHAPS_HEADING.test(text) && HEADING.test(text.slice(0, LONGEST))) || isGlued(text)) faults.push('no-heading');
  return faults;
}
