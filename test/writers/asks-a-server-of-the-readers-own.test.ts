import { afterEach, describe, expect, it } from 'vitest';
import type { WriteTrouble } from '../../src/core/writing.ts';
import { listModels, openAiCompatible } from '../../src/writers/openai-compatible.ts';
import { fakeServer, type Reply, stream } from './fake-server.ts';

const text = {
  headline: 'Arlen opens its bridge',
  paragraphs: ['Ada Berk opened the bridge.', 'It is long.'],
  lang: 'en',
};
const options = { limit: 60, form: 'prose' } as const;
/** Nothing here waits for these but what is meant to: a busy machine is no silent server. */
const patient = { firstWord: 30_000, silence: 30_000, total: 60_000, backOff: 5 };

let server: Awaited<ReturnType<typeof fakeServer>>;
afterEach(() => server.close());

async function asking(reply: Reply, key?: string, patience = patient) {
  server = await fakeServer(reply);
  return openAiCompatible({ address: server.address, model: 'small', ...(key ? { key } : {}) }, patience);
}
const refusing =
  (status: number, headers: Record<string, string> = {}): Reply =>
  (_, response) => {
    response.writeHead(status, headers).end('{"error":"no"}');
  };
const failsWith = (code: WriteTrouble, message: RegExp) => ({
  name: 'WriterError',
  code,
  message: expect.stringMatching(message),
});
/** Said with the code in every language of the surfaces; of the server, its host and what it answered. */
const answered = (status: number) => new RegExp(`^127\\.0\\.0\\.1:\\d+ answered ${status}$`);

describe('a server that answers', () => {
  it('gets the story once, as data, and streams its answer', async () => {
    const writer = await asking((_, response) => stream(response, ['Ada Berk ', 'opened ', 'the bridge. ☃']), 'k-1');
    const seen: string[] = [];
    expect(await writer.write(text, { ...options, onText: (soFar) => seen.push(soFar) })).toBe(
      'Ada Berk opened the bridge. ☃',
    );
    expect(seen).toContain('Ada Berk opened ');
    expect(server.asked).toHaveLength(1);
    const [asked] = server.asked;
    expect(asked?.path).toBe('/v1/chat/completions');
    expect(asked?.headers.authorization).toBe('Bearer k-1');
    expect(asked?.headers.cookie).toBeUndefined();
    expect(asked?.headers.referer).toBeUndefined();
    expect(asked?.body).toMatchObject({ model: 'small', stream: true, temperature: 0 });
    expect(asked?.body.messages[1]).toEqual({
      role: 'user',
      content: '<story>\nArlen opens its bridge\nAda Berk opened the bridge.\nIt is long.\n</story>',
    });
    expect(writer.sendsTo).toBe(new URL(server.address).origin);
  });

  it('may also end with a finish reason, or not stream at all', async () => {
    const finishing = await asking((_, response) => stream(response, ['One.'], 'finish'));
    expect(await finishing.write(text, options)).toBe('One.');
    await server.close();
    const whole = await asking((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: 'Whole.' } }] }));
    });
    expect(await whole.write(text, options)).toBe('Whole.');
  });

  it('lists its models', async () => {
    server = await fakeServer(
      (_, response) => void response.end(JSON.stringify({ data: [{ id: 'a' }, { id: 7 }, null, { id: 'b' }] })),
    );
    expect(await listModels({ address: server.address }, undefined, patient)).toEqual(['a', 'b']);
    expect(server.asked[0]).toMatchObject({ path: '/v1/models', body: null });
    await server.close();
    server = await fakeServer((_, response) => void response.end('<html>'));
    await expect(listModels({ address: server.address }, undefined, patient)).rejects.toMatchObject({
      code: 'wrong-form',
    });
  });
});

describe('a server that does not', () => {
  it.each<[number, WriteTrouble]>([
    [401, 'unauthorized'],
    [403, 'origin-refused'],
    [404, 'not-found'],
    [429, 'too-many-requests'],
    [503, 'server-failed'],
    [302, 'redirected'],
    [418, 'refused'],
  ])('answering %i is told by its code', async (status, code) => {
    const writer = await asking(refusing(status, { Location: 'http://127.0.0.1:1/' }));
    await expect(writer.write(text, options)).rejects.toMatchObject(failsWith(code, answered(status)));
    expect(server.asked).toHaveLength(code === 'too-many-requests' || code === 'server-failed' ? 3 : 1);
  });

  it('is asked again when it may answer later', async () => {
    const writer = await asking((asked, response, times) =>
      times < 3 ? refusing(429, { 'Retry-After': '0' })(asked, response, times) : stream(response, ['At last.']),
    );
    expect(await writer.write(text, options)).toBe('At last.');
  });

  it('cannot be reached', async () => {
    const writer = await asking(() => {});
    await server.close();
    await expect(writer.write(text, options)).rejects.toMatchObject(failsWith('unreachable', /cannot be reached/));
  });

  it('breaks off in the middle', async () => {
    const writer = await asking((_, response) => stream(response, ['Ada Berk ', 'opened'], 'break'));
    await expect(writer.write(text, options)).rejects.toMatchObject({ code: 'cut-off' });
    await server.close();
    const ending = await asking((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.end('data: {"choices":[{"delta":{"content":"Ada"}}]}\n\n');
    });
    await expect(ending.write(text, options)).rejects.toMatchObject(failsWith('cut-off', /cut-off/));
  });

  it.each([
    ['no JSON', '<html>hello</html>', 'application/json'],
    ['no choices', '{"answer":"x"}', 'application/json'],
    ['an error in a stream', 'data: {"error":{"message":"out of memory"}}\n\n', 'text/event-stream'],
    [
      'no end',
      `data: ${JSON.stringify({ choices: [{ delta: { content: 'x'.repeat(40_000) } }] })}\n\n`,
      'text/event-stream',
    ],
  ])('answers in a wrong form: %s', async (_, answer, type) => {
    const writer = await asking(
      (_asked, response) => void response.writeHead(200, { 'Content-Type': type }).end(answer),
    );
    await expect(writer.write(text, options)).rejects.toMatchObject({ code: 'wrong-form' });
  });

  it('is silent from the start, or falls silent', async () => {
    const silent = await asking(() => {}, undefined, { ...patient, firstWord: 40 });
    await expect(silent.write(text, options)).rejects.toMatchObject(failsWith('timeout', /no answer within/));
    await server.close();
    const falling = await asking(
      (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' });
        response.write('data: {"choices":[{"delta":{"content":"Ada"}}]}\n\n');
      },
      undefined,
      { ...patient, silence: 40 },
    );
    await expect(falling.write(text, options)).rejects.toMatchObject({ code: 'timeout' });
  });

  it('is left alone when the reader stops', async () => {
    const stop = new AbortController();
    const writer = await asking(() => stop.abort());
    await expect(writer.write(text, { ...options, signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
    await expect(writer.write(text, { ...options, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(server.asked).toHaveLength(1);
  });
});
