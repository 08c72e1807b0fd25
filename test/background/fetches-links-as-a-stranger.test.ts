import 'fake-indexeddb/auto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cardSubject } from '../../src/background/card-subject.ts';
import { fetchPage } from '../../src/background/fetch-page.ts';
import { linkAgain, summarizeLink } from '../../src/background/summarize-link.ts';
import { storyByUrl } from '../../src/storage/library.ts';
import { storyPage } from '../support/made-up-story.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const html = { 'content-type': 'text/html; charset=utf-8' };
const status =
  (code: number, headers: Record<string, string> = html): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end('<p>x</p>');

const answers: Record<string, Answer> = {
  '/story': (request, response) => response.writeHead(200, html).end(`<p>${JSON.stringify(request.headers)}</p>`),
  '/latin': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
      .end(Buffer.from([0x63, 0x61, 0x66, 0xe9])),
  '/plain': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('a < b & c'),
  '/json': (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"title":"a < b"}'),
  '/moved': status(302, { location: '/story' }),
  '/loop': status(302, { location: '/loop' }),
  '/gone': status(410),
  '/members': status(403),
  '/broken': status(500),
  '/pdf': status(200, { 'content-type': 'application/pdf' }),
  '/big': (_, response) => {
    response.writeHead(200, html);
    response.end('x'.repeat(5_000));
  },
  '/silent': () => undefined,
  '/half': (_, response) => {
    response.writeHead(200, { ...html, 'content-length': '1000' });
    response.write('<p>half');
    setTimeout(() => response.destroy(), 20);
  },
};

const server = createServer((request, response) => (answers[request.url ?? ''] ?? status(404))(request, response));
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Only the silent address waits for the end of it; a busy machine is not silent. */
const limits = { ms: 5_000, bytes: 2_000 };
const impatient = { ...limits, ms: 400 };

describe('a link is fetched', () => {
  it('without cookies and without a referrer', async () => {
    const { html } = await fetchPage(`${base}/story`, limits);
    expect(html).not.toMatch(/cookie|referer/i);
  });

  it('through redirects, under the address where it ends', async () => {
    expect((await fetchPage(`${base}/moved`, limits)).url).toBe(`${base}/story`);
  });

  it('in the encoding it says it has', async () => {
    expect((await fetchPage(`${base}/latin`, limits)).html).toBe('café');
  });

  it('as markup, when it is JSON', async () => {
    expect((await fetchPage(`${base}/json`, limits)).html).toContain('<pre>{"title":"a &lt; b"}</pre>');
  });

  it('as markup, when it is plain text', async () => {
    expect((await fetchPage(`${base}/plain`, limits)).html).toContain('<pre>a &lt; b &amp; c</pre>');
  });

  it.each([
    ['/nowhere', 'link-not-found'],
    ['/gone', 'link-not-found'],
    ['/members', 'link-refused'],
    ['/broken', 'link-failed'],
    ['/pdf', 'link-not-a-page'],
    ['/big', 'too-large'],
    ['/silent', 'link-timeout'],
    ['/half', 'link-failed'],
  ])('%s is refused as %s', async (path, code) => {
    const patience = path === '/silent' ? impatient : limits;
    await expect(fetchPage(base + path, patience)).rejects.toMatchObject({ code });
  });
});

it('a link that goes through a page which only leads on is fetched where it leads, and its card keeps the link', async () => {
  const fake = freshBrowser();
  fake.tabs.set(7, { id: 7, url: 'https://from.example/', incognito: false });
  const goal = 'https://news.example/sea-wall';
  const link = `https://inshorts.com/safe_redirect?url=${encodeURIComponent(goal)}`;
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const response = new Response(storyPage(), { headers: { 'content-type': 'text/html' } });
    return Object.defineProperty(response, 'url', { value: 'https://www.news.example/sea-wall' });
  });
  await summarizeLink(fake.tabs.get(7) as never, link);
  expect(await linkAgain(link, false, false)).toMatchObject({ state: 'story' });
  vi.unstubAllGlobals();
  expect(asked).toEqual([goal, goal]);
  expect([...fake.granted]).toEqual(['*://news.example/*']);
  expect((await cardSubject(7)).link).toBe(link);
  const story = await storyByUrl('https://www.news.example/sea-wall');
  // Both hosts were asked, the second by the first.
  expect(story?.sent?.slice(0, 2)).toMatchObject([{ to: 'news.example' }, { to: 'www.news.example' }]);
});
