import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { leanPng } from '../../scripts/icons/lean-png.mjs';

const WIDTH = 24;
const HEIGHT = 17;
/** A tile with rounded, half transparent edges: red, green, blue, alpha. */
const pixel = (x: number, y: number): [number, number, number, number] => {
  const far = Math.hypot(x - 12, y - 8);
  if (far > 9) return [0, 0, 0, 0];
  return [17, 128, 139 + Math.floor(far), far > 8 ? 255 - Math.floor((far - 8) * 200) : 255];
};

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The picture with the filter of each row another one: what is guessed of a byte is taken off it. */
function png(): Buffer {
  const rows = Array.from({ length: HEIGHT }, (_, y) => Array.from({ length: WIDTH }, (_, x) => pixel(x, y)).flat());
  const lines = rows.map((row, y) => {
    const filtered = row.map((value, n) => {
      const [left, up, corner] = [row[n - 4] ?? 0, rows[y - 1]?.[n] ?? 0, n < 4 ? 0 : (rows[y - 1]?.[n - 4] ?? 0)];
      const guess = left + up - corner;
      const paeth = [left, up, corner].sort((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0;
      return (value - ([0, left, up, Math.floor((left + up) / 2), paeth][y % 5] ?? 0)) & 255;
    });
    return [y % 5, ...filtered];
  });
  const header = Buffer.from([0, 0, 0, WIDTH, 0, 0, 0, HEIGHT, 8, 6, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The chunks of a picture by their names, after looking at their sums. */
function chunksOf(picture: Buffer): Record<string, Buffer> {
  const found: Record<string, Buffer> = {};
  for (let at = 8; at < picture.length; at += picture.readUInt32BE(at) + 12) {
    const end = at + 8 + picture.readUInt32BE(at);
    expect(picture.readUInt32BE(end)).toBe(crc32(picture.subarray(at + 4, end)));
    found[picture.toString('latin1', at + 4, at + 8)] = picture.subarray(at + 8, end);
  }
  return found;
}

it('keeps each pixel of a picture, its shade within what an eye can tell, in fewer bytes', async () => {
  const before = png();
  const after = await leanPng(before);
  const { IHDR, PLTE, tRNS, IDAT } = chunksOf(after);
  expect([IHDR?.readUInt32BE(0), IHDR?.readUInt32BE(4), IHDR?.[9]]).toEqual([WIDTH, HEIGHT, 3]);
  const depth = IHDR?.[8] ?? 8;
  const lines = inflateSync(IDAT ?? Buffer.alloc(0));
  const bytes = Math.ceil((WIDTH * depth) / 8) + 1;
  expect(lines.length).toBe(bytes * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const byte = lines[y * bytes + 1 + Math.floor((x * depth) / 8)] ?? 0;
      const index = (byte >> (8 - depth - ((x * depth) % 8))) & (2 ** depth - 1);
      const shown = [...(PLTE?.subarray(index * 3, index * 3 + 3) ?? []), tRNS?.[index] ?? 255];
      for (const [n, value] of pixel(x, y).entries())
        expect(Math.abs((shown[n] ?? -99) - value)).toBeLessThanOrEqual(10);
    }
  }
  expect(after.length).toBeLessThan(before.length);
});

it('refuses a picture of another kind', async () => {
  const lean = await leanPng(png());
  await expect(leanPng(lean)).rejects.toThrow(/as browsers write/);
});
