import { expect, it } from 'vitest';
import { type Asked, type Seen, unasked } from '../e2e/server/ledger.ts';

const story = 'https://news.example/story';
const asked: Asked = {
  contents: new Map([[story, '<link rel="icon" href="/sign.png"><img src="https://pictures.example/bridge.jpg">']]),
  visited: ['https://news.example/nowhere#top'],
  fetched: ['https://short.example/1'],
};
const seen = (url: string, dest: string | undefined, location?: string): Seen => ({
  url,
  dest,
  ...(location !== undefined && { location }),
});

it('lets pass what flows, pages, readers and browsers ask for', () => {
  const all = [
    seen('connect://news.example:443/', 'tunnel'),
    seen(story, 'document'),
    seen('https://news.example/nowhere', 'document'),
    seen('https://news.example/sign.png', 'image'),
    seen('https://pictures.example/bridge.jpg', 'image'),
    seen('https://short.example/1', 'empty', 'https://long.example/1'),
    seen('https://long.example/1', 'empty'),
    seen('https://aus5.mozilla.org/update/3/GMP/update.xml', undefined),
  ];
  expect(unasked(all, asked)).toEqual([]);
});

it.each([
  ['a host that nobody named', seen('https://count.example/?page=story', 'image')],
  ['a way to such a host, though nothing went through it', seen('connect://count.example:443/', 'tunnel')],
  ['a fetch of a page that is open', seen(story, 'empty')],
  ['a redirect that nobody followed for the reader', seen('https://long.example/1', 'empty')],
  ['a page that nobody went to', seen('https://news.example/other', 'document')],
  ['another address of the same host', seen('https://news.example/?read=story', 'image')],
])('names %s', (_, request) => {
  expect(unasked([request], asked)).toHaveLength(1);
});
