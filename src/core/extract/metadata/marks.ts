/** What an attribute says an element is. */
export type Mark = 'author' | 'date' | 'headline' | 'standfirst' | 'publisher' | 'paywall' | Counted;

/** Marks of which only the number matters. */
export type Counted = 'prices' | 'forum' | 'comments' | 'bodies' | 'headlines';

const COUNTED = new Set<string>(['prices', 'forum', 'comments', 'bodies', 'headlines']);

/** Whether of this mark only the number matters. */
export function isCounted(mark: Mark): mark is Counted {
  return COUNTED.has(mark);
}

const BY_CLASS: readonly (readonly [Mark, RegExp])[] = [
  [
    'author',
    /(?:^|[-_\s])(?:[Bb]y-?line|author|auth?or-?name|autore?|auteur|autor|verfasser|redactor|firma|signature|writer|reporter|journalist|contributor|credit-?name)|(?:[a-z])(?:Byline|Author)/,
  ],
  [
    'date',
    /(?:^|[-_\s])(?:date|time-?stamp|published|publish|pub-?date|posted|datum|fecha|data-pub|dateline|created|updated)|(?:[a-z])(?:Date|Timestamp|Published)/,
  ],
  [
    'headline',
    /(?:^|[-_\s])(?:headline|(?:article|story|entry|post|news|page|content|main)[-_]{0,2}(?:title|headline)|titre|titular|p-name)\b/i,
  ],
  [
    'standfirst',
    /(?:^|[-_\s])(?:stand-?first|sub-?head(?:line|ing)?|sub-?title|dek|deck|lead|lede|teaser|summary|intro|chapo|chapeau|sapo|excerpt|kicker-text|bajada|entradilla|sommario|ingress|manchet|vorspann|abstract)\b|(?:[a-z])(?:Standfirst|Subheadline|Dek|Lede)/,
  ],
  [
    'paywall',
    /(?:^|[-_\s])(?:pay-?wall|reg-?wall|piano|premium-?(?:wall|box|content)|subscri(?:be|ption)-?(?:wall|gate|box|required|prompt)|locked|metered|tp-(?:modal|container))|Paywall/i,
  ],
  [
    'prices',
    /(?:^|[-_\s])(?:price|prices|add-?to-?(?:cart|basket|bag)|buy-?(?:now|button|box)|basket|cart|sku|in-?stock|checkout)(?:$|[-_\s])|[a-z]Price/i,
  ],
  [
    'forum',
    /(?:^|[-_\s])(?:post-?(?:body|bit|content|message|row)|postbit\w*|threads?|thread-?\w+|topics?|repl(?:y|ies)|forum\w*|message-?(?:body|content|list)|bbs?|viewtopic|poster|user-?(?:post|name)|quote-?container|vote-?count|answers?)(?:$|[-_\s])/i,
  ],
  ['comments', /(?:^|[-_\s])comments?(?:$|[-_\s])/i],
];

const BY_PROPERTY: Readonly<Record<string, readonly Mark[]>> = {
  author: ['author'],
  creator: ['author'],
  datepublished: ['date'],
  datecreated: ['date'],
  headline: ['headline', 'headlines'],
  alternativeheadline: ['standfirst'],
  description: ['standfirst'],
  publisher: ['publisher'],
  sourceorganization: ['publisher'],
  articlebody: ['bodies'],
  price: ['prices'],
  offers: ['prices'],
  comment: ['comments'],
};

/** Matches wherever one of the patterns may: most names say nothing, and that takes one look instead of eight. */
const ANY_CLASS = new RegExp(BY_CLASS.map(([, { source }]) => source).join('|'), 'i');

/** Class names repeat on a page and across pages; what they say is kept. Bounded, and emptied when full. */
const seen = new Map<string, readonly Mark[] | null>();
const MOST_SEEN = 5000;

/** A longer value is no list of names. */
const LONGEST = 400;

function byClass(value: string): readonly Mark[] | null {
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (value.length > LONGEST) return null;
  const may = ANY_CLASS.test(value);
  const marks = may ? BY_CLASS.filter(([, pattern]) => pattern.test(value)).map(([mark]) => mark) : [];
  const found = marks.length > 0 ? marks : null;
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(copyOf(value), found);
  return found;
}

/** Engines keep a piece of a text as a window on the whole of it: what outlives the page must not hold the page. */
const copyOf = (value: string): string => ` ${value}`.slice(1);

/** What one attribute says its element is; null for nothing. */
export function marksOf(name: string, value: string): readonly Mark[] | null {
  switch (name) {
    case 'class':
    case 'id':
    case 'data-testid':
    case 'data-component':
    case 'data-qa':
      return byClass(value);
    case 'itemprop':
    case 'property':
      return BY_PROPERTY[value.toLowerCase().replace(/^(?:schema|dc|dcterms):/, '')] ?? null;
    case 'rel':
      return value === 'author' || /(?:^|\s)author(?:\s|$)/.test(value) ? AUTHOR : null;
    default:
      return null;
  }
}

const AUTHOR: readonly Mark[] = ['author'];
