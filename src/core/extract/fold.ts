/** Most texts that are compared are no longer. */
const SHORT = 512;
const folded = new Uint16Array(SHORT);

/** Letters and digits alone, in lower case. */
export function fold(text: string): string {
  return (text.length <= SHORT ? foldAscii(text) : null) ?? foldAny(text);
}

/** Null where there is more than ASCII. */
function foldAscii(text: string): string | null {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return null;
    const small = code | 32;
    if ((small - 97) >>> 0 < 26) folded[length++] = small;
    else if ((code - 48) >>> 0 < 10) folded[length++] = code;
  }
  return String.fromCharCode.apply(null, folded.subarray(0, length) as unknown as number[]);
}

function foldAny(text: string): string {
  const small = text.toLowerCase();
  return BEYOND_ASCII.test(small) ? small.replace(/[^\p{L}\p{N}]+/gu, '') : small.replace(/[^a-z0-9]+/g, '');
}

const BEYOND_ASCII = /[^\0-\x7f]/;
