import { describe, expect, it } from 'vitest';
import { FEATURES, type FeatureName } from '../../src/core/detect/feature-names.ts';
import { features } from '../../src/core/detect/features.ts';
import { type FirstLook, firstLook, headlineWords, lookValues } from '../../src/core/detect/first-look.ts';
import { lookReasons } from '../../src/core/detect/first-look-reasons.ts';
import { judge } from '../../src/core/detect/judge.ts';
import { reasonsFor } from '../../src/core/detect/reasons.ts';
import { extract } from '../../src/core/extract/extract.ts';
import type { KindSignals } from '../../src/core/extract/metadata/kind-signals.ts';
import type { PageSignals } from '../../src/core/extract/signals.ts';
import { textExtraction } from '../../src/core/text-extraction.ts';

const SENTENCE = 'The harbour council said on Tuesday that the old lighthouse will be rebuilt by next spring.';
const URL = 'https://example.com/x';
const given = (body: string, headline = 'A lighthouse is rebuilt', url = URL) =>
  textExtraction({ url, headline, body });
const KIND: KindSignals = {
  storyType: 0,
  otherType: false,
  film: false,
  ogType: 0,
  newsMarks: 0,
  prices: 0,
  forum: 0,
  comments: 0,
  code: 0,
  passwords: 0,
  linkedHeadings: 0,
  bodies: 0,
  headlines: 0,
  headed: false,
  headlineElsewhere: false,
};
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);

describe('the grounds for a story', () => {
  /** The codes that a page gives which is nothing in particular but for one thing. */
  const pro = (signals: Partial<PageSignals>, article = {}, kind: Partial<KindSignals> = {}) => {
    const found = given('');
    const all = { ...found.signals, headings: 0, ...signals, kind: { ...KIND, ...kind } };
    return codes(reasonsFor('story', { ...found.article, ...article }, all, null));
  };

  it.each<[string, Partial<PageSignals>, object, Partial<KindSignals>]>([
    ['running-text', { bodySentences: 2, bodyWords: 60 }, {}, {}],
    ['declared-news', {}, {}, { storyType: 2 }],
    ['declared-article', {}, {}, { storyType: 1 }],
    ['declared-article', {}, {}, { ogType: 1 }],
    ['dated', {}, { published: '2026-01-01' }, {}],
    ['signed', {}, { authors: ['Ada Berk'] }, {}],
    ['quotes', {}, { paragraphs: ['“One”', '„Two“'] }, {}],
    ['one-headline', {}, {}, { headed: true }],
    ['story-address', {}, { url: 'https://example.com/harbour-wall-rises-again' }, {}],
    ['story-address', {}, { url: 'https://example.com/2026/01/x' }, {}],
  ])('%s', (code, signals, article, kind) => {
    expect(pro(signals, article, kind)).toEqual([code]);
  });

  it('are none where a little is missing', () => {
    expect(pro({ bodySentences: 1, bodyWords: 60 })).toEqual([]);
    expect(pro({ bodySentences: 2, bodyWords: 59 })).toEqual([]);
    expect(pro({}, { paragraphs: ['“One”', 'Two'] })).toEqual([]);
    expect(pro({}, { url: 'https://example.com/shop/harbour-wall-rises-again' })).toEqual([]);
    expect(pro({}, { url: 'https://example.com/harbour-wall-rises' })).toEqual([]);
  });
});

describe('the grounds against one', () => {
  const STORY_LIKE: Partial<PageSignals> = { bodyWords: 500, bodySentences: 20 };
  const con = (signals: Partial<PageSignals>, article = {}, kind: Partial<KindSignals> = {}) => {
    const found = given('');
    const all = { ...found.signals, ...STORY_LIKE, ...signals, kind: { ...KIND, ogType: 1 as const, ...kind } };
    return codes(reasonsFor('not-story', { ...found.article, published: '2026-01-01', ...article }, all, null));
  };

  it.each<[string, Partial<PageSignals>, object, Partial<KindSignals>]>([
    ['little-text', { bodyWords: 99 }, {}, {}],
    ['little-text', { bodySentences: 1 }, {}, {}],
    ['front-page', {}, { url: 'https://example.com/' }, {}],
    ['many-links', { pageLinkDensity: 0.46 }, {}, {}],
    ['lists-others', {}, {}, { linkedHeadings: 5 }],
    ['lists-others', {}, {}, { headlineElsewhere: true }],
    ['lists-others', { articles: 4 }, {}, {}],
    ['lists-others', { cards: 8 }, {}, {}],
    ['shop', {}, {}, { prices: 3 }],
    ['forum', {}, {}, { forum: 6 }],
    ['manual', {}, {}, { code: 3 }],
    ['form', { fields: 6 }, {}, {}],
    ['form', {}, {}, { passwords: 1 }],
    ['other-kind', {}, {}, { otherType: true }],
    ['other-address', {}, { url: 'https://example.com/shop/x' }, {}],
    ['other-address', {}, { url: 'https://forum.example.com/x' }, {}],
    ['undated', {}, { published: '' }, {}],
    ['undeclared', {}, {}, { ogType: 0 }],
    ['addresses-you', {}, { paragraphs: ['you your we our', 'You Your We Our'] }, {}],
  ])('%s', (code, signals, article, kind) => {
    expect(con(signals, article, kind)).toEqual([code]);
  });

  it('are none where a little is missing, and then that is what is said', () => {
    const unlike = ['unlike-story'];
    expect(con({ bodyWords: 100, bodySentences: 2, pageLinkDensity: 0.45, articles: 3, cards: 7, fields: 5 })).toEqual(
      unlike,
    );
    expect(con({}, {}, { linkedHeadings: 4, prices: 2, forum: 5, code: 2 })).toEqual(unlike);
    expect(con({}, { published: '', authors: ['Ada Berk'] })).toEqual(unlike);
    expect(con({}, {}, { ogType: 0, storyType: 1 })).toEqual(unlike);
    expect(con({}, { paragraphs: ['you your we our', 'You Your We'] })).toEqual(unlike);
  });

  it('are led by those that weighed most', () => {
    const parts = (heavy: FeatureName, weight: number) => FEATURES.map((name) => (name === heavy ? weight : 0));
    const found = given('');
    const all = { ...found.signals, ...STORY_LIKE, fields: 9, kind: { ...KIND, prices: 9, ogType: 1 as const } };
    const article = { ...found.article, published: '2026-01-01' };
    const order = (heavy: FeatureName) => codes(reasonsFor('not-story', article, all, parts(heavy, -2)));
    expect(order('prices')).toEqual(['shop', 'form']);
    expect(order('fields')).toEqual(['form', 'shop']);
    // What speaks for a story is no ground against one, however much it weighs.
    expect(codes(reasonsFor('not-story', article, all, parts('fields', 2)))).toEqual(['shop', 'form']);
  });

  it('stand behind one that speaks for it where it is not clear', () => {
    const { article, signals } = given('', '', 'https://example.com/');
    const kind = { ...KIND, headed: true, storyType: 2 as const };
    const reasons = codes(reasonsFor('unsure', article, { ...signals, kind }, null));
    expect(reasons).toEqual(['declared-news', 'little-text', 'front-page']);
  });
});

describe('text given without its page', () => {
  const verdict = (body: string) => {
    const { article, signals } = given(body);
    return judge(article, signals).verdict;
  };
  const words = (count: number) => Array.from({ length: count }, () => 'wall').join(' ');

  it('is a story from sixty words and two full paragraphs on', () => {
    expect(verdict(`${words(30)}.\n${words(30)}.`)).toBe('story');
    expect(verdict(`${words(30)}.\n${words(29)}.`)).toBe('unsure');
    expect(verdict(`${words(60)}.`)).toBe('unsure');
    expect(verdict(words(12))).toBe('unsure');
    expect(verdict(words(11))).toBe('not-story');
  });
});

describe('a page with next to nothing but text', () => {
  const bare = (
    signals: Partial<PageSignals>,
    kind: Partial<KindSignals> = {},
    headline = 'A lighthouse is rebuilt',
  ) => {
    const found = given(Array.from({ length: 5 }, () => SENTENCE).join('\n'), headline);
    const all = { ...found.signals, ...signals, kind: { ...KIND, ...kind } };
    return judge(found.article, all).verdict;
  };

  it('is a story', () => {
    expect(bare({})).toBe('story');
    expect(bare({ links: 3, headings: 4 })).toBe('story');
  });

  it.each<[string, Partial<PageSignals>, Partial<KindSignals>, string?]>([
    ['with a form', { fields: 1 }, {}],
    ['with links', { links: 4 }, {}],
    ['with many headings', { headings: 5 }, {}],
    ['with as much text around it', { pageWords: 200 }, {}],
    ['of too few sentences', { bodySentences: 2 }, {}],
    ['of something that calls itself otherwise', {}, { otherType: true }],
    ['with program code', {}, { code: 1 }],
    ['with prices', {}, { prices: 1 }],
    ['without a headline', {}, {}, ''],
  ])('%s is not one for that reason', (_, signals, kind, headline) => {
    expect(bare(signals, kind, headline)).not.toBe('story');
  });
});

describe('a feed of cards', () => {
  it('is told by how little each marked body says, unless it is one live blog or calls itself a story', () => {
    const found = given(Array.from({ length: 12 }, () => SENTENCE).join('\n'));
    const cards = (bodies: number, kind: Partial<KindSignals> = {}, article = {}) =>
      judge({ ...found.article, ...article }, { ...found.signals, kind: { ...KIND, bodies, headlines: 9, ...kind } });
    expect(cards(9)).toEqual({
      verdict: 'not-story',
      reasons: [{ code: 'several-stories', text: 'It holds 9 short stories.' }],
    });
    const several = (judged: ReturnType<typeof cards>) => codes(judged.reasons).includes('several-stories');
    expect(several(cards(1))).toBe(false);
    expect(several(cards(9, { headlines: 1 }))).toBe(false);
    expect(several(cards(9, { storyType: 1 }))).toBe(false);
    expect(several(cards(9, {}, { flags: [{ kind: 'live-blog', why: '' }] }))).toBe(false);
  });
});

describe('what is measured of a page', () => {
  const measured = (
    name: FeatureName,
    article = {},
    signals: Partial<PageSignals> = {},
    kind: Partial<KindSignals> = {},
  ) => {
    const found = given('');
    const values = features(
      { ...found.article, ...article },
      { ...found.signals, ...signals, kind: { ...KIND, ...kind } },
    );
    return values[FEATURES.indexOf(name)];
  };

  it.each<[FeatureName, number, object, Partial<PageSignals>, Partial<KindSignals>]>([
    ['bodyWords', Math.log1p(99), {}, { bodyWords: 99 }, {}],
    ['bodyShare', 0.5, {}, { bodyWords: 50, pageWords: 100 }, {}],
    ['headingShare', 0.25, {}, { headings: 1, paragraphs: 4 }, {}],
    ['newsType', 2, {}, {}, { storyType: 2 }],
    ['otherType', 1, {}, {}, { otherType: true }],
    ['dated', 1, { published: '2026' }, {}, {}],
    ['dated', 0, { published: '' }, {}, {}],
    ['authors', 3, { authors: ['a', 'b', 'c', 'd'] }, {}, {}],
    ['slugWords', 12, { url: `https://example.com/${'word-'.repeat(20)}` }, {}, {}],
    ['headlineWords', 25, { headline: 'word '.repeat(40) }, {}, {}],
    ['quotes', 0.5, { paragraphs: ['He said "yes"', 'b'] }, {}, {}],
    ['addressesReader', 0.1, { paragraphs: ['you '.repeat(50)] }, {}, {}],
    ['addressesReader', 0.05, { paragraphs: ['you and they'] }, {}, {}],
    ['headed', 1, {}, {}, { headed: true }],
    ['headlineElsewhere', 1, {}, {}, { headlineElsewhere: true }],
    ['newsMarks', 4, {}, {}, { newsMarks: 9 }],
    ['bodyDensity', 0.5, {}, { bodyDensity: 0.5 }, {}],
    ['bodyTogether', 0.25, {}, { bodyTogether: 0.25 }, {}],
    ['datesBetween', Math.log1p(3), {}, { datesBetween: 3 }, {}],
  ])('%s is %d', (name, value, article, signals, kind) => {
    expect(measured(name, article, signals, kind)).toBeCloseTo(value, 10);
  });
});

describe('a page’s data', () => {
  const marks = (head: string) =>
    extract(`<head>${head}</head><p>${SENTENCE}</p>`, { url: URL }).signals.kind?.newsMarks;

  it('count as marks of the news where publishers tell other services of a story', () => {
    expect(marks('<meta name="sailthru.date" content="2026-05-03"><meta name="dcterms.created" content="2026">')).toBe(
      2,
    );
    expect(marks('<meta name="keywords" content="harbour"><meta name="viewport" content="width=400">')).toBe(0);
  });
});

describe('the first look', () => {
  const LOOK: FirstLook = {
    path: '/x',
    query: '',
    headline: '',
    longParagraphs: 0,
    prose: 0,
    text: 0,
    links: 50,
    bodies: 0,
    headlines: 0,
    openGraphType: '',
    articleData: false,
    linkedHeadings: 0,
    fields: 0,
  };
  const look = (counts: Partial<FirstLook>) => firstLook({ ...LOOK, ...counts });

  it.each<[string, Partial<FirstLook>, string | undefined]>([
    ['several marked bodies with little text', { bodies: 2, headlines: 2, prose: 1399 }, 'several-stories'],
    ['several with enough text for each', { bodies: 2, headlines: 2, prose: 1400 }, undefined],
    ['several that the data call one article', { bodies: 2, headlines: 2, articleData: true }, undefined],
    ['one marked body under a headline', { bodies: 1, headline: 'A' }, 'marked-story'],
    ['one marked body without one', { bodies: 1 }, undefined],
    ['the front page', { path: '/', links: 21 }, 'front-page'],
    ['a front page with next to no links', { path: '/', links: 20 }, undefined],
    ['a front page with a marked headline', { path: '/', headlines: 1 }, undefined],
    ['bare running text', { links: 4, prose: 801 }, 'running-text'],
    ['bare text without paragraphs', { links: 4, text: 1501 }, 'running-text'],
    ['bare, but too short', { links: 4, prose: 800, text: 1500 }, undefined],
    ['bare, but for its links', { links: 5, prose: 801 }, undefined],
    ['bare, but for a form', { links: 4, prose: 801, fields: 1 }, undefined],
  ])('%s', (_, counts, ground) => {
    const { reasons } = look(counts);
    const alone = reasons.length === 1 ? reasons[0] : undefined;
    if (ground) expect(alone).toBe(ground);
    else expect(['several-stories', 'front-page', 'marked-story']).not.toContain(alone);
    if (ground === undefined && counts.links !== undefined && counts.links < 6)
      expect(reasons).not.toEqual(['running-text']);
  });

  it('measures what it has counted', () => {
    const at = (n: number, counts: Partial<FirstLook>) => lookValues({ ...LOOK, ...counts })[n];
    expect(at(0, { prose: 99 })).toBeCloseTo(Math.log(100), 10);
    expect(at(2, { links: 60, prose: 200 })).toBe(20);
    expect(
      ['article', 'NewsArticle', 'blog', 'website', '', 'product'].map((type) => at(4, { openGraphType: type })),
    ).toEqual([1, 1, 1, 0, 0, -1]);
    expect(at(5, { path: '/a-b/c_d-e/f' })).toBe(3);
    expect([at(6, { path: '/shop/x' }), at(6, { path: '/shopping/x' })]).toEqual([1, 0]);
    expect([at(10, { bodies: 5 }), at(11, { path: '/a1234' }), at(11, { path: '/a123' })]).toEqual([2, 1, 0]);
    const numbered = ['?id=1234', '?p=9&idx=8576&k=', '?v=abc1234', '?v=1234abc', '?id=123', '?1234'];
    expect(numbered.map((query) => at(11, { query }))).toEqual([1, 1, 0, 0, 0, 0]);
    expect([headlineWords('The wall rises'), headlineWords('鱼市关闭')]).toEqual([3, 2]);
  });

  it('puts its grounds into words, each of them, and no others', () => {
    expect(lookReasons(['form', 'constructor', 'nonsense'])).toEqual([
      { code: 'form', text: 'It asks for something to be filled in.' },
    ]);
    const said = Array.from({ length: 40 }, (_, n) =>
      look({ prose: n * 100, links: 400 - n * 10, fields: n, longParagraphs: n }),
    );
    for (const { reasons } of said) expect(lookReasons(reasons)).toHaveLength(reasons.length);
    expect(look({ longParagraphs: 9, prose: 5000, articleData: true, openGraphType: 'article' })).toMatchObject({
      verdict: 'story',
      reasons: ['declared-article', 'running-text'],
    });
  });
});
