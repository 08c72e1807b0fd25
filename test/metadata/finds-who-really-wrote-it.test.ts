import { describe, expect, it } from 'vitest';
import { wireIn } from '../../src/core/extract/metadata/wire.ts';
import { jsonLd, meta, read } from './read.ts';

const SITE = meta('og:site_name', 'Example Times');
const TEXT = 'The harbour wall was rebuilt in three weeks, the council said on Monday.';
const wire = (first: string, last = TEXT): string | undefined =>
  wireIn({ paragraphs: [first, TEXT, TEXT, TEXT, last], after: [] })?.service.name;

describe('a wire', () => {
  it.each<[string, string]>([
    [`PARIS (Reuters) - ${TEXT}`, 'Reuters'],
    [`WASHINGTON (AP) — ${TEXT}`, 'Associated Press'],
    [`New Delhi [India], May 5 (ANI): ${TEXT}`, 'ANI'],
    [`Mumbai, May 5 (PTI) ${TEXT}`, 'PTI'],
    [`Berlin (dpa) - ${TEXT}`, 'dpa'],
    [`Paris (AFP) – ${TEXT}`, 'AFP'],
    [`PARIS (The Associated Press) — ${TEXT}`, 'Associated Press'],
    [`Berlin (dpa/bb) - ${TEXT}`, 'dpa'],
    [`KYIV, May 5 (Interfax-Ukraine) - ${TEXT}`, 'Interfax'],
    [`MOSCOW, May 5. /TASS/. ${TEXT}`, 'TASS'],
    ['新华社北京5月5日电 港口的墙三周内重建完成。', 'Xinhua'],
    ['【ワシントン共同】港の壁が三週間で再建された。', 'Kyodo News'],
    ['(서울=연합뉴스) 항구의 벽이 3주 만에 다시 세워졌다.', 'Yonhap'],
  ])('is named by the dateline %s', (first, name) => {
    expect(wire(first)).toBe(name);
  });
  it.each<[string, string]>([
    ['(Reporting by Jane Doe in Paris,; Writing by John Roe, Editing by Ann Poe)', 'Reuters'],
    ['Associated Press writer Jane Doe contributed to this report.', 'Associated Press'],
    ['(With inputs from PTI)', 'PTI'],
    ['This report by The Canadian Press was first published May 3, 2024.', 'The Canadian Press'],
    ['Quelle: dpa', 'dpa'],
    ['AP', 'Associated Press'],
    ['The wall stands. (dpa/bb)', 'dpa'],
    ['Anadolu Ajansı', 'Anadolu'],
    ['THE ASSOCIATED PRESS', 'Associated Press'],
    ['(This story is auto-generated from a syndicated feed from PTI.)', 'PTI'],
    ['© dpa-infocom, dpa:240131-930-123/1', 'dpa'],
    ['The Canadian Press', 'The Canadian Press'],
    ['The wall stands. (MTI)', 'MTI'],
    ['墙三周内建成。（中央社）', 'CNA'],
  ])('is named by the credit %s', (last, name) => {
    expect(wire(TEXT, last)).toBe(name);
  });
  it.each<[string, string?]>([
    ['Anglers for Piers (AFP), a club of the bay, has paid for the harbour wall.'],
    ['The Alliance of Piers (AP) has paid for the harbour wall.'],
    [TEXT, 'CP'],
  ])('is not named by letters that stand for others: %s', (first, last) => {
    expect(wire(first, last)).toBeUndefined();
  });
  it('is not named by a witness in the text', () => {
    expect(wire('A council official told Reuters that the wall would hold.')).toBeUndefined();
    expect(
      wire(TEXT, 'The AP first reported the plan in May, and the council later confirmed every part of it.'),
    ).toBeUndefined();
  });
});

describe('an agency that helped', () => {
  const source = (last: string, ...authors: string[]): string =>
    read(SITE + authors.map((name) => meta('author', name)).join(''), '', [TEXT, TEXT, last]).source.name;

  it.each(['Additional input from Reuters', '(With inputs from Reuters)', 'With reports from Reuters'])(
    'is the source only where nobody else is named as the writer: %s',
    (credit) => {
      expect(source(credit)).toBe('Reuters');
      expect(source(credit, 'Reuters')).toBe('Reuters');
      expect(source(credit, 'Jane Doe')).toBe('Example Times');
    },
  );
  it.each(['The wall stands. (Reuters)', 'Report by Reuters', '© Reuters'])('is not that of %s', (credit) => {
    expect(source(credit, 'Jane Doe')).toBe('Reuters');
  });
});

describe('the source', () => {
  it('is the wire alone, where nobody knows on what site the text stood', () => {
    const { source } = read('', '', [`PARIS (Reuters) - ${TEXT}`, TEXT], '');
    expect(source).toEqual({ name: 'Reuters', url: 'https://www.reuters.com/', why: 'wire-dateline' });
  });

  it('is the wire, via the site', () => {
    expect(read(SITE, '', [`PARIS (Reuters) - ${TEXT}`, TEXT]).source).toEqual({
      name: 'Reuters',
      url: 'https://www.reuters.com/',
      why: 'wire-dateline',
      via: 'Example Times',
    });
  });
  it('is the site itself on the wire’s own pages', () => {
    const { source } = read(
      meta('og:site_name', 'Reuters'),
      '',
      [`PARIS (Reuters) - ${TEXT}`],
      'https://www.reuters.com/world/wall-2024',
    );
    expect(source.name).toBe('Reuters');
    expect(source.via).toBeUndefined();
  });
  it('is the site itself on such pages in another script', () => {
    const { source } = read(
      meta('og:site_name', '연합뉴스'),
      '',
      [`(서울=연합뉴스) 홍길동 기자 = ${TEXT}`],
      'https://www.yna.co.kr/view/wall-2024',
    );
    expect(source).toMatchObject({ name: '연합뉴스' });
    expect(source.via).toBeUndefined();
  });
  it('is the agency alone in the data, and its reporter whom the page shows is the author', () => {
    const by = (byline: string): [string, string[]] => {
      const data = { '@type': 'NewsArticle', headline: 'Wall rises', author: { '@type': 'Person', name: 'Reuters' } };
      const { source, authors } = read(SITE + jsonLd(data), `<h1>Wall rises</h1><p>${byline}</p>`, [TEXT]);
      return [source.name, authors];
    };
    expect(by('By Jane Doe, Reuters')).toEqual(['Reuters', ['Jane Doe']]);
    expect(by('By Jane Doe')).toEqual(['Reuters', ['Jane Doe']]);
    expect(by('By Example Times')).toEqual(['Reuters', ['Reuters']]);
    expect(by('By AP')).toEqual(['Reuters', ['Reuters']]);
  });
  it('is the agency behind a stroke', () => {
    expect(read(SITE + meta('author', 'Jane Doe/AFP'), '', [TEXT]).source.name).toBe('AFP');
  });
  it('is the house that is the author, where the title names it', () => {
    const by = (type: string, title: string): string =>
      read(
        `${SITE}<title>${title}</title>${jsonLd({
          '@type': 'NewsArticle',
          headline: 'Harbour wall rises again',
          author: { '@type': type, name: 'Bayview Daily' },
        })}`,
      ).source.name;
    expect(by('Organization', 'Harbour wall rises again (Bayview Daily) - Example Times')).toBe('Bayview Daily');
    expect(by('Person', 'Harbour wall rises again (Bayview Daily) - Example Times')).toBe('Example Times');
    expect(by('Organization', 'Harbour wall rises again - Example Times')).toBe('Example Times');
  });
  it('is another house that structured data name', () => {
    const head =
      SITE +
      jsonLd({
        '@type': 'NewsArticle',
        headline: 'A wall',
        datePublished: '2024-01-31',
        isBasedOn: 'https://www.other-post.test/world/wall-1',
      });
    expect(read(head).source).toEqual({
      name: 'other-post.test',
      url: 'https://www.other-post.test/world/wall-1',
      why: 'structured-data',
      via: 'Example Times',
    });
  });
  it('is where a card leads on', () => {
    const link =
      '<a href="https://inshorts.com/safe_redirect?url=https%3A%2F%2Fwww.other-post.test%2Fwall%3Futm_source%3Dx">read more at Other Post</a>';
    const { source, flags } = read(
      '',
      `<h1>Wall rises</h1>${link}`,
      [TEXT],
      'https://inshorts.com/en/news/wall-rises-1700000000000',
    );
    expect(source).toEqual({
      name: 'Other Post',
      url: 'https://www.other-post.test/wall',
      why: 'read-more-link',
      via: 'Inshorts',
    });
    expect(flags.map((flag) => flag.kind)).toEqual(['already-short']);
  });
  it.each<[string, string]>([
    ['By JANE DOE, Associated Press', 'Associated Press'],
    ['By JANE DOE, AP Sports Writer', 'Associated Press'],
    ['Jane Doe Associated Press', 'Associated Press'],
    ['JANE DOE<br>Associated Press', 'Associated Press'],
    ['Jane Doe and John Roe - Reuters', 'Reuters'],
    ['Jana Meier, dpa', 'dpa'],
    ['Jane Doe (AP)', 'Associated Press'],
    ['Jane Doe and AFP', 'Example Times'],
    ['Jane Doe with The Associated Press', 'Example Times'],
    ['By Jane A. Bloomberg', 'Example Times'],
    ['Reuters, AFP', 'Example Times'],
  ])('is the agency behind a name, %s', (byline, name) => {
    expect(read(SITE, `<h1>Harbour wall rises again</h1><p class="byline">${byline}</p>`).source.name).toBe(name);
    const author = { '@type': 'NewsArticle', headline: 'A wall', datePublished: '2024-01-31', author: byline };
    expect(read(SITE + jsonLd(author)).source.name).toBe(name);
    expect(read(`${SITE}<meta name="author" content="${byline}">`).source.name).toBe(name);
  });
  const NOTES: [string, string][] = [
    ['This story was originally published by Other Post. Sign up for their letters.', 'Other Post'],
    [
      'Editor’s note: A version of this article first appeared in the Bayview Post of Osk-Bay.',
      'Bayview Post of Osk-Bay',
    ],
    ['This essay, “A Wall”, originally appeared on Post.test and has been shortened.', 'Post.test'],
    ['This article is republished with permission from The Other Post under a licence.', 'The Other Post'],
    ['Originally published on Reuters.', 'Reuters'],
    ['Dieser Artikel ist zuerst bei Andere Post erschienen.', 'Andere Post'],
    ['Zuerst erschienen in der Anderen Post.', 'Anderen Post'],
    ['The-CNN-Wire™ & © 2024 Cable News Network, Inc.', 'CNN'],
    ['This story was originally published by the Example Times.', 'Example Times'],
    ['This story was originally published in January 2024.', 'Example Times'],
    ['This story was originally published on Monday.', 'Example Times'],
    ['This story was originally published in Spanish.', 'Example Times'],
    ['This story first appeared in Issue 12.', 'Example Times'],
    ['This article was republished in Other Post.', 'Example Times'],
    ['The essay was first published in Other Post.', 'Example Times'],
    ['The wall first appeared in West Bayview.', 'Example Times'],
    [`This story was originally published by Other Post. ${TEXT.repeat(5)}`, 'Example Times'],
  ];
  it.each(NOTES)('is from where a note takes it: %s', (note, name) => {
    expect(read(SITE, '', [TEXT, note]).source.name).toBe(name);
    expect(read(SITE, '', [TEXT], undefined, [note]).source.name).toBe(name);
    expect(read(SITE, `<h1>A wall</h1><p>${note}</p><p>${TEXT}</p>`, [TEXT]).source.name).toBe(name);
  });
  const TAKEN: [string, string][] = [
    ['来源：其他日报', '其他日报'],
    ['2024年1月31日 10:05 来源：其他日报 作者：张明', '其他日报'],
    ['稿源：新华网', 'Xinhua'],
  ];
  it.each(TAKEN)('is from where a Chinese text is taken, at either end: %s', (text, name) => {
    expect(read(SITE, '', [TEXT, text]).source.name).toBe(name);
    expect(read(SITE, `<h1>A wall</h1><p>${text}</p><p>${TEXT}</p>`, [TEXT]).source.name).toBe(name);
  });
  it.each<[string, string]>([
    ['Zdroj: ČTK', 'ČTK'],
    ['Źródło: Polska Agencja Prasowa', 'PAP'],
    ['Forrás: MTI', 'MTI'],
    ['Источник: Другая газета', 'Другая газета'],
    ['Kaynak: AA', 'Anadolu'],
    ['Fonte: Agência Outra', 'Agência Outra'],
    ['Fuente: otropost.example', 'otropost.example'],
    ['المصدر: صحيفة أخرى', 'صحيفة أخرى'],
    ['المصدر: صحيفة أخرى + وكالات', 'صحيفة أخرى'],
    ['المصدر: وكالات', 'Example Times'],
    ['Fonte: agenzie & Altra Posta', 'Altra Posta'],
    ['Источник: Агентства', 'Example Times'],
    ['Fuente: Hijos & Otros', 'Hijos'],
    ['Źródło: pełne prawa do tekstu', 'Example Times'],
    ['Fonte: Example Times', 'Example Times'],
    ['来源：网络', 'Example Times'],
    ['Source: Other Post', 'Example Times'],
  ])('is from where a closing line takes it: %s', (text, name) => {
    const { source } = read(SITE, '', [TEXT, text]);
    expect(source.name).toBe(name);
    if (name !== 'Example Times') expect(source.via).toBe('Example Times');
  });
  it('is no other by the source of a picture below the headline', () => {
    expect(read(SITE, `<h1>A wall</h1><p>Zdroj: Jiná agentura</p><p>${TEXT}</p>`, [TEXT]).source.name).toBe(
      'Example Times',
    );
  });
  it('is no other by a note in the middle', () => {
    const texts = [TEXT, 'Originally published on Reuters.', TEXT, TEXT, TEXT, TEXT];
    expect(read(SITE, '', texts).source.name).toBe('Example Times');
  });
  it('is a canonical address elsewhere, then publisher, site name, host', () => {
    const canonical = '<link rel="canonical" href="https://www.other-post.test/world/wall-rises-again-1">';
    expect(read(SITE + canonical).source.why).toBe('canonical');
    const publisher = jsonLd({
      '@type': 'NewsArticle',
      headline: 'A wall',
      datePublished: '2024-01-31',
      publisher: { name: 'Example Times' },
    });
    expect(read(publisher).source).toMatchObject({ name: 'Example Times', why: 'structured-data' });
    expect(read(SITE).source).toMatchObject({ name: 'Example Times', why: 'site-name' });
    expect(read('').source).toEqual({
      name: 'example-times.test',
      url: 'https://www.example-times.test/',
      why: 'host',
    });
  });

  const published = (publisher: string, head = ''): string =>
    read(
      head +
        jsonLd({
          '@type': 'NewsArticle',
          headline: 'A wall',
          datePublished: '2024-01-31',
          publisher: { name: publisher },
        }),
    ).source.name;
  it('is the house, not the company behind it nor the one whose software it runs on', () => {
    expect(published('Example Times - Ost Verlag und Druck GmbH & Co. KG')).toBe('Example Times');
    expect(published('Example Media Ltd.')).toBe('Example Media');
    expect(published('Softpress', SITE)).toBe('Example Times');
    expect(published('Wall Notes', `${SITE}<title>A wall | Wall Notes</title>`)).toBe('Wall Notes');
  });
  it.each<[string, string]>([
    ['Example Times | News from Bayview and the world', 'Example Times'],
    ['Bayview’s news and views - Example Times', 'Example Times'],
    ['Tales of Bayview – A blog on walls', 'Tales of Bayview'],
    ['Example Times -', 'Example Times'],
    ['Example Times, Inc.', 'Example Times'],
    ['@exampletimes', 'example-times.test'],
    ['www.example-times.test', 'example-times.test'],
    ['Газета «Пример»', 'Газета «Пример»'],
    ['Bayview-on-Sea Post', 'Bayview-on-Sea Post'],
  ])('is called without what else stands in its name: %s', (name, called) => {
    expect(read(meta('og:site_name', name)).source.name).toBe(called);
    if (!/[@.]/.test(name)) expect(published(name)).toBe(called);
  });
  it('is called as its host and its title say where the name given is that of a part of it', () => {
    const called = (title: string): string =>
      read(`${meta('og:site_name', 'World')}<title>${title}</title>`).source.name;
    expect(called('Harbour wall rises again | Example Times')).toBe('Example Times');
    expect(called('Harbour wall rises again | World | Example Times')).toBe('World');
    expect(called('Harbour wall rises again | Bayview Post')).toBe('World');
  });
  it('is no other for an edition of the same house on another host', () => {
    const from = (host: string): string => {
      const canonical = `<link rel="canonical" href="https://${host}/world/wall-rises-again-1">`;
      return read(SITE + canonical, '', [], 'https://exampletimes.bayviewpapers.test/world/wall-rises-again-1').source
        .name;
    };
    expect(from('m.exampletimes.test')).toBe('Example Times');
    expect(from('m.other-post.test')).toBe('other-post.test');
  });
  it('is called as in the title where nothing else names it', () => {
    expect(read('<title>Harbour wall rises again – Example Times</title>').source).toMatchObject({
      name: 'Example Times',
      why: 'site-name',
    });
    expect(read('<title>Harbour wall rises again – World</title>').source.name).toBe('example-times.test');
  });
});
