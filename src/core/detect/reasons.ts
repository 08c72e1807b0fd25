import type { PageSignals } from '../extract/signals.ts';
import type { Article, Reason } from '../story.ts';
import * as at from './feature-places.ts';
import type { Score } from './model.ts';
import { urlShape } from './url-shape.ts';

interface Ground {
  code: string;
  /** Measurements that speak through this ground. */
  features: readonly number[];
  /** What a reader is told; null when the ground does not hold on this page. */
  say: (article: Article, signals: PageSignals) => string | null;
}

const when = (holds: boolean, text: string): string | null => (holds ? text : null);

const FOR: readonly Ground[] = [
  {
    code: 'running-text',
    features: [at.bodyWords, at.sentences, at.bodyShare],
    say: (_, { bodySentences, bodyWords }) =>
      when(bodySentences >= 2 && bodyWords >= 60, `It has ${bodySentences} paragraphs of running text.`),
  },
  {
    code: 'declared-news',
    features: [at.newsType, at.ogType, at.newsMarks],
    say: (_, { kind }) => when(kind?.storyType === 2, 'The page’s own data call it a news story.'),
  },
  {
    code: 'declared-article',
    features: [at.newsType, at.ogType, at.newsMarks],
    say: (_, { kind }) => when(kind?.storyType === 1 || kind?.ogType === 1, 'The page’s own data call it an article.'),
  },
  {
    code: 'dated',
    features: [at.dated],
    say: ({ published }) => when(published !== '', 'It says when it was published.'),
  },
  {
    code: 'signed',
    features: [at.authors],
    say: ({ authors }) => when(authors.length > 0, 'It names who wrote it.'),
  },
  {
    code: 'quotes',
    features: [at.quotes, at.pastTense],
    say: ({ paragraphs }) =>
      when(paragraphs.filter((text) => /["“”„«»「『]/.test(text)).length >= 2, 'It quotes people.'),
  },
  {
    code: 'one-headline',
    features: [at.headed, at.headlineWords],
    say: (_, { kind }) => when(kind?.headed === true, 'One headline stands over the text.'),
  },
  {
    code: 'story-address',
    features: [at.slugWords, at.pathDate, at.newsWord],
    say: ({ url }) => {
      const shape = urlShape(url);
      return when(shape.dated || (shape.slugWords >= 4 && !shape.otherWord), 'Its address is that of a single story.');
    },
  },
];

const AGAINST: readonly Ground[] = [
  {
    code: 'little-text',
    features: [at.bodyWords, at.sentences],
    say: (_, { bodyWords, bodySentences }) =>
      when(bodyWords < 100 || bodySentences < 2, 'There is hardly any running text.'),
  },
  {
    code: 'front-page',
    features: [at.frontPage, at.slugWords],
    say: ({ url }) => when(urlShape(url).front, 'It is the front page of a site.'),
  },
  {
    code: 'many-links',
    features: [at.linkCount, at.bodyShare],
    say: (_, { pageLinkDensity }) => when(pageLinkDensity > 0.45, 'Most of the text on the page is links.'),
  },
  {
    code: 'lists-others',
    features: [at.headingShare, at.bodyDensity, at.bodyTogether, at.datesBetween, at.headlineElsewhere],
    say: (_, { kind, articles, cards }) =>
      when(
        (kind?.linkedHeadings ?? 0) >= 5 || kind?.headlineElsewhere === true || articles >= 4 || cards >= 8,
        'It lists other pages.',
      ),
  },
  {
    code: 'shop',
    features: [at.prices, at.otherType, at.ogType],
    say: (_, { kind }) => when((kind?.prices ?? 0) >= 3 || kind?.ogType === -1, 'It offers something for sale.'),
  },
  {
    code: 'forum',
    features: [at.forum, at.comments, at.otherHost],
    say: (_, { kind }) => when((kind?.forum ?? 0) >= 6, 'Several people write in turn on it, as in a forum.'),
  },
  {
    code: 'manual',
    features: [at.code],
    say: (_, { kind }) => when((kind?.code ?? 0) >= 3, 'It shows program code.'),
  },
  {
    code: 'form',
    features: [at.fields],
    say: (_, { fields, kind }) =>
      when(fields >= 6 || (kind?.passwords ?? 0) > 0, 'It asks for something to be filled in.'),
  },
  {
    code: 'other-kind',
    features: [at.otherType, at.ogType],
    say: (_, { kind }) => when(kind?.otherType === true, 'The page’s own data call it something other than a story.'),
  },
  {
    code: 'other-address',
    features: [at.otherWord, at.otherHost],
    say: ({ url }) => {
      const shape = urlShape(url);
      return when(shape.otherWord || shape.otherHost, 'Its address is that of a shop, a forum, a list or a help page.');
    },
  },
  {
    code: 'undated',
    features: [at.dated, at.authors, at.newsType, at.newsMarks],
    say: ({ published, authors }) =>
      when(published === '' && authors.length === 0, 'It says neither when it was written nor by whom.'),
  },
  {
    code: 'undeclared',
    features: [at.newsType, at.ogType, at.newsMarks],
    say: (_, { kind }) =>
      when(
        kind !== null && kind.storyType === 0 && kind.ogType !== 1,
        'Nothing in the page’s data calls it an article.',
      ),
  },
  {
    code: 'addresses-you',
    features: [at.addressesReader],
    say: ({ paragraphs }) =>
      when(
        (paragraphs.join(' ').match(/\b(?:you|your|we|our)\b/gi)?.length ?? 0) >= 8,
        'It speaks to the reader about an offer.',
      ),
  },
];

/** The grounds that hold, those that weighed most first. */
function held(
  grounds: readonly Ground[],
  sign: 1 | -1,
  article: Article,
  signals: PageSignals,
  parts: Score['parts'] | null,
): Reason[] {
  return grounds
    .map(({ code, features, say }) => ({
      code,
      text: say(article, signals),
      weight: features.reduce((sum, place) => sum + sign * (parts?.[place] ?? 0), 0),
    }))
    .filter((ground): ground is { code: string; text: string; weight: number } => ground.text !== null)
    .sort((a, b) => b.weight - a.weight)
    .map(({ code, text }) => ({ code, text }));
}

/** Why the verdict came out so, in words a reader understands: at most three grounds, the weightiest first. */
export function reasonsFor(
  verdict: 'story' | 'unsure' | 'not-story',
  article: Article,
  signals: PageSignals,
  parts: Score['parts'] | null,
): Reason[] {
  const pro = held(FOR, 1, article, signals, parts);
  if (verdict === 'story') return pro.slice(0, 3);
  const con = held(AGAINST, -1, article, signals, parts);
  if (verdict === 'unsure') return [...pro.slice(0, 1), ...con.slice(0, 2)];
  return con.length > 0
    ? con.slice(0, 3)
    : [{ code: 'unlike-story', text: 'Its parts are not those of a news story.' }];
}
