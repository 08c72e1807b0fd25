import { describe, expect, it } from 'vitest';
import { jsonLd, meta, read } from './read.ts';

const SENTENCE = 'The harbour wall was rebuilt in three weeks, and the council said on Monday that it would hold.';
const few = [SENTENCE, SENTENCE, SENTENCE];
const many = Array.from({ length: 30 }, () => SENTENCE);
const story = (more: object): string =>
  jsonLd({ '@type': 'NewsArticle', headline: 'A wall', datePublished: '2024-01-31', ...more });

describe('partial', () => {
  it.each<[string, string, string[], unknown, string[]?]>([
    ['a whole story', '', many, false],
    ['a short whole story', '', few, false],
    ['declared closed, and short', story({ isAccessibleForFree: 'False' }), few, 'paywall-declared'],
    ['declared closed, and all there', story({ isAccessibleForFree: false }), many, false],
    ['a part declared closed', story({ hasPart: [{ isAccessibleForFree: false }] }), few, 'paywall-declared'],
    ['a demand to subscribe', '', few, 'paywall-text', ['Subscribe to continue reading this story.']],
    [
      'a demand in another language',
      '',
      few,
      'paywall-text',
      ['Dieser Artikel ist nur für Abonnenten. Jetzt weiterlesen'],
    ],
    ...[
      'Jetzt abonnieren und den ganzen Artikel lesen',
      'Abonnez-vous pour lire la fin.',
      '訂閱後可閱讀全文',
      'Ez a cikk csak előfizetőink számára érhető el.',
      'Článek je jen pro předplatitele.',
      'Το κείμενο διατίθεται μόνο για συνδρομητές.',
      'הכתבה המלאה פתוחה למנויים בלבד',
      'Цей текст доступний лише передплатникам.',
      'Bu yazı sadece abonelere açıktır.',
      'Ten tekst przeczytasz tylko z prenumeratą.',
      'Artikel ini khusus pelanggan.',
      'Bài này dành cho thành viên trả phí.',
    ].map((text): [string, string, string[], unknown, string[]] => [text, '', few, 'paywall-text', [text]]),
    // What costs nothing shuts no story away.
    ...[
      "Google News'te Abone Ol",
      'YouTube kanalımıza abone olun, haberleri okuyun',
      'اشترك في قناتنا على تلغرام',
      'اشترك في النشرة البريدية لتصلك الأخبار',
      'Newsletter jetzt abonnieren und nichts verpassen',
      'Telegram: Jetzt abonnieren und lesen, was läuft',
      'Abonnez-vous pour recevoir notre lettre du matin.',
      'Suscríbete para recibir nuestra carta diaria.',
      'Abbonati per sostenere la redazione.',
      'Assine para receber nossa newsletter.',
      'Bli prenumerant på vårt nyhetsbrev och läs det gratis.',
      'Уже 20 000 подписчиков на нашем канале. Присоединяйтесь!',
      'सब्सक्राइब करें हमारा चैनल',
      '네이버에서 구독하고 기사를 바로 보기',
      '訂閱本報電子報，每日閱讀最新消息。',
      '订阅后可接收最新消息',
    ].map((text): [string, string, string[], unknown, string[]] => [text, '', few, false, [text]]),
    ['a sign for those who have paid', '', few, false, ['Already a subscriber? Sign in']],
    ['a call in Japanese', '', few, 'paywall-text', ['この記事は会員限定です']],
    ['a badge in Japanese', '', few, 'paywall-text', ['会員限定']],
    ['what else is for members', '', few, false, ['スクラップは会員限定です']],
    ['a call in Dutch', '', few, 'paywall-text', ['Neem een abonnement en lees verder']],
    ['a sign in Dutch', '', few, false, ['Lees verder onder de advertentie']],
    ...['“This story is only beginning,” she said.', 'Norland is already a member of the union.'].map(
      (text): [string, string, string[], unknown] => [text, '', [...few, text], false],
    ),
    ['a newsletter box under a long story', '', many, false, ['Subscribe to read our newsletter']],
    [
      'an end in mid-sentence',
      '',
      [...many, 'The council will meet again in May and then decide whether the old pier and the'],
      'cut-mid-sentence',
    ],
    [
      'a short text cut after an ordinary word',
      '',
      [...few, 'The council will meet again in May and then decide whether the old pier should stay'],
      'cut-mid-sentence',
    ],
    [
      'a text cut after a comma, however long',
      '',
      [...many, 'The council will meet again in May and then decide whether the old pier should stay,'],
      'cut-mid-sentence',
    ],
    [
      'an address at the end',
      '',
      [...few, 'More about the wall and what is planned for it stands at www.wall.example'],
      false,
    ],
    [
      'a signature at the end',
      '',
      [...few, 'I saw them build it, and it was a good summer for us all. Ada Byrne, Quay Street'],
      false,
    ],
    [
      'initials at the end',
      '',
      [...few, 'The works are to begin in the second week of May, says the council. / ab'],
      false,
    ],
    [
      'a long text whose last full stop is missing',
      '',
      [...many, 'The council will meet again in May and then decide whether the old pier should stay'],
      false,
    ],
  ])('%s', (_, head, paragraphs, partial, after = []) => {
    expect(read(head, '', paragraphs, undefined, after).partial).toBe(partial);
  });
});

describe('a story on several pages', () => {
  const OWN = '/world/harbour-wall-rises-again';
  const partial = (head: string, body = '', url?: string): unknown => read(head, body, many, url).partial;

  it.each([
    ['a number', `<link rel="next" href="${OWN}/2">`],
    ['a page by name', `<a rel="nofollow next" href="https://www.example-times.test${OWN}/page/2/">On</a>`],
    ['a parameter among others', `<link rel="next" href="${OWN}?ref=top&pageNumber=2">`],
    ['one in German', `<a href="?seite=2">Seite 2</a>`],
    ['a link that is only the number', `<p>1 <a href="${OWN}-2">2</a> <a href="${OWN}-3">3</a></p>`],
  ])('goes on at %s', (_, head) => {
    expect(partial(head)).toBe('more-pages');
  });

  it('goes on at a file beside its own', () => {
    const url = 'https://www.example-times.test/news/24/wall.html';
    expect(partial('<link rel="next" href="wall_2.html">', '', url)).toBe('more-pages');
  });

  it.each([
    ['the next story', '<link rel="next" href="/world/harbour-wall-falls">'],
    ['the next story of the same name', `<a rel="next" href="${OWN}-in-spring">Harbour wall rises in spring</a>`],
    ['another story with a number', `<a href="${OWN}-2">The wall rises once more</a>`],
    ['a picture of its gallery', '<a rel="next" href="#">2</a>'],
    ['its second comments', `<link rel="next" href="${OWN}/comment-page-2">`],
    ['comments counted from nought', '<a rel="next" href="?page=1">Next</a>'],
    ['a page of a section', '<a rel="next" href="/world/2">2</a>'],
    ['its first page', `<a rel="next" href="${OWN}?page=12024">2</a>`],
  ])('does not go on at %s', (_, head) => {
    expect(partial(head)).toBe(false);
  });
});

describe('a part that is declared closed', () => {
  const part = (cssSelector: string, isAccessibleForFree: unknown = 'False') =>
    ({ '@type': 'WebPageElement', isAccessibleForFree, cssSelector }) as const;
  const closed = (body: string, ...hasPart: object[]) =>
    read(story({ isAccessibleForFree: false, hasPart }), body, few).partial;
  const box = `<div class="text paywall">${few.map((text) => `<p>${text}</p>`).join('')}</div>`;

  it('is no gap where it is on the page, down to the last paragraph of the text', () => {
    expect(closed(box, part('.paywall'))).toBe(false);
    expect(closed(box.replace('class="text paywall"', 'id="rest"'), part('#rest'))).toBe(false);
  });

  it('is one where it is not there, or holds other text, or is another than the one that is', () => {
    for (const body of ['', '<div class="paywall-box">Sign in</div>', '<div class="paywall">Sign in</div>'])
      expect(closed(`${body}${box.replace('text paywall', 'open')}`, part('.paywall'))).toBe('paywall-declared');
    expect(closed(box.replace('text paywall', 'paywall-free'), part('.paywall'))).toBe('paywall-declared');
    expect(closed(box, part('.paywall', true), part('.rest'))).toBe('paywall-declared');
    expect(closed(box)).toBe('paywall-declared');
    const nothing = story({ isAccessibleForFree: false, hasPart: [part('.paywall')] });
    expect(read(nothing, '<div class="paywall">Sign in</div>', []).partial).toBe('paywall-declared');
  });
});

describe('flags', () => {
  it.each<[string, string, string, string, string[]]>([
    ['a plain report', '', '<h1>A wall</h1>', 'https://example.com/world/a-wall', []],
    [
      'a live blog by its data',
      jsonLd({ '@type': 'LiveBlogPosting', headline: 'A wall', datePublished: '2024-01-31' }),
      '',
      'https://example.com/a',
      ['live-blog'],
    ],
    [
      'a live blog by its headline',
      meta('og:title', 'Live updates: the wall rises'),
      '',
      'https://example.com/a',
      ['live-blog'],
    ],
    ['an opinion by its type', story({ '@type': 'OpinionNewsArticle' }), '', 'https://example.com/a', ['opinion']],
    ['an opinion by its section', meta('article:section', 'Kommentar'), '', 'https://example.com/a', ['opinion']],
    ['an opinion by its address', '', '', 'https://example.com/commentisfree/2024/a', ['opinion']],
    [
      'sponsored by its label',
      '',
      '<div><span>Sponsored by Acme</span><h1>A wall to love</h1></div>',
      'https://example.com/a',
      ['sponsored'],
    ],
    [
      'sponsored by its type',
      story({ '@type': 'AdvertiserContentArticle' }),
      '',
      'https://example.com/a',
      ['sponsored'],
    ],
    [
      'a label of a place for advertisements',
      '',
      '<div><h1>A wall</h1><div class="box advertisement"><span>Anzeige</span><div id="top"></div></div></div>',
      'https://example.com/a',
      [],
    ],
    [
      'a label over a row of the page',
      '',
      '<div class="row"><span>Anzeige</span></div><div><header><h1>A wall</h1></header></div>',
      'https://example.com/a',
      [],
    ],
    [
      'a heading over a box of the page',
      '',
      '<div><header><h1>A wall</h1></header><section><h2>Sponsored content</h2></section></div>',
      'https://example.com/a',
      [],
    ],
    ['a link to the comments', '', '<div><h1>A wall</h1><a href="#c">Comment</a></div>', 'https://example.com/a', []],
    ['living is not live', meta('og:title', 'Live music returns to the wall'), '', 'https://example.com/living/a', []],
  ])('%s', (_, head, body, url, kinds) => {
    const { flags } = read(head, body, many, url);
    expect(flags.map((flag) => flag.kind)).toEqual(kinds);
    for (const flag of flags) expect(flag.why.length).toBeGreaterThan(10);
  });
});
