import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Asked {
  path: string;
  headers: IncomingMessage['headers'];
  // biome-ignore lint/suspicious/noExplicitAny: a request body of a test, whose shape the test itself asserts
  body: any;
}
export type Reply = (asked: Asked, response: ServerResponse, times: number) => void | Promise<void>;

/** A real HTTP server that answers as a test says, and remembers what it was asked. */
export async function fakeServer(reply: Reply) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request).catch(() => '');
    const each = { path: request.url ?? '', headers: request.headers, body: body ? JSON.parse(body) : null };
    asked.push(each);
    await reply(each, response, asked.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/v1`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A streamed chat completion, as servers send it. */
export function stream(response: ServerResponse, parts: string[], end: 'done' | 'break' | 'finish' = 'done'): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.write(`data: ${JSON.stringify({ choices: [{ delta: { role: 'assistant' } }] })}\n\n`);
  for (const content of parts) response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
  if (end === 'finish')
    response.write(`data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: 'stop' }] })}\n\n`);
  if (end === 'done') response.write('data: [DONE]\n\n');
  if (end === 'break') setTimeout(() => response.destroy(), 20);
  else response.end();
}
