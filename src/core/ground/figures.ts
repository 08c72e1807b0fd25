/** Languages that write 1.234,5. */
const COMMA_DECIMAL = /^(?:de|fr|es|it|pt|nl|sv|da|nb|no|fi|pl|cs|ru|uk|tr|id|el|ro|hu)\b/i;
/** Countries that write as the English do, whatever their language. */
const POINT_DECIMAL = /^es-(?:mx|us|gt|hn|ni|sv|do|pa|pr|pe)\b|^(?:de|fr|it)-(?:ch|li)\b/i;

const FIGURE = String.raw`\p{Nd}+(?:[.,\u00a0\u202f'’](?=\p{Nd})\p{Nd}+)*`;
const PLAIN = new RegExp(FIGURE, 'gu');
/** "235 000": where a comma stands before the decimals, thousands are also parted by a space. */
const SPACED = new RegExp(String.raw`(?<![\p{Nd}.,])\p{Nd}{1,3}(?: \p{Nd}{3}(?!\p{Nd}))+(?:,\p{Nd}+)?|${FIGURE}`, 'gu');

/** Finds what is written in figures. */
export function figuresOf(lang: string): RegExp {
  return COMMA_DECIMAL.test(lang) ? SPACED : PLAIN;
}

/** A figure with ASCII digits, a decimal point and no grouping. */
export function plainFigure(written: string, lang: string): string {
  const ascii = written.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit))).replace(/[ \u00a0\u202f'’]/g, '');
  const last = Math.max(ascii.lastIndexOf('.'), ascii.lastIndexOf(','));
  if (last < 0) return ascii;
  const mark = ascii.charAt(last);
  const group = COMMA_DECIMAL.test(lang) && !POINT_DECIMAL.test(lang) ? '.' : ',';
  const both = ascii.includes('.') && ascii.includes(',');
  // The mark of the other language, or one before two digits, can only be the decimal one.
  const groups = ascii.indexOf(mark) < last || (!both && mark === group && ascii.length - last === 4);
  const digits = (part: string): string => part.replace(/[.,]/g, '');
  return groups ? digits(ascii) : `${digits(ascii.slice(0, last))}.${ascii.slice(last + 1)}`;
}

/** Decimal digits of every script stand in runs of ten that begin at a multiple of ten after their zero. */
function digitValue(digit: string): number {
  let code = digit.codePointAt(0) ?? 48;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return value;
}
