import type { Element, Tree } from '../tree.ts';
import { dateIn, dateInUrl } from './dates.ts';
import { type JsonLdNode, textIn } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';
import { asShown, shownDate, shownFar, shownWithClock } from './shown-date.ts';

const META = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_at',
  'published',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'article.published',
  'bt:pubdate',

  'displaydate',
  'date',
  'created',
  'ptime',
  'article_date_original',
  'citation_publication_date',
  'release_date',
  'live_date',
  'article:post_date',
  'originalpublicationdate',
  'datecreated',
  'shareaholic:article_published_time',
  'rnews:datepublished',
  'og:pubdate',
  'weibo: article:create_at',
];

/**
 * When the story was published, ISO 8601 as the page gives it: JSON-LD, meta elements, microdata and time elements near
 * the headline, visible text there, the address, and dates further off, the last change and a date with a clock anywhere as the last resorts. Empty when nothing says.
 */
export function published(
  tree: Tree,
  facts: PageFacts,
  story: JsonLdNode | null,
  headline: Element | null,
  url: string,
  declared: string,
): string {
  const lang = /^en$/i.test(declared) && DAY_FIRST.test(url) ? 'en-GB' : declared;
  const stated =
    dateIn(textIn(story?.['datePublished']), lang) ||
    firstOf(META, (name) => dateIn(metaOf(facts, name), lang)) ||
    dateIn(textIn(story?.['dateCreated'] ?? story?.['uploadDate']), lang);
  if (stated !== '') return ZONED.test(stated) ? asShown(stated, shownDate(tree, facts, headline, lang)) : stated;
  const shown = shownDate(tree, facts, headline, lang);
  const inUrl = dateInUrl(url);
  // An address keeps the day of publication; a date shown far from it is that of another story or of a change.
  if (shown !== '' && (inUrl === '' || shown.slice(0, 7) === inUrl.slice(0, 7))) return shown;
  return (
    inUrl ||
    shownFar(facts, headline, lang) ||
    dateIn(
      textIn(story?.['dateModified']) || metaOf(facts, 'article:modified_time', 'og:updated_time', 'last-modified'),
      lang,
    ) ||
    shownWithClock(tree, lang)
  );
}

/** Hosts of countries that write English with the day before the month. */
const DAY_FIRST =
  /^https?:\/\/[^/]+\.(?:uk|ie|eu|in|pk|bd|lk|np|sg|my|hk|ph|au|nz|za|ng|gh|ke|ug|tz|zm|zw|mt|jm|tt)(?:[/:?#]|$)/i;

const ZONED = /T[^T]*(?:Z|[+-]\d\d:\d\d)$/;

function firstOf<T>(list: readonly T[], read: (one: T) => string): string {
  for (const one of list) {
    const found = read(one);
    if (found !== '') return found;
  }
  return '';
}
