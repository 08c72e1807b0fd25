/** What is taken from every sentence before anything else: it is no part of what the sentence says. */

import { datelineLength } from '../../../dateline/dateline.ts';
import type { TextSpan } from '../../../sentences/sentences.ts';
import type { Cut } from '../variant.ts';
import { connectiveLength } from './connective.ts';
import { inlineCredit, isCredit } from './credit.ts';
import { hereStretches } from './here.ts';
import { preambleLength } from './preamble.ts';
import { questionTail } from './question-tail.ts';

/**
 * "NEW: ", "UPDATE, 6:15 p.m.: ", "TL;DR: ", "A: ", "[UPDATED: 3 May]" before a sentence, list bullets, a caption or note in
 * brackets before its first word.
 */
const LABEL =
  /^(?:(?:NEW|UPDATED?(?:,? (?:at )?\d[\d:.]*(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?)?|BREAKING|JUST IN|EXCLUSIVE|HIGHLIGHTS|LIVE|Summary|TL;?DR|[QA]|Questions?|Answers?|Frage|Antwort)\s*[:|]\s*|[•●▪◦*►»→-]\s+|(?:\([^()]{3,160}\)|\[(?:\p{Lu}{3,}|[^\][:]{2,30}:)[^\][]{0,60}\])\s*(?:[–—-]\s+)?(?=["“«„]?\p{Lu}))/u;
/** "In a nutshell: " and other labels that editors run into a paragraph. */
const RUN_IN =
  /^(?:In (?:a nutshell|brief|short|sum)|(?:The )?(?:[Bb]ottom line|[Bb]ig picture|[Tt]akeaway|[Ll]atest)|The (?:details|backstory|numbers)|Why it matters|What (?:just )?happened|What (?:we|to) know|What['’]s (?:next|new|happening)|Between the lines|By the numbers|Key (?:point|fact|takeaway)s?):\s+(?=["“]?\p{Lu})/u;
/** "THE LONG WAIT The mayor", "THE LONG WAITThe mayor": a subhead in capitals that has run into its paragraph. */
const SUBHEAD =
  /^(?=(?:[\p{Lu}\d’'&,-]+\s+)*[\p{Lu}’'-]{5,}|(?:\p{Lu}{2,}\s+){3})(?:[\p{Lu}\d’'&,-]+\s+){1,8}?(?:\p{Lu}[\p{Lu}’'-]{3,}\s+(?=["“]?\p{Lu}\p{Ll}|\d+[\s-])|(?:\p{Lu}{2,}|\d+)(?=\p{Lu}\p{Ll}))/u;
/** A stray dash, which elsewhere begins a speech; "3. " of a list, "3/ " of a thread, "8:15 am: " of a live page. */
const NUMBER =
  /^(?:(?:&#\d+;\s*)?[–—-]{1,2}\s+|(?:\d{1,2}[.)/]\s+(?=\p{Lu}\p{L}*\s)|\/\d{1,2}\s+(?=\p{Lu}))|\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s(?:GMT|BST|ET|IST))?\s?[:|–-]\s*(?=\p{Lu}))/u;

const KANA = /\p{sc=Hiragana}/u;
/** "（78）", "＝東京都江戸川区＝": age and town, which Japanese papers set behind each name. */
const AGES = /（(?:[\d０-９]{1,3}|[^（）]{1,12}[都道府県市区町村])）|＝[^＝。]{1,20}＝/gu;

/**
 * The cuts that always apply, in order; `undefined` when nothing of the sentence may stand in a summary.
 *
 * @param english whether English words may be looked for.
 */
export function clean(text: string, sentence: TextSpan, english: boolean): Cut[] | undefined {
  const cuts: Cut[] = [];
  let at = sentence.start;
  const take = (rule: Cut['rule'], length: number) => {
    if (length > 0) cuts.push({ rule, start: at, end: at + length });
    at += length;
  };
  const rest = () => text.slice(at, sentence.end);
  if (at === 0 || text.slice(0, at).trim() === '') take('dateline', datelineLength(rest()));
  if (isCredit(rest())) return undefined;
  const label = LABEL.exec(rest())?.[0].length ?? 0;
  take('label', label);
  if (label > 0 && isCredit(rest())) return undefined;
  take('label', SUBHEAD.exec(rest())?.[0].length ?? 0);
  if (!english) {
    for (const { 0: found, index } of KANA.test(rest()) ? rest().matchAll(AGES) : [])
      cuts.push({ rule: 'label', start: at + index, end: at + index + found.length });
    return cuts;
  }
  take('label', NUMBER.exec(rest())?.[0].length ?? 0);
  take('label', RUN_IN.exec(rest())?.[0].length ?? 0);
  take('connective', connectiveLength(rest()));
  take('preamble', preambleLength(rest()));
  let end = sentence.end - questionTail(rest());
  if (end < sentence.end) cuts.push({ rule: 'question', start: end, end: sentence.end });
  const credit = inlineCredit(rest());
  if (credit) {
    const before = rest().slice(0, credit.start).trimEnd();
    const whole = credit.end === rest().length;
    if (whole && !/[.!?]["”’)]*$/.test(before)) return undefined;
    end = at + credit.start;
  }
  for (const here of hereStretches(text.slice(at, end))) {
    cuts.push({ rule: 'here', start: at + here.start, end: at + here.end });
  }
  if (credit) cuts.push({ rule: 'credit', start: at + credit.start, end: at + credit.end });
  return cuts;
}
