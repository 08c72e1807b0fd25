/** Most texts that are compared are no longer; a longer one is put together from such pieces. */
const PIECE = 512;
const piece = new Uint16Array(PIECE);

/** What the table of forms says beside a form, where 0 is not yet known: left out; more than one letter, or none by itself. */
const LEFT_OUT = 1;
const ODD = 2;

/** The capital whose small form hangs on the letters around it. */
const SIGMA = 0x3a3;

/**
 * Makes what takes letters and digits alone from a text, in a form given for texts of any length. The form of each unit is
 * kept, so that a text is read once, without a pattern; what has no form by itself is put into form as a whole.
 */
export function folding(formOf: (text: string) => string): (text: string) => string {
  const forms = new Uint16Array(0x10000);
  const whole = (text: string): string => formOf(text).replace(/[^\p{L}\p{N}]+/gu, '');
  return (text) => {
    let folded = '';
    let length = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let form = forms[code] as number;
      if (form === 0) {
        const letters = whole(String.fromCharCode(code));
        const odd = letters.length > 1 || code === SIGMA || (code & 0xf800) === 0xd800;
        form = odd ? ODD : letters.charCodeAt(0) || LEFT_OUT;
        forms[code] = form;
      }
      if (form === LEFT_OUT) continue;
      if (form === ODD) return whole(text);
      piece[length++] = form;
      if (length < PIECE) continue;
      folded += textOf(length);
      length = 0;
    }
    return folded + textOf(length);
  };
}

function textOf(length: number): string {
  return String.fromCharCode.apply(null, piece.subarray(0, length) as unknown as number[]);
}

/** Letters and digits alone, in lower case. */
export const fold = folding((text) => text.toLowerCase());
