import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core/extract/extract.ts';

const TITLE = 'Old lighthouse is lit again';

/** Whether the headline of a page is taken to lead to another one. */
const elsewhere = (heading: string, url: string, head = ''): boolean | undefined =>
  extract(`<title>${TITLE}</title>${head}<body>${heading}<p>The lamp was lit by a keeper of eighty years.</p>`, { url })
    .signals.kind?.headlineElsewhere;

describe('a headline', () => {
  const LIST = 'https://coast.example/news/';

  it.each([
    ['that is a link', `<h1><a href="/news/lighthouse-lit">${TITLE}</a></h1>`],
    ['in a link', `<a href="/news/lighthouse-lit"><div><h2 class="entry-title">${TITLE}</h2></div></a>`],
    ['behind a label', `<h1><b>Coast</b> <a href="https://other.example/lighthouse-lit/">${TITLE}</a></h1>`],
  ])('leads elsewhere: one %s', (_, heading) => {
    expect(elsewhere(heading, LIST)).toBe(true);
  });

  it.each([
    ['without a link', `<h1>${TITLE}</h1>`, ''],
    ['that is the name of a place', `<h1><a name="top">${TITLE}</a></h1>`, ''],
    ['linked to its own page', `<h1><a href="/news/lighthouse-lit?from=top#start">${TITLE}</a></h1>`, ''],
    ['linked to its own page in capitals', `<h1><a href="/News/Lighthouse-Lit/">${TITLE}</a></h1>`, ''],
    ['linked to the front page', `<h1><a href="/">${TITLE}</a></h1>`, ''],
    ['behind a linked section', `<h1><a href="/shore">Shores and old harbours</a> ${TITLE}</h1>`, ''],
    ['with a link that cannot be read', `<h1><a href="http://[">${TITLE}</a></h1>`, ''],
    [
      'linked to the address that the page calls its own',
      `<h1><a href="/2026/lamp">${TITLE}</a></h1>`,
      '<link rel="canonical" href="https://coast.example/2026/lamp">',
    ],
    [
      'linked to the address that it tells others',
      `<h1><a href="/2026/lamp">${TITLE}</a></h1>`,
      '<meta property="og:url" content="https://coast.example/2026/lamp">',
    ],
  ])('leads nowhere else: one %s', (_, heading, head) => {
    expect(elsewhere(heading, 'https://coast.example/amp/news/lighthouse-lit', head)).toBe(false);
  });

  it('leads nowhere else where the page has its address in capitals', () => {
    const heading = `<h1><a href="/news/lighthouse-lit">${TITLE}</a></h1>`;
    expect(elsewhere(heading, 'https://coast.example/News/Lighthouse-Lit.html')).toBe(false);
  });

  it('leads nowhere else where the page has no address', () => {
    expect(elsewhere(`<h1><a href="/news/lighthouse-lit">${TITLE}</a></h1>`, '')).toBe(false);
  });
});
