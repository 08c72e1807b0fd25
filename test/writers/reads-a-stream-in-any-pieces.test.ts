import { expect, it, vi } from 'vitest';
import { eventData } from '../../src/writers/event-stream.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function dataOf(text: string, size: number): Promise<string[]> {
  const found: string[] = [];
  for await (const data of eventData(inPieces(text, size))) found.push(data);
  return found;
}

it.each(['\n', '\r\n', '\r'])('gives the same events whatever the pieces, with %j between lines', async (end) => {
  const text = ['data: one ☃', 'data:two', '', ': a comment', 'data: three', '', 'data: four', ''].join(end);
  for (let size = 1; size <= text.length; size++)
    expect(await dataOf(text, size)).toEqual(['one ☃\ntwo', 'three', 'four']);
});

it('looks through a line once, in however many pieces it comes', async () => {
  const split = vi.spyOn(String.prototype, 'split');
  const text = `data: ${'x'.repeat(20_000)}\n\n`;
  const [data] = await dataOf(text, 10);
  const parted = split.mock.contexts.reduce<number>((sum, each) => sum + String(each).length, 0);
  split.mockRestore();
  expect(data).toHaveLength(20_000);
  expect(parted).toBeLessThan(2 * text.length);
});

it('reads no line without end', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    const piece = new TextEncoder().encode('x'.repeat(100_000));
    for (let i = 0; i < 20; i++) yield piece;
    throw new Error('it reads on');
  }
  await expect(eventData(endless()).next()).rejects.toMatchObject({ code: 'wrong-form' });
});
