/** Words clipped before a stop, told by their looks in any language but English: a stop so placed ends no sentence. */

const LETTERS = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]\p{Ll}{0,4}$/u;
const VOWEL = /[aeiouyæøœıаеиоуыэюяєіαειηουω]/i;
/** "smrt.", "vrch.": among Czechs and their neighbours r and l are vowels within a word. */
const SYLLABIC = /^(?:cs|sk|sl|hr|sr|bs|mk)/;
const WITHIN = /\p{L}[rl]\p{L}/u;
/** Units, and words without a vowel that are whole all the same. */
const WHOLE = /^(?:zł|kč|kr|k[gmw]|[кс]м|кг|грн|ml[nd]|млн|млрд|tv|pc|cd|dvd|sms|wc|[pl]kw|kfz|hbf)$/;
/** "5 mld. Kč", "60 долл. США": a number's noun, and whose money it is. */
const AMOUNT = /\d\s?\p{Ll}{1,5}\.$/u;
const MONEY = /^(?:Kč|Euro?|\p{Lu}{3}|\p{Sc})(?!\p{L})/u;
/** Where a number with a stop is an ordinal, a Roman one is too. */
const ROMAN_ORDINAL = /^(?:de|cs|sk|hu|tr|sl|hr|pl|fi|da|n[bno])/;
const ROMAN = /^[IVX]{2,}(?!\p{L})/u;

/** Titles, places and parts of a work that are clipped behind a vowel, in many languages alike or in one of them. */
const CLIPPED = new Set(
  'prof doç ing gen gén gral col cel ten cap capt card mons sen dep min gob pdte sto sta vol sec séc inc arq profa kol kap doc lic núm pág pag alin chap univ tel ed abp pow ust nám popř resp odst např napr plk abg ehem insg ill adv esim prov kec kab kel pt cv jud долл дол пос дер обл гор буд ген им ім проф акад οδ δηλ καθ'.split(
    ' ',
  ),
);

/**
 * Whether a word is clipped before its stop. What follows begins with a capital, a number or a letter without case.
 *
 * @param last the word; @param before the text that ends in the stop; @param after what follows, and whether it opens sentences.
 */
export function isClipped(last: string, before: string, after: string, opens: boolean, lang: string): boolean {
  const word = last.toLowerCase();
  if (AMOUNT.test(before) && !/^\d/.test(after)) return MONEY.test(after);
  if (ROMAN.test(last)) return ROMAN_ORDINAL.test(lang);
  if (/^\p{Ll}{1,4}$/u.test(last) && ROMAN.test(after)) return true;
  if (WHOLE.test(word)) return false;
  // "h.c.", "a.d.", "κ.κ.", "MUDr."
  if (CLIPPED.has(word) || /^(?:\p{L}{1,3}\.){1,3}\p{Ll}{1,3}$|[A-Z]Dr$/u.test(last)) return !opens;
  if (!LETTERS.test(last) || (last.length > 2 && opens)) return false;
  if (last.length === 1) return !opens;
  return !VOWEL.test(word.normalize('NFD')) && !(SYLLABIC.test(lang) && WITHIN.test(word));
}
