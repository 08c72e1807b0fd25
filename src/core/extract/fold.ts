/** Letters and digits alone, in lower case. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  return BEYOND_ASCII.test(small) ? small.replace(/[^\p{L}\p{N}]+/gu, '') : small.replace(/[^a-z0-9]+/g, '');
}

const BEYOND_ASCII = /[^\0-\x7f]/;
