/** What an attribute says an element is. */
export type Mark = 'author' | 'date' | 'headline' | 'standfirst' | 'publisher' | 'paywall' | Counted;

/** Marks of which only the number matters. */
export type Counted = 'prices' | 'forum' | 'comments' | 'bodies' | 'headlines';

/**
 * Marks by class names: what a name, or a part of it behind a hyphen or the like, begins with; what stands in it elsewhere; flags.
 * Where a word has to end, it says so.
 */
const NAMES: readonly (readonly [mark: Mark, begins: string, holds: string, flags: string])[] = [
  [
    'author',
    '[Bb]y-?line|author|auteur|autor|verfasser|redactor|firma|signature|writer|reporter|journalist|contributor|credit-?name',
    '[a-z](?:Byline|Author)',
    '',
  ],
  [
    'date',
    'date|time-?stamp|publish|pub-?date|posted|datum|fecha|data-pub|created|updated',
    '[a-z](?:Date|Timestamp|Published)',
    '',
  ],
  [
    'headline',
    '(?:headline|(?:article|story|entry|post|news|page|content|main)[-_]{0,2}(?:title|headline)|titre|titular|p-name)\\b',
    '',
    'i',
  ],
  [
    'standfirst',
    '(?:stand-?first|sub-?head(?:line|ing)?|sub-?title|dek|deck|lead|lede|teaser|summary|intro|chapo|chapeau|sapo|excerpt|kicker-text|bajada|entradilla|sommario|ingress|manchet|vorspann|abstract)\\b',
    '[a-z](?:Standfirst|Subheadline|Dek|Lede)',
    '',
  ],
  [
    'paywall',
    'reg-?wall|piano|premium-?(?:wall|box|content)|subscri(?:be|ption)-?(?:wall|gate|box|required|prompt)|locked|metered|tp-(?:modal|container)|pay-wall',
    'Paywall',
    'i',
  ],
  [
    'prices',
    '(?:prices?|add-?to-?(?:cart|basket|bag)|buy-?(?:now|button|box)|basket|cart|sku|in-?stock|checkout)(?:$|[-_\\s])',
    '[a-z]Price',
    'i',
  ],
  [
    'forum',
    '(?:post-?(?:body|bit|content|message|row)|postbit\\w*|threads?|thread-?\\w+|topics?|repl(?:y|ies)|forum\\w*|message-?(?:body|content|list)|bbs?|viewtopic|poster|user-?(?:post|name)|quote-?container|vote-?count|answers?)(?:$|[-_\\s])',
    '',
    'i',
  ],
  ['comments', 'comments?(?:$|[-_\\s])', '', 'i'],
];

const pattern = (begins: string, holds: string, flags: string): RegExp =>
  new RegExp(`(?:^|[-_\\s])(?:${begins})${holds && '|'}${holds}`, flags);

const BY_CLASS = NAMES.map(([mark, ...form]): readonly [Mark, RegExp] => [mark, pattern(...form)]);

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
const ANY_CLASS = pattern(
  NAMES.map(([, begins]) => begins).join('|'),
  NAMES.flatMap(([, , holds]) => holds || []).join('|'),
  'i',
);

/** A longer value is no list of names. */
const LONGEST = 400;

/** Reads what attributes say; class names repeat on a page, and what they say is kept. One reader a page. */
export class MarkReader {
  private readonly known = new Map<string, readonly Mark[]>();

  /** What one attribute says its element is. */
  of(name: string, value: string): readonly Mark[] {
    switch (name) {
      case 'class':
      case 'id':
      case 'data-testid':
      case 'data-component':
      case 'data-qa':
        return this.byClass(value);
      case 'itemprop':
      case 'property':
        return BY_PROPERTY[value.toLowerCase().replace(/^(?:schema|dc|dcterms):/, '')] ?? NONE;
      case 'rel':
        return /(?:^|\s)author(?:\s|$)/.test(value) ? AUTHOR : NONE;
      default:
        return NONE;
    }
  }

  private byClass(value: string): readonly Mark[] {
    let marks = this.known.get(value);
    if (marks === undefined) {
      marks =
        value.length <= LONGEST && ANY_CLASS.test(value)
          ? BY_CLASS.filter(([, one]) => one.test(value)).map(([mark]) => mark)
          : NONE;
      this.known.set(value, marks);
    }
    return marks;
  }
}

const AUTHOR: readonly Mark[] = ['author'];
const NONE: readonly Mark[] = [];
