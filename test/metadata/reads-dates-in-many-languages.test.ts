import { describe, expect, it } from 'vitest';
import { dateIn, dateInUrl } from '../../src/core/extract/metadata/dates.ts';
import { asShown } from '../../src/core/extract/metadata/shown-date.ts';
import { jsonLd, meta, read, URL_OF_PAGE } from './read.ts';

describe('a date in a text', () => {
  it.each<[string, string, string]>([
    ['2024-01-31T08:05:00+0100', '', '2024-01-31T08:05:00+01:00'],
    ['2024-01-31 08:05', '', '2024-01-31T08:05:00'],
    ['1706688300', '', '2024-01-31T08:05:00Z'],
    ['January 31, 2024 at 8:05 p.m.', 'en', '2024-01-31T20:05:00'],
    ['31. Januar 2024, 8:05 Uhr', 'de', '2024-01-31T08:05:00'],
    ['Publié le 31 janvier 2024 à 08h05', 'fr', '2024-01-31T08:05:00'],
    ['31 de enero de 2024', 'es', '2024-01-31'],
    ['31 gennaio 2024', 'it', '2024-01-31'],
    ['31 stycznia 2024', 'pl', '2024-01-31'],
    ['31 Ocak 2024', 'tr', '2024-01-31'],
    ['31 января 2024', 'ru', '2024-01-31'],
    ['31 يناير 2024', 'ar', '2024-01-31'],
    ['٣١ يناير ٢٠٢٤', 'ar', '2024-01-31'],
    ['31 जनवरी 2024', 'hi', '2024-01-31'],
    ['२०२४-०१-३१', 'hi', '2024-01-31'],
    ['2024年1月31日 08:05', 'zh', '2024-01-31T08:05:00'],
    ['2024. 1. 31.', 'ko', '2024-01-31'],
    ['31 มกราคม 2567', 'th', '2024-01-31'],
    ['31 ม.ค. 2567', 'th', '2024-01-31'],
    ['31 січня 2024', 'uk', '2024-01-31'],
    ['31 Ιανουαρίου 2024', 'el', '2024-01-31'],
    ['31 ינואר 2024', 'he', '2024-01-31'],
    ['31 জানুয়ারী 2024', 'bn', '2024-01-31'],
    ['31 ஜனவரி 2024', 'ta', '2024-01-31'],
    ['01/31/2024', 'en-US', '2024-01-31'],
    ['02/03/2024', 'en-US', '2024-02-03'],
    ['02/03/2024', 'en-GB', '2024-03-02'],
    ['Wed Jan 31 08:05:00 EST 2024', 'en', '2024-01-31'],
    ['2024. január 31. 18:33', 'hu', '2024-01-31T18:33:00'],
    ['2024. január 31., szerda 8:05', 'hu', '2024-01-31T08:05:00'],
    ['2024.01.31. 오후 4:35', 'ko', '2024-01-31T16:35:00'],
    ['2024.01.31. 오전 12:35', 'ko', '2024-01-31T00:35:00'],
    ['2024年1月31日 午後11時35分', 'ja', '2024-01-31T23:35:00'],
    ['31/01/2024 04:35 م', 'ar', '2024-01-31T16:35:00'],
    ['31 Ιανουαρίου 2024, 4:35 μ.μ.', 'el', '2024-01-31T16:35:00'],
    ['2024年1月31日 下午12:35', 'zh', '2024-01-31T12:35:00'],
    ['31.02.2024', 'de', ''],
    ['no date at all', 'en', ''],
    ['1970-01-01T00:00:00Z', '', ''],
    ['0001-01-01T00:00:00Z', '', ''],
    ['01/01/0001 00:00:00', 'en', ''],
    ['31.01.24', 'de', '2024-01-31'],
  ])('%s', (text, lang, date) => {
    expect(dateIn(text, lang)).toBe(date);
  });

  it('stands in addresses', () => {
    expect(dateInUrl('https://example.com/2024/01/31/wall')).toBe('2024-01-31');
    expect(dateInUrl('https://example.com/news/world-20240131-wall')).toBe('2024-01-31');
    expect(dateInUrl('https://example.com/2024/jan/31/wall')).toBe('2024-01-31');
    expect(dateInUrl('https://example.com/2024/wall/31/more')).toBe('');
    expect(dateInUrl('https://example.com/story/12345678')).toBe('');
  });
});

describe('the date of a page', () => {
  it('is taken from structured data before all', () => {
    const head =
      jsonLd({ '@type': 'NewsArticle', headline: 'A wall', datePublished: '2024-01-31T08:05:00Z' }) +
      meta('article:published_time', '2020-01-01');
    expect(read(head).published).toBe('2024-01-31T08:05:00Z');
  });
  it('is taken from the page near the headline, not from other stories', () => {
    const body =
      '<div class="cards"><time datetime="2019-05-05">old</time></div>'.repeat(1) +
      '<p></p>'.repeat(40) +
      '<h1>Harbour wall rises again</h1><span>31 January 2024</span>';
    expect(read('', body).published).toBe('2024-01-31');
  });
  it('is the address’s as the last resort', () => {
    expect(read('', '', [], 'https://example.com/2024/01/31/wall').published).toBe('2024-01-31');
    expect(read('', '', [], URL_OF_PAGE).published).toBe('');
  });
  it('is the reader’s day when the instant in UTC is on the next', () => {
    expect(asShown('2024-02-01T01:05:00Z', '2024-01-31T20:05:00')).toBe('2024-01-31T20:05:00-05:00');
    expect(asShown('2024-02-01T01:05:00Z', '2024-01-31')).toBe('2024-01-31');
    expect(asShown('2024-02-01T01:05:00Z', '2024-01-01')).toBe('2024-02-01T01:05:00Z');
  });
  it('is not that of the last change, which is another instant', () => {
    expect(asShown('2024-01-31T17:16:03Z', '2024-02-01T09:04:08Z')).toBe('2024-01-31T17:16:03Z');
    expect(asShown('2024-01-31T17:16:03Z', '2024-02-01T05:39:00')).toBe('2024-01-31T17:16:03Z');
    expect(asShown('2024-01-31T17:16:03Z', '2024-02-01T02:16:03+09:00')).toBe('2024-02-01T02:16:03+09:00');
  });
  it('is in a time that clocks somewhere show', () => {
    expect(asShown('2024-01-31T21:15:00Z', '2024-02-01T03:00:00')).toBe('2024-02-01T03:00:00+05:45');
    expect(asShown('2024-01-31T21:15:00Z', '2024-02-01T08:00:00')).toBe('2024-01-31T21:15:00Z');
    expect(asShown('2024-01-31T11:00:00Z', '2024-02-01')).toBe('2024-02-01');
    expect(asShown('2024-01-31T10:00:00Z', '2024-02-01')).toBe('2024-01-31T10:00:00Z');
    expect(asShown('2024-02-01T12:00:00Z', '2024-01-31')).toBe('2024-02-01T12:00:00Z');
  });
  it('is the day that the page shows, wherever its editors sit', () => {
    expect(asShown('2024-01-31T22:57:00-05:00', '2024-02-01T03:57:00')).toBe('2024-02-01T03:57:00+00:00');
    expect(asShown('2024-01-31T22:57:00-05:00', '2024-02-01')).toBe('2024-01-31T22:57:00-05:00');
  });
  it('is the day that a time element tells in words, not in its attribute', () => {
    const time = (words: string): string =>
      read('', `<h1>Harbour wall rises again</h1><time datetime="2024-02-01T04:00:41+00:00">${words}</time>`).published;
    expect(time('Jan. 31, 2024 11:00 pm EST')).toBe('2024-01-31T23:00:00-05:00');
    expect(time('31 January 2024')).toBe('2024-01-31');
    expect(time('two days ago')).toBe('2024-02-01T04:00:41+00:00');
    expect(time('Jan. 12, 2024')).toBe('2024-02-01T04:00:41+00:00');
  });
  it('has the day first in plain English where the host’s country writes so', () => {
    const shown = '<h1>Harbour wall rises again</h1><span>02/03/2024</span>';
    const on = (host: string): string =>
      read('<meta http-equiv="content-language" content="en">', shown, [], `https://${host}/a`).published;
    expect(on('times.example.co.uk')).toBe('2024-03-02');
    expect(on('times.example.com')).toBe('2024-02-03');
  });
  it('is a day with a clock, where nothing else tells and it is not that of a link', () => {
    const rest = '<p>a</p>'.repeat(6);
    expect(read('', `<b>2024-01-31</b>${rest}<i>发布时间：2024-01-30 08:05</i>`).published).toBe('2024-01-30T08:05:00');
    expect(read('', `<a href="/b">A tunnel opens today</a><i>2024-01-30 08:05</i>${rest}`).published).toBe('');
    expect(read('', `<i>Updated 2024-01-30 08:05</i>${rest}`).published).toBe('');
  });

  it.each<[string, string]>([
    ['an update', '<h1>Harbour wall rises again</h1><p>Updated Feb. 1, 2024 8:05 a.m.</p>'],
    ['an update that its neighbour tells', '<h1>Harbour wall rises again</h1><b>Updated</b> <i>Feb. 1, 2024</i>'],
    ['an update by its name', '<h1>Harbour wall rises again</h1><i class="updated">Feb. 1, 2024 8:05 a.m.</i>'],
    ['today', '<p>Thursday, February 1, 2024</p><h1>Harbour wall rises again</h1>'],
    [
      'another story',
      '<h1>Harbour wall rises again</h1><div><h3><a href="/b">A tunnel opens</a></h3><p>Feb. 1, 2024 8:05 a.m.</p></div>',
    ],
    [
      'a comment',
      '<h1>Harbour wall rises again</h1><div class="comments"><time>Feb. 1, 2024 8:05 a.m.</time><p>Feb. 1, 2024</p></div>',
    ],
  ])('is the stated instant beside the day of %s', (_case, body) => {
    const stated = '2024-01-31T21:05:00Z';
    expect(read(meta('article:published_time', stated), body).published).toBe(stated);
  });
  it('is the shown day of publication beside that of an update', () => {
    const shown = '<h1>Harbour wall rises again</h1><p>Feb. 1, 2024 8:05 a.m. (updated Feb. 3, 2024)</p>';
    expect(read(meta('article:published_time', '2024-01-31T21:05:00Z'), shown).published).toBe(
      '2024-02-01T08:05:00+11:00',
    );
  });
  it.each<[string, string]>([
    ['in one text', '<p>Last updated: Feb. 2, 2024 8:05 a.m. | First published: Jan. 31, 2024</p>'],
    ['in French', '<p>Mis à jour le 02/02/2024 à 10:00, publié le 31/01/2024</p>'],
    ['in German', '<p>Aktualisiert am 02.02.2024 um 10:00 Uhr – Veröffentlicht am 31.01.2024</p>'],
    ['in a longer text than one date has', `<p>Updated: Feb. 2, 2024${' |'.repeat(30)} Published: Jan. 31, 2024</p>`],
    ['the other way round', '<p>Jan. 31, 2024 (updated Feb. 2, 2024)</p>'],
    ['in two', '<p>Updated Feb. 2, 2024</p><p>Published Jan. 31, 2024</p>'],
    ['in a marked element', '<p class="date"><i>Updated: Feb. 2, 2024</i> <i>Published: Jan. 31, 2024</i></p>'],
    ['before time elements', '<p>Updated <time>Feb. 2, 2024</time><br>Published <time>Jan. 31, 2024</time></p>'],
    [
      'in elements of their own',
      '<p><b>Updated</b> <i>Feb. 2, 2024</i></p><p><b>Published</b> <i>Jan. 31, 2024</i></p>',
    ],
    ['with theirs in elements', '<p><b>Updated:</b> Feb. 2, 2024<br><b>Published:</b> Jan. 31, 2024</p>'],
    ['above them', '<div><b>Updated</b><p><time>Feb. 2, 2024</time></p></div><time>Jan. 31, 2024</time>'],
    ['by name', '<p><i class="updated">Feb. 2, 2024</i> <i class="published updated">Jan. 31, 2024</i></p>'],
  ])('is that of publication among several with labels, %s', (_case, dates) => {
    expect(read('', `<h1>Harbour wall rises again</h1>${dates}`).published).toBe('2024-01-31');
  });
  it('is that of the last change where nothing else tells', () => {
    const updated = '<h1>Harbour wall rises again</h1><p>Updated Feb. 2, 2024</p>';
    expect(read('', updated).published).toBe('2024-02-02');
    expect(read('', updated, [], 'https://example.com/2024/02/01/wall').published).toBe('2024-02-01');
  });
});
