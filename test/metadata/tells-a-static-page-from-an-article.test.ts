import { describe, expect, it } from 'vitest';
import { jsonLd, meta, read } from './read.ts';

const DAY = '2026-02-04T10:00:00Z';
const PAGE = { '@type': 'WebPage', name: 'Who we are', datePublished: DAY };
const META = `${meta('og:type', 'article')}${meta('og:site_name', 'Eastmere Trust')}${meta('article:published_time', DAY)}`;
const kind = (...nodes: readonly object[]) => read(META + jsonLd({ '@graph': nodes })).kind;

describe('a page that Open Graph calls an article', () => {
  it('is one where its data know no pages, or an article too', () => {
    expect(kind()).toMatchObject({ ogType: 1, newsMarks: 1 });
    expect(kind({ '@type': 'WebSite', name: 'Eastmere Trust' })).toMatchObject({ ogType: 1, newsMarks: 1 });
    expect(kind(PAGE, { '@type': 'Article', headline: 'A lamp is lit' })).toMatchObject({ ogType: 1, newsMarks: 1 });
  });

  it('is none where its data call it a page, and no article', () => {
    expect(kind(PAGE)).toMatchObject({ ogType: 0, newsMarks: 0 });
    expect(kind({ ...PAGE, '@type': ['WebPage', 'AboutPage'] })).toMatchObject({ ogType: 0, newsMarks: 0 });
    expect(kind({ ...PAGE, '@type': 'AboutPage' })).toMatchObject({ ogType: 0, newsMarks: 0 });
  });
});
