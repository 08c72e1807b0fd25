import type { PageSignals } from '../extract/signals.ts';
import type { Article, Reason } from '../story.ts';
import type { FeatureName } from './features.ts';
import type { Score } from './model.ts';
import { urlShape } from './url-shape.ts';

interface Ground {
  code: string;
  /** Measurements that speak through this ground. */
  features: readonly FeatureName[];
  /** What a reader is told; null when the ground does not hold on this page. */
  say: (article: Article, signals: PageSignals) => string | null;
}

const when = (holds: boolean, text: string): string | null => (holds ? text : null);

const FOR: readonly Ground[] = [
  {
    code: 'running-text',
    features: ['body words', 'sentences', 'body share'],
    say: (_, { bodySentences, bodyWords }) =>
      when(bodySentences >= 2 && bodyWords >= 60, `It has ${bodySentences} paragraphs of running text.`),
  },
  {
    code: 'declared-news',
    features: ['news type', 'og type', 'news marks'],
    say: (_, { kind }) => when(kind?.storyType === 2, 'The page’s own data call it a news story.'),
  },
  {
    code: 'declared-article',
    features: ['news type', 'og type', 'news marks'],
    say: (_, { kind }) => when(kind?.storyType === 1 || kind?.ogType === 1, 'The page’s own data call it an article.'),
  },
  {
    code: 'dated',
    features: ['dated'],
    say: ({ published }) => when(published !== '', 'It says when it was published.'),
  },
  {
    code: 'signed',
    features: ['authors'],
    say: ({ authors }) => when(authors.length > 0, 'It names who wrote it.'),
  },
  {
    code: 'quotes',
    features: ['quotes', 'past tense'],
    say: ({ paragraphs }) =>
      when(paragraphs.filter((text) => /["“”„«»「『]/.test(text)).length >= 2, 'It quotes people.'),
  },
  {
    code: 'one-headline',
    features: ['headed', 'headline words'],
    say: (_, { kind }) => when(kind?.headed === true, 'One headline stands over the text.'),
  },
  {
    code: 'story-address',
    features: ['slug words', 'path date', 'news word'],
    say: ({ url }) => {
      const shape = urlShape(url);
      return when(shape.dated || (shape.slugWords >= 4 && !shape.otherWord), 'Its address is that of a single story.');
    },
  },
];

const AGAINST: readonly Ground[] = [
  {
    code: 'little-text',
    features: ['body words', 'sentences'],
    say: (_, { bodyWords, bodySentences }) =>
      when(bodyWords < 100 || bodySentences < 2, 'There is hardly any running text.'),
  },
  {
    code: 'front-page',
    features: ['front page', 'slug words'],
    say: ({ url }) => when(urlShape(url).front, 'It is the front page of a site.'),
  },
  {
    code: 'many-links',
    features: ['link count', 'body share'],
    say: (_, { pageLinkDensity }) => when(pageLinkDensity > 0.45, 'Most of the text on the page is links.'),
  },
  {
    code: 'lists-others',
    features: ['heading share', 'body density', 'body together', 'dates between', 'headline elsewhere'],
    say: (_, { kind, articles, cards }) =>
      when(
        (kind?.linkedHeadings ?? 0) >= 5 || kind?.headlineElsewhere === true || articles >= 4 || cards >= 8,
        'It lists other pages.',
      ),
  },
  {
    code: 'shop',
    features: ['prices', 'other type', 'og type'],
    say: (_, { kind }) => when((kind?.prices ?? 0) >= 3 || kind?.ogType === -1, 'It offers something for sale.'),
  },
  {
    code: 'forum',
    features: ['forum', 'comments', 'other host'],
    say: (_, { kind }) => when((kind?.forum ?? 0) >= 6, 'Several people write in turn on it, as in a forum.'),
  },
  {
    code: 'manual',
    features: ['code'],
    say: (_, { kind }) => when((kind?.code ?? 0) >= 3, 'It shows program code.'),
  },
  {
    code: 'form',
    features: ['fields'],
    say: (_, { fields, kind }) =>
      when(fields >= 6 || (kind?.passwords ?? 0) > 0, 'It asks for something to be filled in.'),
  },
  {
    code: 'other-kind',
    features: ['other type', 'og type'],
    say: (_, { kind }) => when(kind?.otherType === true, 'The page’s own data call it something other than a story.'),
  },
  {
    code: 'other-address',
    features: ['other word', 'other host'],
    say: ({ url }) => {
      const shape = urlShape(url);
      return when(shape.otherWord || shape.otherHost, 'Its address is that of a shop, a forum, a list or a help page.');
    },
  },
  {
    code: 'undated',
    features: ['dated', 'authors', 'news type', 'news marks'],
    say: ({ published, authors }) =>
      when(published === '' && authors.length === 0, 'It says neither when it was written nor by whom.'),
  },
  {
    code: 'undeclared',
    features: ['news type', 'og type', 'news marks'],
    say: (_, { kind }) =>
      when(
        kind !== null && kind.storyType === 0 && kind.ogType !== 1,
        'Nothing in the page’s data calls it an article.',
      ),
  },
  {
    code: 'addresses-you',
    features: ['addresses reader'],
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
      weight: features.reduce((sum, name) => sum + sign * (parts?.[name] ?? 0), 0),
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
