// Writes a picture as a small PNG: the shades along its edges become few enough for a palette, by less than an eye can tell.
import { crc32 } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import { pixelsOfPng } from './read-png.mjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE = 3;
/** How far a shade may be moved, of 255. */
const NEAR = 10;

/** @typedef {[alpha: number, red: number, green: number, blue: number]} Colour */

/** @param {Uint8Array} png @returns {Promise<Buffer>} */
export async function leanPng(png) {
  const { width, height, pixels } = pixelsOfPng(Buffer.from(png));
  const standIn = fewer(pixels);
  // By alpha, because only colours before the first opaque one need a word about it.
  const palette = [...new Set(standIn.values())].sort(([one], [other]) => one - other);
  if (palette.length > 256) throw new Error('More colours than a palette holds');
  const depth = [1, 2, 4, 8].find((bits) => palette.length <= 2 ** bits) ?? 8;
  const bytes = Math.ceil((width * depth) / 8) + 1;
  const lines = Buffer.alloc(height * bytes);
  pixels.forEach((colour, n) => {
    const x = n % width;
    const at = Math.floor(n / width) * bytes + 1 + Math.floor((x * depth) / 8);
    const index = palette.indexOf(standIn.get(colour.join()) ?? colour);
    lines[at] = (lines[at] ?? 0) | (index << (8 - depth - ((x * depth) % 8)));
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = depth;
  header[9] = PALETTE;
  const alphas = palette.map(([alpha]) => alpha).filter((alpha) => alpha !== 255);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(([, ...rgb]) => rgb))),
    ...(alphas.length > 0 ? [chunk('tRNS', Buffer.from(alphas))] : []),
    chunk('IDAT', Buffer.from(await zopfli.zlibAsync(lines, { numiterations: 200 }))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {Colour[]} pixels @returns {Map<string, Colour>} for each colour the more frequent one near it that stands for it */
function fewer(pixels) {
  /** @type {Map<string, { colour: Colour, count: number }>} */
  const counts = new Map();
  for (const colour of pixels) {
    const known = counts.get(colour.join()) ?? { colour, count: 0 };
    counts.set(colour.join(), { colour, count: known.count + 1 });
  }
  /** @type {Colour[]} */
  const kept = [];
  const byCount = [...counts].sort(([, one], [, other]) => other.count - one.count);
  return new Map(
    byCount.map(([name, { colour }]) => {
      const near = kept.find((other) => other.every((value, n) => Math.abs(value - (colour[n] ?? 0)) <= NEAR));
      if (!near) kept.push(colour);
      return [name, near ?? colour];
    }),
  );
}

/** @param {string} type @param {Uint8Array} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
