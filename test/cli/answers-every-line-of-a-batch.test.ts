import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { batch } from '../../src/cli/batch.ts';
import { page, slowReader, streams } from './streams.ts';

const FIELDS =
  'id verdict reasons headline authors published source url lang standfirst body partial summary sentences ms'.split(
    ' ',
  );

async function answers(input: string | Uint8Array[], maxLineBytes?: number) {
  const io = streams(input);
  expect(await batch({ options: {} }, io, maxLineBytes)).toBe(0);
  const out = io.out();
  expect(out === '' || out.endsWith('\n')).toBe(true);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const url = 'https://example.com/news/corvo-repairs-piers';

describe('a batch', () => {
  it('answers a page with exactly the fields of the contract', async () => {
    const [answer] = await answers(line({ id: 'a', url, html: page('Corvo repairs piers') }));
    expect(Object.keys(answer)).toEqual(FIELDS);
    expect(answer).toMatchObject({ id: 'a', verdict: 'story', headline: 'Corvo repairs piers', url, partial: false });
    expect(answer.body.split('\n')).toHaveLength(8);
    expect(answer.summary).toBe(answer.sentences.map((sentence: { text: string }) => sentence.text).join(' '));
    for (const { evidence } of answer.sentences) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { paragraph, start, end } of evidence) {
        expect(answer.body.split('\n')[paragraph].slice(start, end)).not.toBe('');
      }
    }
    expect(Object.keys(answer.ms)).toEqual(['extract', 'summarize']);
    expect(answer.ms.extract).toBeGreaterThan(0);
  });

  it('answers text already extracted in the same form', async () => {
    const body = 'The harbour of Corvo is closed.\r\n\r\nIts piers are old.';
    const [answer] = await answers(line({ id: 7, url, headline: 'Corvo closes harbour', body }));
    expect(Object.keys(answer)).toEqual(FIELDS);
    expect(answer).toMatchObject({ id: 7, headline: 'Corvo closes harbour', standfirst: '' });
    expect(answer.body).toBe('The harbour of Corvo is closed.\nIts piers are old.');
    expect(answer.summary).not.toBe('');
  });

  it('goes on after lines that cannot be read, and keeps the order', async () => {
    const input = [
      line({ id: 1, url, html: page('One') }),
      '{"id": 2, "html": "<p>broken off\n',
      line([3]),
      'null\n',
      '\n',
      line({ id: 5, url }),
      line({ id: 6, url, html: 7 }),
      '\u0000\u0001\n',
      line({ id: { deep: true }, html: '' }),
      line({ html: page('No id, no address') }),
      line({ id: 'last', url: 'javascript:alert(1)', html: page('Last') }).trimEnd(),
    ].join('');
    const got = await answers(input);
    expect(got.map((answer) => [answer.id, answer.error?.code ?? answer.headline])).toEqual([
      [1, 'One'],
      [2, 'not-json'],
      [null, 'not-an-object'],
      [null, 'not-an-object'],
      [5, 'no-text-given'],
      [6, 'no-text-given'],
      [null, 'not-json'],
      [null, ''],
      [null, 'No id, no address'],
      ['last', 'Last'],
    ]);
    for (const answer of got.filter((each) => each.error)) {
      expect(Object.keys(answer)).toEqual(['id', 'error']);
      expect(Object.keys(answer.error)).toEqual(['code', 'message']);
    }
    expect(got.at(-1).url).not.toMatch(/^javascript:/);
  });

  it('passes over a line that is too long without holding it, and names it', async () => {
    const io = [line({ id: 'big', html: 'x'.repeat(5000) }), line({ id: 'small', url, html: page('Small', 2) })].join(
      '',
    );
    const cut = Array.from({ length: Math.ceil(io.length / 100) }, (_, n) =>
      Buffer.from(io).subarray(n * 100, n * 100 + 100),
    );
    const got = await answers(cut, 4000);
    expect(got.map((answer) => [answer.id, answer.error?.code])).toEqual([
      ['big', 'too-large'],
      ['small', undefined],
    ]);
  });

  it('reads characters that are cut in two by the chunks of the stream', async () => {
    const bytes = Buffer.from(`\ufeff${line({ id: 'नदी', url, headline: 'पुल 🌉', body: 'पुल खुला।' })}`);
    const got = await answers(Array.from(bytes, (_, n) => bytes.subarray(n, n + 1)));
    expect(got).toMatchObject([{ id: 'नदी', headline: 'पुल 🌉', body: 'पुल खुला।' }]);
  });

  it('waits for a slow reader instead of piling up answers', async () => {
    let taken = 0;
    const source = (async function* () {
      for (let n = 0; n < 50; n++) {
        taken++;
        yield Buffer.from(line({ id: n, url, headline: 'H', body: 'A short text.' }));
      }
    })();
    const io = streams();
    const reader = slowReader();
    const done = batch({ options: {} }, { ...io, stdin: source as unknown as typeof io.stdin, stdout: reader.stream });
    for (let n = 0; n < 20; n++) await setImmediate();
    expect(taken).toBeLessThan(5);
    expect(reader.taken).toHaveLength(1);
    while (reader.taken.length < 50) {
      reader.next();
      await setImmediate();
    }
    reader.next();
    expect(await done).toBe(0);
  });
});
