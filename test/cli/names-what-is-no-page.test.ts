import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { whyUnreadable } from '../../src/cli/unreadable.ts';
import { parseCards } from '../../src/core/formats/card-read.ts';
import { page, streams } from './streams.ts';

const url = 'https://example.com/news/corvo-repairs-piers';
const html = page('Corvo repairs piers');

describe('what is given in place of a page', () => {
  const cases: [what: string, bytes: Buffer, told: RegExp][] = [
    ['nothing', Buffer.alloc(0), /there is nothing in it/],
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\x00\x00 <p>text</p>', 'latin1'), /no text/],
    ['a PDF', Buffer.from('%PDF-1.7\n<p>text</p>'), /PDF/],
    ['a WARC archive', Buffer.from('WARC/1.1\r\nWARC-Type: response\r\n'), /WARC/],
    [
      'an MHTML file',
      Buffer.from(
        `From: <Saved by a browser>\r\nSubject: Piers\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n${html}`,
      ),
      /MHTML.*complete/,
    ],
    ['a damaged archive', gzipSync(html).subarray(0, 60), /damaged, or larger than 128 MB/],
  ];

  it.each(cases)('%s is called by its name, and nothing is printed', async (_, bytes, told) => {
    const io = streams([bytes]);
    expect(await run(['story', '-', '--url', url], io)).toBe(1);
    expect(io.out()).toBe('');
    expect(io.err()).toMatch(/^sixty: no page: /);
    expect(io.err()).toMatch(told);
  });
});

it('reads a page in UTF-16 by its mark, for all its zero bytes', async () => {
  const io = streams([Buffer.from(`\ufeff${html}`, 'utf16le')]);
  expect(await run(['story', '-', '--url', url], io)).toBe(0);
  expect(parseCards(io.out()).cards[0]?.headline).toBe('Corvo repairs piers');
});

it('unpacks pages packed with gzip, in a folder too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sixty-'));
  const saved = html.replace('<html', `<!-- saved from url=(0044)${url} -->\n<html`);
  writeFileSync(join(folder, 'a.html.gz'), gzipSync(saved));
  writeFileSync(join(folder, 'notes.gz'), gzipSync(saved));
  const io = streams();
  expect(await run(['story', folder], io)).toBe(0);
  expect(parseCards(io.out()).cards.map((card) => card.headline)).toEqual(['Corvo repairs piers']);
});

it('says once that no line of a batch could be read, and nothing when one could', async () => {
  const none = streams('<html>\n<p>no lines</p>\n');
  expect(await run(['batch'], none)).toBe(0);
  expect(none.err()).toBe('sixty: no line could be read; see --help for what a line holds\n');
  const some = streams(`bad\n${JSON.stringify({ id: 1, url, html })}\n`);
  expect(await run(['batch'], some)).toBe(0);
  expect(some.err()).toBe('');
  const empty = streams('');
  await run(['batch'], empty);
  expect(empty.err()).toBe('');
});

it('tells someone who starts a batch at a terminal what it waits for', async () => {
  const io = streams('');
  await run(['batch'], { ...io, stdin: Object.assign(io.stdin, { isTTY: true }) });
  expect(io.err()).toMatch(/keyboard/);
});

it.each([
  ['ENOENT', 'cannot read a.html: there is no such file or folder'],
  ['EACCES', 'cannot read a.html: this account may not'],
  ['EPERM', 'cannot read a.html: this account may not'],
  ['EIO', 'cannot read a.html: the disk says so'],
])('a file that cannot be read for %s is told in words', (code, told) => {
  expect(whyUnreadable('a.html', Object.assign(new Error('the disk says so'), { code }))).toBe(told);
});
