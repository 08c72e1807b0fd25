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
