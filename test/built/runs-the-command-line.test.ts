import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const url = 'https://example.com/news/dorn-counts-its-storks';
const body = Array.from(
  { length: 9 },
  (_, n) => `Dorn counted ${n + 20} storks on the ${n + 3}th of May, the town said.`,
);
const html = `<title>Dorn counts its storks</title><h1>Dorn counts its storks</h1>${body.map((line) => `<p>${line}</p>`).join('')}`;

async function sixty(args: string[], input: string) {
  const child = spawn(process.execPath, [cli, ...args]);
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, code };
}

it('answers a batch, bad lines too, and ends well', async () => {
  const lines = [
    JSON.stringify({ id: 1, url, html }),
    'bad',
    JSON.stringify({ id: 3, url, headline: 'H', body: body.join('\n') }),
  ];
  const { out, err, code } = await sixty(['batch'], lines.join('\n'));
  expect({ err, code }).toEqual({ err: '', code: 0 });
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map((answer) => answer.error?.code ?? answer.id)).toEqual([1, 'not-json', 3]);
  expect(answers[0].summary).toMatch(/^Dorn counted 20 storks/);
});

it('prints a card of standard input', async () => {
  const { out, code } = await sixty(['story', '-', '--url', url], html);
  expect(code).toBe(0);
  expect(out).toMatch(/^Dorn counts its storks \|\|\|\|\n Dorn counted/);
});

it('tells a wrong call from a failure by its exit code', async () => {
  expect(await sixty(['story'], '')).toMatchObject({ code: 2, out: '' });
  expect(await sixty(['story', '/no/such/file', '--url', url], '')).toMatchObject({ code: 1, out: '' });
  expect(await sixty(['--help'], '')).toMatchObject({ code: 0, err: '' });
});

it('ends quietly when its reader has seen enough', async () => {
  const child = spawn(process.execPath, [cli, 'batch']);
  const line = `${JSON.stringify({ id: 1, url, html })}\n`;
  child.stdin.on('error', () => {});
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.write(line.repeat(2000));
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect({ err, code }).toEqual({ err: '', code: 0 });
});
