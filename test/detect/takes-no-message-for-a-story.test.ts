import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/detect/judge.ts';
import { extract } from '../../src/core/extract/extract.ts';

const TITLE = 'Eastmere closes its harbour bridge for a year';
const NEWS = { '@type': 'NewsArticle', headline: TITLE, datePublished: '2026-02-04', author: { name: 'Ada Berk' } };
const verdict = (title: string, text: readonly string[], ...data: readonly object[]): string => {
  const head = data.map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join('');
  const body = text.map((one) => `<p>${one}</p>`).join('');
  const more = '<aside><a href="/b">Rain until Sunday</a><a href="/c">Ferry sails again</a></aside>';
  const html = `<title>${title}</title>${head}<body><h1>${title}</h1><article>${body}</article>${more}`;
  const url = 'https://news.example/news/2026/02/04/eastmere-closes-its-harbour-bridge';
  const { article, signals } = extract(html, { url });
  return judge(article, signals).verdict;
};

describe('a text of a few words that its page calls news', () => {
  const FIRST = 'The council of Eastmere voted on Tuesday night to close the bridge to cars for a year.';
  const LAST = 'Two storms had torn at its old piers, and divers found cracks as long as a boat in both of them.';
  const SECOND = 'Buses take another way from Monday on, said the mayor.';

  it.each([
    ['a brief of two sentences', [FIRST, SECOND]],
    ['in one paragraph', [`${FIRST} ${SECOND}`]],
    [
      'in writing without blanks',
      ['港务委员会星期二表示，老灯塔将在明年春天之前重建完成。看守人告诉记者，塔上的灯不会熄灭。'],
    ],
    ['with a call behind it', [FIRST, SECOND, 'Subscribe to read more.']],
  ])('is a story: %s', (_, text) => {
    expect(verdict(TITLE, text, NEWS)).toBe('story');
  });

  it.each([
    ['one sentence of it', [FIRST]],
    ['one sentence in writing without blanks', ['港务委员会星期二表示，老灯塔将在明年春天之前重建完成。']],
    ['one sentence and an offer', [FIRST, 'Get unlimited access for a euro a month. Cancel anytime.']],
    ['a demand', ['To read on, please subscribe or log in to your account. You can do so on any page of ours.']],
    ['a message of its software', ['Please enable JavaScript to view this page. It is not shown to you without that.']],
    ['consent', ['We use cookies to show you this page. Accept all cookies and go on to what you wanted to read.']],
  ])('is none for sure: %s', (_, text) => {
    expect(verdict(TITLE, text, NEWS)).toBe('unsure');
  });

  it('is none for sure under a film, if it is as short', () => {
    const film = { '@type': 'VideoObject', name: TITLE };
    expect(verdict(TITLE, [FIRST, SECOND], NEWS, film)).toBe('unsure');
    expect(verdict(TITLE, [FIRST, SECOND, LAST], NEWS, film)).toBe('story');
  });
});

describe('a page that stands where no page is', () => {
  const long = Array.from(
    { length: 6 },
    (_, at) =>
      `In district ${at} the council said on Tuesday that the old lighthouse will be lit again by next spring.`,
  );

  it.each([
    '404',
    'Error 404',
    'Błąd 404 - nie ma strony',
    '404 Not Found',
    'Page not found',
    'Oops! That page can’t be found.',
    'The page you requested could not be found',
    'Page does not exist',
    'Sorry, we can’t find the page you are looking for',
    'Die angeforderte Seite wurde nicht gefunden',
    'Page introuvable',
    'Página no encontrada',
  ])('is no story: %s', (title) => {
    expect(verdict(title, long)).toBe('not-story');
  });

  it.each([
    '404 people moved out before the storm',
    'Larry Page cannot be found in Eastmere',
    'A lost page of the Eastmere book is found',
    'Keeper of Eastmere light was not found on any page of its book',
  ])('is not meant by: %s', (title) => {
    expect(verdict(title, long)).toBe('story');
  });
});

describe('a page that is nothing but a wall', () => {
  const bare = (title: string, text: readonly string[]): string => {
    const head =
      '<meta property="og:type" content="article"><meta property="og:site_name" content="Bay News"><meta property="article:published_time" content="2026-02-04T08:00:00Z">';
    const html = `<title>${TITLE}</title>${head}<body><h1>${title}</h1>${text.map((one) => `<p>${one}</p>`).join('')}`;
    const { article, signals } = extract(html, { url: 'https://news.example/news/eastmere-closes-its-harbour-bridge' });
    return judge(article, signals).verdict;
  };

  it.each<[string, string, string[]]>([
    [
      'of consent',
      'You choose',
      [
        'We and our 311 partners keep and read information on a device, such as cookies, and handle personal data to show advertisements that fit you and to count who has seen them on this page and elsewhere.',
        'With your consent we may also use your place and look at what your device tells of itself. You may agree to this, or read without any of it for four crowns a month.',
        'What you choose is kept for this site alone. You can change it on any day in the privacy settings at the foot of each page.',
      ],
    ],
    [
      'of consent in German',
      'Weiterlesen mit Werbung',
      [
        'Besuchen Sie uns wie immer mit Werbung. Was Sie über Cookies und den Widerruf Ihrer Einwilligung wissen müssen, steht in unserer Erklärung zum Datenschutz und kann dort geändert werden.',
        'Zusammen mit unseren bis zu 94 Partnern verarbeiten wir Daten wie Ihre Adresse im Netz, um Anzeigen zu zeigen, die zu Ihnen passen, und um zu zählen, wie oft diese gesehen worden sind.',
        'Wer das nicht will, liest für vier Taler im Monat ohne Werbung. Wer das schon tut, meldet sich hier an und liest sofort weiter.',
      ],
    ],
    [
      'of consent in French',
      'À vous de choisir',
      [
        'Avec votre accord, nos 94 partenaires et nous gardons des cookies pour lire des données comme votre visite de ce site, et pour vous montrer des annonces qui vous ressemblent.',
        'Vous pouvez retirer ce consentement à tout moment, sur cette page ou dans notre politique de confidentialité, et vous opposer à ce que nous en faisons.',
        'Vous pouvez aussi lire sans annonces pour quatre couronnes par mois. Si vous êtes déjà abonné, dites-nous votre nom et lisez.',
      ],
    ],
    [
      'for those who see no advertisements',
      'We noticed something',
      [
        'Advertisements pay for what we write, and they let everybody read it. Please turn off your ad blocker for our pages, or add us to those that it lets through, and then load this page again. How that is done is told by the makers of yours, and it takes no longer than a minute.',
        'You can also pay four crowns a month and read without a single one. Our readers make it possible. We thank them for it.',
        'It takes a minute and helps us all.',
      ],
    ],
  ])('is no story: %s', (_, title, text) => {
    expect(bare(title, text)).not.toBe('story');
  });

  it.each<[string, string[]]>([
    [
      'consent',
      [
        'The council of Eastmere will fine sites that ask for consent in a way nobody can read, it said on Tuesday. Cookies may be kept only where readers have agreed.',
        '“We and our 311 partners store data on your device,” says the banner of one paper, which needs nine clicks to refuse its cookies. Its owner did not answer.',
        'A judge had found in May that such banners break the law of privacy. Ada Berk, who brought the case, said readers had been worn out until they gave their consent.',
        'The paper and its partners share the data of four million people. The fine for cookies without consent is two crowns for each of them.',
      ],
    ],
    [
      'a partner’s data',
      [
        'The port of Eastmere lost the data of nine hundred ships on Monday, and pilots went back to paper. Its head, Ada Berk, told us how it came to that in the night.',
        'The engineers found the gap at noon. All devices were taken off the net, and the harbour was closed for six hours, the longest time since the storm of 1953.',
        'Berk said the port would work with our partners in Westmere to bring the data back. She wants a second store of it on the other side of the bay by spring.',
      ],
    ],
    [
      'partners',
      [
        'The port of Eastmere will build a second pier with our partners in Westmere, its head said on Tuesday, and the bridge to it will be open to all by the spring of next year.',
        'Our two partners pay half of it, Ada Berk told the council, and the port the rest. They will share the pier for forty years, and their ships may wait there in a storm.',
        'She gave her consent to a study of the ground. It begins on Monday.',
      ],
    ],
    [
      'blockers',
      [
        'Four in ten readers of Eastmere were using an ad blocker last year, a study said on Tuesday. Papers lost nine million crowns to it, and two of them closed.',
        'Most people put an ad blocker in because pages were slow, said Ada Berk, who led the study. Few of them ever turn it off again, whatever a paper asks.',
        'The two largest papers now close their pages to them. “Please turn off your ad blocker,” they say, and a third of readers do. The others go elsewhere.',
        'The makers of an ad blocker with nine million users called that a war on readers. They will show in spring how theirs can pass unseen.',
      ],
    ],
  ])('is not meant by a story about %s', (_, text) => {
    expect(bare(TITLE, text)).toBe('story');
  });
});

describe('a page of the signs of the stars', () => {
  const TOLD = [
    'You will be tempted to say more than you should today. Wait until the evening, when the moon moves on.',
    'Money that you had given up on may come back. Keep it for a rainy day, which is nearer than you think.',
    'A friend needs your ear more than your advice. Do not answer the phone before noon, said your mother.',
  ];
  const page = (signs: readonly string[], said: (sign: string, text: string) => string[]) =>
    verdict(
      'Horoscope for Wednesday',
      signs.flatMap((sign, at) => said(sign, TOLD[at % 3] as string)),
      NEWS,
    );

  it.each([
    ['Aries', 'Taurus', 'Gemini', 'Cancer', 'Leo', 'Virgo', 'Libra', 'Scorpio', 'Sagittarius'],
    ['Aries', 'Tauro', 'Géminis', 'Cáncer', 'Leo', 'Virgo', 'Libra', 'Escorpio', 'Sagitario'],
    ['Widder', 'Stier', 'Zwillinge', 'Krebs', 'Löwe', 'Jungfrau', 'Waage', 'Skorpion', 'Schütze'],
  ])('is none: %s', (...signs) => {
    expect(page(signs, (sign, text) => [sign, text])).toBe('not-story');
    expect(page(signs, (sign, text) => [`${sign.toUpperCase()} (from March on): ${text}`])).toBe('not-story');
  });

  it('is no story that names some of them', () => {
    const signs = ['Aries', 'Libra', 'Leo', 'Virgo'];
    expect(page(signs, (sign, text) => [`${sign} told Ada Berk of Eastmere this on Monday: ${text}`, text])).toBe(
      'story',
    );
    // And sets them over and into their paragraphs.
    expect(page(signs, (sign, text) => [sign.toUpperCase(), `${sign} said on Monday: ${text}`])).toBe('story');
    // However often it comes back to one.
    const one = [1, 2, 3, 4, 5, 6].map((at) => `${at}. Leo`);
    expect(page(one, (sign, text) => [`${sign} Berk, who runs the harbour, read this on Monday: ${text}`])).toBe(
      'story',
    );
  });
});
