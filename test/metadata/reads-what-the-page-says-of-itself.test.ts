import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core/extract/extract.ts';
import { namesIn } from '../../src/core/extract/metadata/author-names.ts';
import { readJson } from '../../src/core/extract/metadata/json-repair.ts';
import { isSiteName, siteNamesOfHost } from '../../src/core/extract/metadata/site-name.ts';
import { headlineIn } from '../../src/core/extract/metadata/title-parts.ts';
import { jsonLd, meta, read } from './read.ts';

const H1 = '<h1>Harbour wall rises again</h1>';
const named = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

describe('the day of publication', () => {
  it.each([
    'article:published_time',
    'datePublished',
    'date_published',
    'pubdate',
    'publish-date',
    'parsely-pub-date',
    'publication_date',
    'sailthru.date',
    'DC.date.issued',
    'dcterms.created',
    'release_date',
    'date',
    'ptime',
  ])('is what the meta element %s says', (name) => {
    expect(read(named(name, '2026-05-04T10:00:00+02:00')).published).toBe('2026-05-04T10:00:00+02:00');
  });

  it.each(['lastpubdate', 'last-modified-date', 'expires', 'update', 'candidate'])('is not what %s says', (name) => {
    expect(read(named(name, '2026-05-04T10:00:00+02:00')).published).toBe('');
  });

  it('is that of publication rather than any other day, whatever the order', () => {
    const head = `${named('date', '2026-05-01')}${meta('article:published_time', ' ')}${meta('article:published_time', '2026-05-02')}`;
    expect(read(head).published).toBe('2026-05-02');
  });

  it.each(['article:modified_time', 'og:updated_time', 'last-modified'])(
    'is that of the last change where nothing else is known: %s',
    (name) => {
      expect(read(meta(name, '2026-05-04')).published).toBe('2026-05-04');
      expect(read(meta(name, '2026-05-04') + named('date', '2026-05-01')).published).toBe('2026-05-01');
    },
  );

  it('is that of making or of loading up where structured data say no other', () => {
    expect(
      read(jsonLd({ '@type': 'NewsArticle', headline: 'Harbour wall', dateCreated: '2026-05-03' })).published,
    ).toBe('2026-05-03');
    expect(
      read(
        jsonLd({ '@type': 'VideoObject', name: 'Harbour wall', headline: 'x', author: 'A', uploadDate: '2026-05-03' }),
      ).published,
    ).toBe('2026-05-03');
  });
});

describe('JSON as people write it', () => {
  it.each([
    [String.raw`{"a":"one\qtwo",}`, { a: 'oneqtwo' }],
    [String.raw`{"a":"one \u00e4 \"two\" \\ \/",}`, { a: 'one ä "two" \\ /' }],
    ['{"a":"one "two" three",}', { a: 'one "two" three' }],
    ['{"a":"one\n\ttwo"}', { a: 'one\n\ttwo' }],
    ['{"a":1,,"b":2}', { a: 1, b: 2 }],
    ['{/* one */"a":1, // two\n"b":[1,2,]}', { a: 1, b: [1, 2] }],
    ['{&quot;a&quot;:&quot;b &amp; c&quot;}', { a: 'b & c' }],
    ['<!-- {"a":1} -->', { a: 1 }],
    ['//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['{"a":1};', { a: 1 }],
    ['{"a":1}{"b":2}', { a: 1 }],
    ['{"a":{"b":[1,"two', { a: { b: [1, 'two'] } }],
    ['nothing', undefined],
  ])('is read: %s', (text, value) => {
    expect(readJson(text)).toEqual(value);
  });
});

describe('the headline', () => {
  it('is, of several headings that no metadata name, the one whose words the address has', () => {
    const head = `<title>Example Times</title>${meta('og:site_name', 'Example Times')}`;
    expect(read(head, '<h1>Traffic and weather</h1><h1>The harbour wall rises again</h1>').headline).toBe(
      'The harbour wall rises again',
    );
  });

  it.each([
    ['Harbour wall rises again in three weeks | Daily Post', 'Harbour wall rises again in three weeks'],
    ['Harbour wall rises again in three weeks_Daily Post', 'Harbour wall rises again in three weeks'],
    ['Harbour wall rises again in three weeks - Daily Post', 'Harbour wall rises again in three weeks - Daily Post'],
    ['Harbour | A wall that rises again in three weeks', 'Harbour | A wall that rises again in three weeks'],
  ])('loses an unknown name behind a bar, not behind a dash: %s', (title, headline) => {
    expect(headlineIn(title, siteNamesOfHost('www.example-times.test'))).toBe(headline);
  });
});

describe('a name of the site', () => {
  const site = siteNamesOfHost('www.exampletimes.test');

  it.each(['Example Times', 'exampletimes.test', 'The Example Times', 'Example Times Online', 'Example'])(
    'is %s',
    (text) => {
      expect(isSiteName(text, site)).toBe(true);
    },
  );

  it.each(['Exam', 'Times', 'Example Times of the whole wide world', 'Jane Doe', ''])('is not “%s”', (text) => {
    expect(isSiteName(text, text === 'Times' ? siteNamesOfHost('www.exampletimesofthewholeworld.test') : site)).toBe(
      false,
    );
  });
});

describe('names', () => {
  it.each([
    'admin',
    'Staff Writer',
    'The Example Staff',
    'Web Desk',
    'example.com',
    'Example Press Inc.',
    'Redaktion',
    'anonymous',
    'By',
  ])('that stand for nobody are none: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
    expect(namesIn(text, true)).toEqual([]);
  });

  it.each([
    ['Jane van der Doe', ['Jane van der Doe']],
    ['Jean d’Arlen Roe', ['Jean d’Arlen Roe']],
    ['Ludwig van Roe and Ann-Lee O’Poe', ['Ludwig van Roe', 'Ann-Lee O’Poe']],
    ['jane doe', []],
    ['Harbour wall rises', []],
    ['Jane', []],
    ['Jane Doe 24', []],
  ])('that are shown look like names: %s', (text, names) => {
    expect(namesIn(text, true)).toEqual(names);
  });
});

describe('what kind of text it is', () => {
  const flags = (head: string, body: string) => read(head, body).flags.map(({ kind, why }) => `${kind}: ${why}`);

  it('is told by a label beside the headline', () => {
    expect(flags('', `<div><span>Opinion</span>${H1}</div>`)).toEqual(['opinion: It is labelled “Opinion”.']);
    expect(flags('', `<div><p>Sponsored content</p><div>${H1}</div></div>`)).toEqual([
      'sponsored: It is labelled “Sponsored content”.',
    ]);
    expect(flags(meta('article:section', 'Paid post'), H1)).toEqual(['sponsored: It is labelled “Paid post”.']);
    expect(flags(meta('article:section', 'Comment'), H1)).toEqual(['opinion: It stands in the section “Comment”.']);
  });

  it('is not told by what is said of other things', () => {
    expect(flags('', `<div><a href="#c">Comments</a>${H1}</div>`)).toEqual([]);
    expect(flags('', `<div><div class="ad-slot">Sponsored</div>${H1}</div>`)).toEqual([]);
    expect(flags('', `<div><span hidden>Opinion</span>${H1}</div>`)).toEqual([]);
    expect(flags('', `<div><h3>Sponsored</h3>${H1}</div>`)).toEqual([]);
    expect(flags('', `<section><div><p>Anzeige</p></div><div><div>${H1}</div></div></section>`)).toEqual([]);
  });

  it('counts headings that are links, from either side', () => {
    const { kind } = read(
      '',
      '<a href="/1"><h2>One</h2></a><h3><a href="/2">Two</a></h3><h2>Three</h2><h3>Four <a href="/4">more</a></h3>',
    );
    expect(kind.linkedHeadings).toBe(2);
  });
});

describe('the source', () => {
  it('is the house of a canonical address on another site', () => {
    const head =
      '<link rel="canonical" href="https://www.harbour-post.test/world/2026/05/04/harbour-wall-rises-again">';
    const { source } = read(head, H1, [], 'https://reader.example/read/1');
    expect(source).toMatchObject({
      name: 'harbour-post.test',
      url: 'https://www.harbour-post.test/',
      why: 'canonical',
    });
    const own = '<link rel="canonical" href="https://reader.example/world/2026/05/04/harbour-wall-rises-again">';
    expect(read(own, H1, [], 'https://reader.example/read/1').source.why).toBe('host');
  });

  it('is not named by what stands before the story', () => {
    const line =
      'The harbour wall was rebuilt in three weeks, the council of Arlen said on Monday, and cost less than planned.';
    const html = (before: string, after: string) =>
      `<html><head><title>Harbour wall rises again</title></head><body><p>${before}</p><article>${H1}${`<p>${line}</p>`.repeat(2)}<p>${line} It rained.</p></article><p>${after}</p></body></html>`;
    const source = (before: string, after: string) =>
      extract(html(before, after), { url: 'https://www.example-times.test/wall' }).article.source.name;
    expect(source('Quelle: dpa', 'Arlen')).not.toBe('dpa');
    expect(source('Arlen', 'Quelle: dpa')).toBe('dpa');
  });
});

describe('a text that breaks off', () => {
  const whole = 'The harbour wall was rebuilt in three weeks, the council of Arlen said on Monday.';
  const partial = (last: string) => read('', H1, [whole, whole, last]).partial;

  it.each([
    'The mayor said that the wall of the harbour would be finished and',
    'The mayor said that the wall of the harbour would be finished before winter',
    'The mayor said that the wall of the harbour would be finished, although the',
  ])('is known by its end: %s', (last) => {
    expect(partial(last)).toBe('cut-mid-sentence');
  });

  it.each([
    'The mayor said that the wall of the harbour would be finished in May.',
    'The wall of the harbour was built in the years of Mayor Ann Poe',
    'The mayor says all of it at the address https://harbour.example/wall',
    'The mayor said that the wall of the harbour would be finished - apo',
    'Wall and harbour',
  ])('is not: %s', (last) => {
    expect(partial(last)).toBe(false);
  });
});
