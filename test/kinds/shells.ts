import { AROUND } from '../extract/bridge-story.ts';
import type { KindPage } from './kinds.ts';

/** How much a page says of itself to machines. */
export type Declared = 'nothing' | 'open graph' | 'structured data';

/** A newspaper's page around a story: menu, byline, cards of other stories, footer; hosts and people are invented. */
export function pageAround(
  lang: string,
  { headline, html }: KindPage,
  declared: Declared,
): { html: string; url: string } {
  const [sign = '', , call = ''] = AROUND[lang] ?? [];
  const url = 'https://courier.example/2026/11/19/a1b2c3-bridge';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: '2026-11-19T18:40:00+01:00',
    author: [{ '@type': 'Person', name: 'Iva Strand' }],
    publisher: { '@type': 'Organization', name: 'Arlen Courier' },
  };
  const meta =
    declared === 'nothing'
      ? ''
      : `<meta property="og:type" content="article"><meta property="og:title" content="${headline}"><meta property="og:site_name" content="Arlen Courier">` +
        `<meta property="article:published_time" content="2026-11-19T18:40:00+01:00">`;
  const json =
    declared === 'structured data' ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : '';
  const sections = ['city', 'country', 'world', 'sport', 'culture', 'money', 'weather', 'archive'];
  const links = sections.map((name) => `<li><a href="/${name}/">${name}</a></li>`).join('');
  const cards = Array.from(
    { length: 6 },
    (_, i) =>
      `<li class="k"><a href="/2026/11/18/n${i}"><img src="/t/${i}.jpg" alt=""><h3>${headline} ${i + 2}</h3></a></li>`,
  ).join('');
  return {
    url,
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${headline} - Arlen Courier</title>${meta}${json}</head><body>
<header class="top"><a href="/">Arlen Courier</a><nav><ul>${links}</ul></nav><form action="/s"><input type="search" name="q"></form></header>
<main><article><h1>${headline}</h1><div class="by"><a href="/author/iva-strand">Iva Strand</a> · <time datetime="2026-11-19T18:40:00+01:00">19.11.2026 18:40</time></div>
${html}</article>
<section class="m"><h2>${sign}</h2><ul>${cards}</ul></section></main>
<footer><p>© 2026 Arlen Courier</p><ul>${links}</ul><form><label>${call}</label><input type="email"></form></footer></body></html>`,
  };
}
