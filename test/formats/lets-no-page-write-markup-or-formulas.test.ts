import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../src/core/formats/csv.ts';
import { formatMarkdown, inline } from '../../src/core/formats/markdown.ts';
import { story } from './a-story.ts';

describe('Markdown', () => {
  it('names headline, summary, source and author', () => {
    expect(formatMarkdown(story({}))).toBe(
      '# Arlen opens a bridge\n\nArlen opened its bridge.\n\n[Example Times](https://example.com/news/1), by Ada Berk, 2026-11-20\n',
    );
    expect(formatMarkdown(story({}), { body: true })).toContain(
      '\n\n---\n\nArlen opened its bridge on Friday.\n\nIt is long.\n',
    );
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    [' a \n b ', 'a b'],
    ['1. no list', '1\\. no list'],
    ['- no list', '\\- no list'],
    ['a\n\n# no title', 'a \\# no title'],
    ['*b* _c_ `d` ~~e~~', '\\*b\\* \\_c\\_ \\`d\\` \\~\\~e\\~\\~'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['at https://evil.example', 'at https\\://evil.example'],
  ])('writes %s so that it stands for itself', (text, written) => {
    expect(inline(text)).toBe(written);
  });

  it('links to web addresses only, and no address breaks out of its link', () => {
    expect(formatMarkdown(story({ url: 'javascript:alert(1)' }))).not.toContain('](');
    const wild = formatMarkdown(story({ url: 'https://e.com/a) [x](http://evil.example "t' }));
    expect(wild.match(/\]\(/g)).toHaveLength(1);
    expect(wild).toContain('(https://e.com/a%29%20%5bx%5d%28http://evil.example%20%22t)');
  });
});

describe('CSV', () => {
  const cells = (headline: string) =>
    formatCsv([story({ headline })])
      .split('\r\n')[1]
      ?.slice(0, headline.length + 4);

  it('has a line of names, and quotes as RFC 4180 says', () => {
    expect(formatCsv([])).toBe('headline,summary,source,url,authors,published,lang,saved,words,body\r\n');
    expect(formatCsv([story({})]).split('\r\n')[1]).toContain(',2026-11-20T09:00:00.000Z,4,');
    expect(cells('a "b", c')).toBe('"a ""b"", c"');
    expect(formatCsv([story({})]).endsWith(',"Arlen opened its bridge on Friday.\nIt is long."\r\n')).toBe(true);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\uff1d1', '\u0000=1'])(
    'gives a spreadsheet no formula in %j',
    (text) => {
      expect(cells(text)?.replace(/^"/, '')).toMatch(/^'/);
    },
  );
});
