import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/core/extract/metadata/author-names.ts';
import { jsonLd, meta, read } from './read.ts';

describe('names in a byline', () => {
  it.each<[string, string[]]>([
    ['By Jane Doe', ['Jane Doe']],
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Von Anna Müller und Jürgen Groß', ['Anna Müller', 'Jürgen Groß']],
    ['Par Amélie Durand, Luc Petit', ['Amélie Durand', 'Luc Petit']],
    ['Jane Doe, Political Editor', ['Jane Doe']],
    ['Jane Doe, Example Journal', ['Jane Doe']],
    ['Jane Doe, PhD', ['Jane Doe']],
    ['Doe, Jane', ['Jane Doe']],
    ['Jane Doe (jane@example.com)', ['Jane Doe']],
    ['Reuters', ['Reuters']],
    ['記者 山田太郎', ['山田太郎']],
    ['Jane Doe, jane doe', ['Jane Doe']],
    ['admin', []],
    ['Staff Writer', []],
    ['https://www.facebook.com/exampletimes', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the authors of a page', () => {
  const story = (author: unknown): string =>
    jsonLd({
      '@type': 'NewsArticle',
      headline: 'Harbour wall rises again',
      author,
      publisher: { name: 'Example Times' },
    });
  it('come from JSON-LD in all its forms', () => {
    expect(read(story({ '@type': 'Person', name: 'Jane Doe' })).authors).toEqual(['Jane Doe']);
    expect(read(story([{ name: 'Jane Doe' }, { name: 'John Roe' }])).authors).toEqual(['Jane Doe', 'John Roe']);
    const graph = jsonLd({
      '@graph': [
        { '@type': 'NewsArticle', headline: 'A wall', datePublished: '2024-01-02', author: { '@id': '#j' } },
        { '@type': 'Person', '@id': '#j', name: 'Jane Doe' },
      ],
    });
    expect(read(graph).authors).toEqual(['Jane Doe']);
  });
  it('come from meta elements, then from the byline near the headline', () => {
    expect(read('<meta name="author" content="Jane Doe">').authors).toEqual(['Jane Doe']);
    const body =
      '<h1>Harbour wall rises again</h1><div class="byline">By <a href="/author/jane">Jane Doe</a></div><p>Text.</p>';
    expect(read('', body).authors).toEqual(['Jane Doe']);
    expect(read('', '<h1>Harbour wall rises again</h1><span>Von Jane Doe</span><p>Text.</p>').authors).toEqual([
      'Jane Doe',
    ]);
  });
  it('are none where nobody is named', () => {
    expect(read(story({ '@type': 'Organization', name: 'Example Times' })).authors).toEqual([]);
    expect(read(meta('article:author', 'https://www.facebook.com/exampletimes')).authors).toEqual([]);
    const body =
      '<h1>Harbour wall rises again</h1><p>By Monday, Jane Doe of the council had seen it all and told the press about the wall.</p><aside class="related"><span class="author">John Roe</span></aside><div class="comments"><span class="author">Troll King</span></div>';
    expect(read('', body).authors).toEqual([]);
  });
});
