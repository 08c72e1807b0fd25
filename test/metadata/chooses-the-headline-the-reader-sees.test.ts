import { describe, expect, it } from 'vitest';
import { jsonLd, meta, read } from './read.ts';

const H = 'Harbour wall rises again after the storm';
const SITE = `<title>Example Times</title>${meta('og:site_name', 'Example Times')}`;
const TITLE = `<title>${H} | Example Times</title>${meta('og:site_name', 'Example Times')}`;

describe('the headline', () => {
  it.each<[string, string, string, string]>([
    [
      'the site is cut from the title',
      `<title>${H} | World | Example Times</title>${meta('og:site_name', 'Example Times')}`,
      '',
      H,
    ],
    ['the site may stand first', `<title>Example Times - ${H}</title>${meta('og:site_name', 'Example Times')}`, '', H],
    [
      'a title given out as the site’s name is none',
      `<title>${H} | ETV</title>${meta('og:title', `${H} | ETV`)}${meta('application-name', `${H} | ETV`)}`,
      `<h1>${H}</h1>`,
      H,
    ],
    ['the host names the site, too', `<title>${H} - example-times.test</title>`, '', H],
    ['the h1 wins over a search title', meta('og:title', 'Wall update: harbour storm latest'), `<h1>${H}</h1>`, H],
    [
      'an h1 with the site’s name is none',
      `${meta('og:title', H)}${meta('og:site_name', 'Example Times')}`,
      '<h1>Example Times</h1>',
      H,
    ],
    ['a section h1 is none', meta('og:title', H), `<h1>World</h1><h1>${H}</h1>`, H],
    ['a kicker in the h1 goes', meta('og:title', H), `<h1>Storm damage: ${H}</h1>`, H],
    [
      'what parts it from its kicker, where elements do in the h1, is a mark of the metadata',
      meta('og:title', `Storm damage: ${H}`),
      `<h1><span>Storm damage</span> <span>${H}</span></h1>`,
      `Storm damage: ${H}`,
    ],
    [
      'references are decoded twice',
      meta('og:title', 'Wall &amp;amp; pier: it&amp;rsquo;s over'),
      '',
      'Wall & pier: it’s over',
    ],
    ['JSON-LD stands in', jsonLd({ '@type': 'NewsArticle', headline: H, datePublished: '2024-01-02' }), '', H],
    [
      'a hyphen inside a headline stays',
      `<title>A wall - and a promise - that held</title>`,
      '',
      'A wall - and a promise - that held',
    ],
    [
      'Chinese names of section and site go',
      '<title>港口的墙三周内重建完成_要闻频道_新示网</title>',
      '',
      '港口的墙三周内重建完成',
    ],
    [
      'so does one behind a bare hyphen',
      '<title>港口的墙三周内重建完成-新示要闻</title>',
      '',
      '港口的墙三周内重建完成',
    ],
    ['a bare hyphen elsewhere stays', '<title>Harbour-wall</title>', '', 'Harbour-wall'],
    ['Chinese after a longer half stays', '<title>新示早读 | 港口重建</title>', '', '新示早读 | 港口重建'],
    [
      'an h2 does where the h1 is the site',
      `${meta('og:title', H)}${meta('og:site_name', 'Example Times')}`,
      `<h1>Example Times</h1><h2>${H}</h2>`,
      H,
    ],
    [
      'an h1 does where the page shows its title nowhere',
      meta('og:type', 'article') + meta('og:title', 'How stones stop waves'),
      '<h1>Nine weeks of masons by the sea</h1>',
      'Nine weeks of masons by the sea',
    ],
    [
      'a title that stands elsewhere on the page goes before such an h1',
      meta('og:type', 'article') + meta('og:title', 'How stones stop waves'),
      '<h1>Nine weeks of masons by the sea</h1><div>How stones stop waves</div>',
      'How stones stop waves',
    ],
    [
      'an h1 of a shop is its slogan',
      meta('og:title', 'How stones stop waves'),
      '<h1>Nine weeks of masons by the sea</h1>',
      'How stones stop waves',
    ],
    [
      'a box named as the headline does, too',
      '<title>Welcome to our pages</title>',
      '<div class="post-title">Nine weeks of masons by the sea</div>',
      'Nine weeks of masons by the sea',
    ],
    [
      'a section is none even then',
      meta('og:type', 'article') + meta('og:title', 'How stones stop waves'),
      '<h1>Our news</h1>',
      'How stones stop waves',
    ],
    ['an h1 does on a page that names itself nowhere', '', `<h1>Thirty metres of stone</h1>`, 'Thirty metres of stone'],
    [
      'an h1 does on a page that names only its site',
      SITE,
      `<h1>Thirty metres of stone</h1>`,
      'Thirty metres of stone',
    ],
    ['a section does not', SITE, `<h1>Coast news</h1>`, 'Example Times'],
    ['the link to a story does not', SITE, `<h1><a href="/b">Thirty metres of stone</a></h1>`, 'Example Times'],
    [
      'one of two does not',
      SITE,
      '<h1>Thirty metres of stone</h1><h1>Lighthouse lit by old keeper</h1>',
      'Example Times',
    ],
    ['a label behind it goes', TITLE, `<h1><span>${H} <i>Premium</i></span></h1>`, H],
    ['buttons behind it go', TITLE, `<h1>${H} <a href="#">Listen</a> 4 min</h1>`, H],
    ['a section in its own element goes', TITLE, `<h1><small>COAST</small> ${H}</h1>`, H],
    [
      'words of one text stay, whatever the title leaves out',
      `<title>Wall rises again after the storm</title>`,
      `<h1>${H}</h1>`,
      H,
    ],
    [
      'a second part stays that the title has, too',
      `<title>${H}: a film</title>${meta('og:title', H)}`,
      `<h1>${H}<i>: a film</i></h1>`,
      `${H}: a film`,
    ],
    [
      'words that elements run together stand apart',
      meta('og:title', 'After the storm: Harbour wall rises'),
      '<h1><span>After the storm</span><span>Harbour wall rises</span></h1>',
      'After the storm: Harbour wall rises',
    ],
    [
      'the writing of the h1 stays',
      meta('og:title', 'Harbour wall rises -- again'),
      '<h1>Harbour wall rises, again</h1>',
      'Harbour wall rises, again',
    ],
    [
      'a quotation is no part',
      meta('og:title', 'Le port : « On attend depuis mars »'),
      '',
      'Le port : « On attend depuis mars »',
    ],
    [
      'nor is one that leads',
      meta('og:title', '»Wir warten nicht«: Der Hafen öffnet'),
      '',
      '»Wir warten nicht«: Der Hafen öffnet',
    ],
    [
      'nor is one before the site’s name',
      '<title>Le port : « On attend depuis mars » – Example Times</title>',
      '',
      'Le port : « On attend depuis mars »',
    ],
    ['a lone mark is one', `<title>${H} « Example Times</title>`, '', H],
  ])('%s', (_, head, body, headline) => {
    expect(read(head, body).headline).toBe(headline);
  });

  it('tells where it stands', () => {
    expect(read(meta('og:title', H), `<h1>World</h1><h1>${H}</h1>`).headlineElement?.tag).toBe('h1');
    expect(read(meta('og:title', H)).headlineElement).toBeNull();
  });
});
