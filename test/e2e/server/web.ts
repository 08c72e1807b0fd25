/**
 * A small web of our own: pages under any host name, reached through a proxy on this machine. The browser believes that it
 * talks to the real hosts; nothing leaves the machine, and what is not served is 404.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSigned } from './certificate.ts';
import type { Seen } from './ledger.ts';

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** Answers by itself, as it likes: in pieces, slowly, or not to the end. */
interface Service {
  serve: (request: IncomingMessage, response: ServerResponse) => unknown;
}

/** What stands at an address: an answer, one made anew at each request, a service, or silence (`'never'`: the request hangs). */
export type Content = Answer | Service | 'never' | (() => Answer);

export class Web {
  /** "host:port" of the proxy. */
  proxy = '';
  /** Addresses asked for, in order. */
  readonly requests: string[] = [];
  /** Every request and every tunnel, answered or not. */
  readonly seen: Seen[] = [];
  readonly #contents = new Map<string, Content>();
  readonly #sockets = new Set<Socket>();
  readonly #proxy = createServer((request, response) => this.#answer(request.url ?? '', request, response));
  readonly #secure = createSecureServer(selfSigned(['*.test.invalid']), (request, response) =>
    this.#answer(`https://${request.headers.host}${request.url}`, request, response),
  );

  constructor() {
    this.#proxy.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    this.#proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
      this.seen.push({ url: `connect://${request.url}/`, dest: 'tunnel' });
      socket.on('error', () => socket.destroy());
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      this.#secure.emit('connection', socket);
    });
  }

  /** Puts something at an address, or in place of what stood there. */
  put(url: string, content: Content): void {
    this.#contents.set(new URL(url).href, content);
  }

  putHtml(url: string, html: string): void {
    this.put(url, { body: html });
  }

  /** Begins to answer, on the same port as before if it had been stopped. */
  async start(): Promise<void> {
    const port = this.proxy ? Number(this.proxy.split(':')[1]) : 0;
    await new Promise<void>((resolve) => this.#proxy.listen(port, '127.0.0.1', resolve));
    this.proxy = `127.0.0.1:${(this.#proxy.address() as AddressInfo).port}`;
  }

  /** As if the network were gone: open connections are cut, new ones refused. */
  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#proxy.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  /** What stands where, as text. */
  contents(): Map<string, string> {
    const texts = [...this.#contents].map(
      ([url, content]) =>
        [url, typeof content === 'object' && !('serve' in content) ? String(content.body ?? '') : ''] as const,
    );
    return new Map(texts);
  }

  #answer(address: string, request: IncomingMessage, response: ServerResponse): void {
    const seen: Seen = { url: address, dest: request.headers['sec-fetch-dest'] as string | undefined };
    this.requests.push(address);
    this.seen.push(seen);
    const content = this.#contents.get(address);
    if (content === 'never') return;
    if (typeof content === 'object' && 'serve' in content) {
      content.serve(request, response);
      return;
    }
    const answer = typeof content === 'function' ? content() : content;
    const location = answer?.headers?.['location'];
    if (location !== undefined) seen.location = location;
    const { status = 200, headers = {}, body = '' } = answer ?? { status: 404, body: 'Nothing here.' };
    // No browser cache: what a test puts in place is what the next request gets.
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
    response.end(body);
  }
}
