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
    ['Jane Doe M.P.H. Ph.D.', ['Jane Doe']],
    ['Jane Doe, RDN, CDCES, CCC-SLP', ['Jane Doe']],
    ['Jane Doe, JR Roe', ['Jane Doe', 'JR Roe']],
    ['Jane Doe, AP', ['Jane Doe', 'AP']],
    ['Jane Doe, New Delhi', ['Jane Doe']],
    ['Jana Meier / Buenos Aires', ['Jana Meier']],
    ['Jane Doe Staff Writer', ['Jane Doe']],
    ['Jane Doe Political Editor', ['Jane Doe']],
    ['By JANE DOE AP Sports Writer', ['JANE DOE']],
    ['Jane Doe and John Roe of the Example Post', ['Jane Doe', 'John Roe']],
    ['By Jane Doe May 3, 2024', ['Jane Doe']],
    ['By Jane Doe 3 May 2024', ['Jane Doe']],
    ['By Jane May', ['Jane May']],
    ['Example Post Staff Writer', []],
    ['Jane Doe Special to the Example Post', ['Jane Doe']],
    ['Jane Doe For The Example Post', ['Jane Doe']],
    ['Edited by: Ada Byrne | Written by: Jane Doe', ['Jane Doe']],
    ['Edited by Ada Byrne Written by Jane Doe', ['Jane Doe']],
    ['Story by Jane Doe Photos by Ada Byrne', ['Jane Doe']],
    ['Edited by Ada Byrne', ['Ada Byrne']],
    ['EX Correspondent', []],
    ['Our Bureau', []],
    ['Agencies', []],
    ['Wire services', []],
    ['Contributed', []],
    ['Various', []],
    ['The Editorial Board', []],
    ['Maria Alva do Carmo', ['Maria Alva do Carmo']],
    ['Anna Müller, Chefredakteurin', ['Anna Müller']],
    ['Amélie Durand, rédactrice en chef', ['Amélie Durand']],
    ['Juan Durán, redactor en jefe', ['Juan Durán']],
    ['Jane Doe, Videographer', ['Jane Doe']],
    ['News Desk', []],
    ['著者：山田太郎', ['山田太郎']],
    ['Doe, Jane', ['Jane Doe']],
    ['Jane Doe (jane@example.com)', ['Jane Doe']],
    ['Reuters', ['Reuters']],
    ['記者 山田太郎', ['山田太郎']],
    ['Jane Doe, jane doe', ['Jane Doe']],
    ['admin', []],
    ['Staff Writer', []],
    ['Theo Doe', ['Theo Doe']],
    ['Per Strand', ['Per Strand']],
    ['Redaktion Arlen', []],
    ['Redaktion: Anna Müller', ['Anna Müller']],
    ['Redacción Deportes', []],
    ['Da Redação', []],
    ['Szerkesztőség', []],
    ['Онлайн-редакция', []],
    ['Toimitus Arlen', []],
    ['Haber Merkezi', []],
    ['Ban Biên tập', []],
    ['例新報編集部', []],
    ['온라인뉴스팀', []],
    ['กองบรรณาธิการ', []],
    ['वेब डेस्क', []],
    ['अरलेन टीम', []],
    ['অনলাইন ডেস্ক', []],
    ['নিজস্ব সংবাদদাতা', []],
    ['নিজস্ব প্রতিবেদক', []],
    ['هيئة التحرير', []],
    ['مراسل الموقع', []],
    ['Web Team', []],
    ['Our Editors', []],
    ['Agenturen', []],
    ['作者：张明 编辑：王强', ['张明']],
    ['编辑：王强', []],
    ['来源：新示日报', []],
    ['文● 山田太郎／例編集部', ['山田太郎']],
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
  it('are all that a meta element names where the JSON-LD has only the first', () => {
    const named = (content: string): string[] =>
      read(`${story({ '@type': 'Person', name: 'Jane Doe' })}<meta name="author" content="${content}">`).authors;
    expect(named('Jane Doe, John Roe, Ada Byrne')).toEqual(['Jane Doe', 'John Roe', 'Ada Byrne']);
    expect(named('John Roe, Ada Byrne')).toEqual(['Jane Doe']);
  });
  it('are none where nobody is named', () => {
    expect(read(story({ '@type': 'Organization', name: 'Example Times' })).authors).toEqual([]);
    expect(read(meta('article:author', 'https://www.facebook.com/exampletimes')).authors).toEqual([]);
    const body =
      '<h1>Harbour wall rises again</h1><p>By Monday, Jane Doe of the council had seen it all and told the press about the wall.</p><aside class="related"><span class="author">John Roe</span></aside><div class="comments"><span class="author">Troll King</span></div>';
    expect(read('', body).authors).toEqual([]);
  });
  const shown = (byline: string, head = ''): string[] =>
    read(head, `<h1>Harbour wall rises again</h1>${byline}<p>Text.</p>`).authors;
  it.each<[string, string, string[]]>([
    ['beside a lead-in of its own', '<div><span>By </span><button>Jane Doe</button></div>', ['Jane Doe']],
    [
      'with a name as short as a lead-in',
      `<div><p>Por Ana Roe</p><p>${'The wall rises. '.repeat(20)}</p></div>`,
      ['Ana Roe'],
    ],
    ['over what she does', '<div><div>Jane Doe</div><div>Senior Staff Writer</div></div>', ['Jane Doe']],
    ['not over what is no work of hers', '<div><div>Jane Doe</div><div>The writer of the wall</div></div>', []],
    ['by her words', '<div><span>Words by Jane Doe</span><span>Photography by Ada Byrne</span></div>', ['Jane Doe']],
    ['after a label', '<ul><li> <strong>Autorin/Autor</strong> Jane Doe </li></ul>', ['Jane Doe']],
    ['one word, as its page is called', '<div class="byline"><a href="/author/janina/">Janina</a></div>', ['Janina']],
    ['not one word that is no page', '<div class="byline"><a href="/author/17/">Janina</a></div>', []],
    ['in a class that a tool made up', '<div class="css-1w-Byline"><span>Jane Doe</span></div>', ['Jane Doe']],
    ['in a link with more than one rel', '<a rel="author nofollow" href="/p/7">Jane Doe</a>', ['Jane Doe']],
    ['without her house', '<p class="author">von Jane Doe, EXM NORD</p>', ['Jane Doe']],
    [
      'without a house in a piece of its own',
      '<div class="byline"><b>Jane Doe</b><i>Example Post</i></div>',
      ['Jane Doe'],
    ],
    ['not what a page files it under', '<div class="byline"><b>Jane Doe</b><i>Filed Under</i></div>', ['Jane Doe']],
    ['not a link to the small print', '<div class="author"><a href="/privacy">Privacy Policy</a></div>', []],
    ['not a section', '<span class="author">منوعات</span>', []],
    ['not a button for the size of letters', '<div class="byline"><b>Jane Doe</b><i>AA</i></div>', ['Jane Doe']],
    ['not a button', '<div class="byline"><b>Jane Doe</b><i>Copy Link URL</i></div>', ['Jane Doe']],
    ['not another button', '<div class="byline"><b>Jane Doe</b><i>Link Copied</i></div>', ['Jane Doe']],
    [
      'not the paper and the place beside it',
      '<p class="author">湾景日報／ 記者<a href="/r">張三明</a>／湾景即時報導</p>',
      ['張三明'],
    ],
    ['not a quoted witness', '<div class="pull-quote"><span class="author">John Roe</span></div>', []],
    [
      'not on the card of another story',
      '<div><div><h3><a href="/tunnel">A tunnel opens</a></h3><p class="byline">By John Roe</p></div></div>',
      [],
    ],
    [
      'not in a link that holds the headline of another story',
      '<div><a href="/tunnel"><span>A tunnel under the bay opens</span> <span>By John Roe, Bayview</span></a></div>',
      [],
    ],
    [
      'not behind the caption of a picture',
      '<div><img src="/wall.jpg"><p>The harbour wall seen from the old customs house last week</p><span>By <a href="/writers/7">John Roe</a></span></div><div><span>By <a href="/writers/8">Jane Doe</a></span></div>',
      ['Jane Doe'],
    ],
    [
      'behind a caption where nobody else is named, with a link to her page',
      '<div><img src="/wall.jpg"><p>The harbour wall seen from the old customs house last week</p><a href="/writers/8">Jane Doe</a></div>',
      ['Jane Doe'],
    ],
    [
      'behind a caption without such a link',
      '<div><img src="/wall.jpg"><p>The harbour wall seen from the old customs house last week</p><b>By John Roe</b></div>',
      [],
    ],
    [
      'with a word on her page behind the name',
      '<div>By <a href="/writers/8">Jane Doe<span>archive page</span></a></div>',
      ['Jane Doe'],
    ],
    [
      'in a box with her picture',
      '<div><img src="/jane.jpg"><span>By <a href="/writers/8">Jane Doe</a></span><p>Jane Doe has written about harbours and walls for ten years.</p></div>',
      ['Jane Doe'],
    ],
    [
      'with places',
      '<p class="byline">Jane Doe in London, John Roe in New York and Ada Byrne in Frankfurt am Main</p>',
      ['Jane Doe', 'John Roe', 'Ada Byrne'],
    ],
    [
      'with a name of many words',
      '<p class="byline">By Ana María Pérez Sánchez de los Ríos</p>',
      ['Ana María Pérez Sánchez de los Ríos'],
    ],
    [
      'without who edited it',
      '<div class="byline"><p>Edited by <a href="/writers/8">Ada Byrne</a></p><p>By <a href="/writers/7">Jane Doe</a></p></div>',
      ['Jane Doe'],
    ],
    [
      'without who edited it, in another',
      '<p class="byline">Edited by: <b>Ada Byrne</b></p><p class="byline">Jane Doe</p>',
      ['Jane Doe'],
    ],
    [
      'without who edited it, right after',
      '<p class="byline">By Jane Doe</p><p class="byline">Edited by: <b>Ada Byrne</b></p>',
      ['Jane Doe'],
    ],
    [
      'not of the text behind a paragraph',
      `<p class="byline">By Jane Doe</p><p>${'The wall rises. '.repeat(8)}</p><h2>Bridge</h2><p class="byline">By John Roe</p>`,
      ['Jane Doe'],
    ],
    [
      'of two on both sides of a few words',
      '<p class="byline">By Jane Doe</p><p>Our reporter in Bayview</p><p class="byline">By John Roe</p>',
      ['Jane Doe', 'John Roe'],
    ],
    ['of who edited it where nobody else is', '<p class="byline">Reviewed by <b>Ada Byrne</b></p>', ['Ada Byrne']],
    ['also in a link of its own', '<div><a href="/people?id=7"><span>By Jane Doe</span></a></div>', ['Jane Doe']],
  ])('stand in a byline, %s', (_case, byline, names) => {
    expect(shown(byline)).toEqual(names);
  });
  it('may stand below a headline that is not the title of the page, if it shows one', () => {
    const title = '<title>All of the piers and what they cost</title>';
    const under = (headings: string): string[] => read(title, `${headings}<div>By Jane Doe</div><p>Text.</p>`).authors;
    expect(under('<h1>A ferry comes home at last</h1>')).toEqual(['Jane Doe']);
    expect(under('<h1>A ferry comes home at last</h1><h1>Council votes on the toll</h1>')).toEqual([]);
    expect(under('<h2>A ferry comes home at last</h2>')).toEqual([]);
  });
  it('may stand before the headline, above the labels and pictures between', () => {
    const byline = '<div class="author"><b>by <a href="/profile/jane">Jane Doe</a></b></div>';
    const between = (labels: number): string[] =>
      read('', `${byline}${'<i>Harbour</i>'.repeat(labels)}<h1>Harbour wall rises again</h1><p>Text.</p>`).authors;
    expect(between(33)).toEqual(['Jane Doe']);
    expect(between(60)).toEqual([]);
  });
  it('stand in the box that a header sets aside', () => {
    const header =
      '<header><h1>Harbour wall rises again</h1><aside><a rel="author" href="/a/j">Jane Doe</a></aside></header>';
    expect(read('', `${header}<aside><a rel="author" href="/a/r">John Roe</a></aside>`).authors).toEqual(['Jane Doe']);
  });
  it('are none from behind a paragraph of the text', () => {
    const text = 'The wall of the harbour was built anew in the summer, by forty men and eleven women, the mayor said.';
    const next = '<div><h3>What readers say</h3><b>By John Roe</b></div>';
    const about = '<p>Jane Doe writes of the sea.</p>';
    expect(shown(`<p>By Jane Doe</p><p>${text} It holds.</p>${next}`)).toEqual(['Jane Doe']);
    expect(shown(`<p>By Jane Doe</p>${about}<p>By John Roe</p><p>${text}</p>`)).toEqual(['Jane Doe', 'John Roe']);
  });
  it('go before the house that a page names as its author', () => {
    const house = '<meta name="author" content="Example Media Group">';
    expect(shown('', house + meta('article:author', 'Jane Doe'))).toEqual(['Jane Doe']);
    const site = meta('og:site_name', 'Example Times');
    expect(
      shown('', `${site}${meta('article:author', 'Example Times')}<meta name="author" content="Jane Doe">`),
    ).toEqual(['Jane Doe']);
  });
  it('go before the house that the structured data name', () => {
    const by = (...author: unknown[]): string => jsonLd({ '@type': 'NewsArticle', headline: 'A wall', author });
    const house = { '@type': 'Organization', name: 'BV North' };
    const byline = '<p class="byline">Por <span>Ana Roe</span>, bv Bayview</p>';
    expect(shown(byline, by(house))).toEqual(['Ana Roe']);
    expect(shown(byline, by({ ...house, '@type': ['Person', 'Organization'] }))).toEqual(['BV North']);
    expect(shown('', by({ '@type': 'Person', name: 'Ana Roe' }, house))).toEqual(['Ana Roe']);
    expect(shown('<p class="byline">By John Roe</p>', by({ name: 'Ana Roe' }))).toEqual(['Ana Roe']);
    // Where nobody else is named it is named, and an agency beside a person too.
    expect(shown('', by(house))).toEqual(['BV North']);
    const wire = { '@type': 'Organization', name: 'Reuters' };
    expect(shown('', by({ '@type': 'Person', name: 'Ana Roe' }, wire))).toEqual(['Ana Roe', 'Reuters']);
    const listed = jsonLd([
      { '@type': 'NewsArticle', headline: 'A wall', author: { '@id': '#bv' } },
      { '@graph': [{ ...house, '@id': '#bv' }] },
    ]);
    expect(shown(byline, listed)).toEqual(['Ana Roe']);
    expect(shown('', listed)).toEqual(['BV North']);
  });
  it('end without the stop of a line in capitals', () => {
    expect(shown('', '<meta name="author" content="ANA COLIN.">')).toEqual(['ANA COLIN']);
    expect(shown('', '<meta name="author" content="Ada Roe, Jr.">')).toEqual(['Ada Roe, Jr.']);
  });
  it('are no agencies, whichever', () => {
    for (const name of ['Agências', 'Agenzie', 'Agenturen', 'Ajanslar', 'وكالات', 'Агентства', 'एजेंसी'])
      expect(shown('', `<meta name="author" content="${name}">`)).toEqual([]);
  });
  it('are no pieces of the house’s own name', () => {
    const site = meta('og:site_name', 'Wall &amp; Gate');
    const by = (name: string): string[] => read(site + story({ '@type': 'Organization', name })).authors;
    expect(by('Wall & Gate')).toEqual([]);
    expect(by('Jane Doe & John Roe')).toEqual(['Jane Doe', 'John Roe']);
    expect(read(`${site}<meta name="author" content="Wall &amp; Gate">`).authors).toEqual([]);
  });
  it('may be whose account the site’s is', () => {
    const handle = '<meta name="twitter:site" content="@Jane_Doe">';
    expect(read(handle + story({ name: 'Jane Doe' })).authors).toEqual(['Jane Doe']);
    expect(read(`<meta name="twitter:site" content="@ExaTimes">${story({ name: 'ExaTimes' })}`).authors).toEqual([]);
  });
});
