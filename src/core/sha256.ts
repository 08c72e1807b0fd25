/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in plain JavaScript: the platform's own digest is asynchronous and not in
 * every place the core runs. Used to name stories, where no page may choose a name that another page has.
 */

/** First 32 bits of the fractional parts of the nth roots of the primes, as the standard defines its constants. */
function rootsOfPrimes(count: number, root: number): Uint32Array {
  const words = new Uint32Array(count);
  let found = 0;
  for (let n = 2; found < count; n++) {
    let prime = true;
    for (let d = 2; d * d <= n && prime; d++) prime = n % d !== 0;
    if (prime) words[found++] = (n ** (1 / root) % 1) * 2 ** 32;
  }
  return words;
}

const START = rootsOfPrimes(8, 2);
const ROUND = rootsOfPrimes(64, 3);

/** The digest's 64 hexadecimal digits. Lone surrogates count as U+FFFD. */
export function sha256(text: string): string {
  const bytes = utf8(text);
  const state = Uint32Array.from(START);
  const block = new DataView(new ArrayBuffer(64));
  const blocks = Math.ceil((bytes.length + 9) / 64);
  for (let b = 0; b < blocks; b++) {
    for (let i = 0; i < 64; i++) {
      const at = b * 64 + i;
      block.setUint8(i, at < bytes.length ? (bytes[at] ?? 0) : at === bytes.length ? 0x80 : 0);
    }
    if (b === blocks - 1) {
      block.setUint32(56, Math.floor(bytes.length / 2 ** 29));
      block.setUint32(60, (bytes.length * 8) >>> 0);
    }
    mix(state, block);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

function mix(state: Uint32Array, block: DataView): void {
  const w = new Uint32Array(64);
  const at = (i: number) => w[i] ?? 0;
  for (let i = 0; i < 64; i++) {
    if (i < 16) w[i] = block.getUint32(i * 4);
    else {
      const [x, y] = [at(i - 15), at(i - 2)];
      w[i] = at(i - 16) + at(i - 7) + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
    }
  }
  let [a, b, c, d, e, f, g, h] = Array.from(state) as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND[i] ?? 0) + at(i);
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word;
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    const more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes.push(more === 0 ? code : ((0xff00 >> (more + 1)) & 0xff) | (code >> (6 * more)));
    for (let i = more - 1; i >= 0; i--) bytes.push(0x80 | ((code >> (6 * i)) & 0x3f));
  }
  return bytes;
}
