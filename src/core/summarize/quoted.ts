/** A quotation in English text, with its marks. A mark that finds no partner within so many characters opens none. */
export const QUOTED = /["“][^"”]{0,600}["”]/gu;

/** Whether a text may have one at all: a cheap look. */
export const mayQuote = (text: string): boolean => text.includes('"') || text.includes('“');

/** A text with a blank in the place of each quotation: what is left are the words of who tells it. */
export function withoutQuotations(text: string): string {
  return mayQuote(text) ? text.replace(QUOTED, ' ') : text;
}

/** The same in any language, with the marks of each; not nested. */
export const ANY_QUOTED = /["“„«»「『][^"“”„«»「」『』]{0,600}["“”»«」』]/gu;
