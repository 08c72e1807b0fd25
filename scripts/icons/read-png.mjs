// Reads a PNG as browsers write their screenshots: 8 bits for each of red, green, blue and, mostly, alpha.
import { inflateSync } from 'node:zlib';

/** @param {Buffer} png @returns {{ width: number, height: number, pixels: import('./lean-png.mjs').Colour[] }} */
export function pixelsOfPng(png) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const step = { 2: 3, 6: 4 }[png[25] ?? -1];
  if (png[24] !== 8 || step === undefined || png[28] !== 0) throw new Error('No picture as browsers write them');
  const raw = inflateSync(Buffer.concat(dataOf(png)));
  const bytes = width * step;
  /** @type {import('./lean-png.mjs').Colour[]} */
  const pixels = [];
  let above = Buffer.alloc(bytes);
  for (let y = 0; y < height; y++) {
    const line = raw.subarray(y * (bytes + 1), (y + 1) * (bytes + 1));
    const row = Buffer.alloc(bytes);
    for (let x = 0; x < bytes; x++) {
      const [left = 0, corner = 0] = x < step ? [] : [row[x - step], above[x - step]];
      const up = above[x] ?? 0;
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][line[0] ?? 0] ?? 0;
      row[x] = (line[x + 1] ?? 0) + guess;
    }
    for (let x = 0; x < bytes; x += step) {
      const [red = 0, green = 0, blue = 0, alpha = 255] = row.subarray(x, x + step);
      pixels.push(alpha === 0 ? [0, 0, 0, 0] : [alpha, red, green, blue]);
    }
    above = row;
  }
  return { width, height, pixels };
}

/** @param {Buffer} png */
function dataOf(png) {
  /** @type {Buffer[]} */
  const data = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return data;
}

/** The format's "Paeth" guess. @param {number} left @param {number} up @param {number} corner */
function nearest(left, up, corner) {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
