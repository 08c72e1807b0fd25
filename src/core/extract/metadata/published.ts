import { attribute, contains, type Element, textOf } from '../tree.ts';
import { dateIn, dateInUrl } from './dates.ts';
import { type JsonLdNode, textIn } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';

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
  'dcsext.articlefirstpublished',
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

/** Elements within this many of the headline belong to the story's head. */
const NEAR = 300;

/**
 * When the story was published, ISO 8601 as the page gives it: JSON-LD, meta elements, microdata and time elements near
 * the headline, visible text marked as a date, the address as the last resort. Empty when nothing says.
 */
export function published(
  facts: PageFacts,
  story: JsonLdNode | null,
  headline: Element | null,
  url: string,
  lang: string,
): string {
  const candidates = [
    () => dateIn(textIn(story?.['datePublished']), lang),
    () => firstOf(META, (name) => dateIn(metaOf(facts, name), lang)),
    () => dateIn(textIn(story?.['dateCreated'] ?? story?.['uploadDate']), lang),
    () => fromTimes(facts, headline, lang),
    () => fromMarked(facts, headline, lang),
    () => dateInUrl(url),
    () =>
      dateIn(
        textIn(story?.['dateModified']) || metaOf(facts, 'article:modified_time', 'og:updated_time', 'last-modified'),
        lang,
      ),
  ];
  return firstOf(candidates, (candidate) => candidate());
}

function firstOf<T>(list: readonly T[], read: (one: T) => string): string {
  for (const one of list) {
    const found = read(one);
    if (found !== '') return found;
  }
  return '';
}

function near(elements: readonly Element[], headline: Element | null): Element[] {
  if (headline === null) return elements.slice(0, 6);
  return elements
    .filter((one) => one.index > headline.index - 60 && one.index < headline.index + NEAR)
    .sort((a, b) => distance(a, headline) - distance(b, headline));
}

/** Elements after the headline are nearer than those before it. */
function distance(element: Element, headline: Element): number {
  const steps = element.index - headline.index;
  return contains(headline, element) ? 0 : steps < 0 ? -4 * steps : steps;
}

const UPDATED =
  /updat|modif|edit|aktualis|mis à jour|actuali[sz]|aggiorn|atuali|laatst|oppdater|uppdater|opdater|aktuali|güncel|обновл|更新|수정/i;

function fromTimes(facts: PageFacts, headline: Element | null, lang: string): string {
  const times = near(facts.times, headline);
  const first = times.filter(
    (time) => !UPDATED.test(`${attribute(time, 'itemprop') ?? ''} ${attribute(time, 'class') ?? ''}`),
  );
  return firstOf(
    [...first, ...times],
    (time) => dateIn(attribute(time, 'datetime') ?? '', lang) || dateIn(textOf(time), lang),
  );
}

function fromMarked(facts: PageFacts, headline: Element | null, lang: string): string {
  return firstOf(near(facts.marked.date, headline), (element) => {
    const given =
      attribute(element, 'content') ??
      attribute(element, 'datetime') ??
      attribute(element, 'data-published') ??
      attribute(element, 'data-date') ??
      '';
    return dateIn(given, lang) || dateIn(textOf(element).slice(0, 160), lang);
  });
}
