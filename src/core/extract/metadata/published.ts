import type { Element, Tree } from '../tree.ts';
import { dateIn, dateInUrl } from './dates.ts';
import { type JsonLdNode, textIn } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';
import { asShown, shownDate, shownFar, shownWithClock } from './shown-date.ts';

/** Names of meta elements for the day of publication, and for a day, in all the ways they are put together. */
const META = [
  /^article:published_time$/,
  /^datepublished$/,
  /(?:^|(?<!last)[.:_-])(?:date)?[-_]?pub(?:lish(?:ed)?|lication)?[-_]?(?:date|time|at)?$/,
  /^(?:(?:dc(?:terms)?|sailthru)\.|release_|display)?date(?:\.?(?:issued|created))?$|^(?:dcterms\.)?created$|^ptime$/,
];

/**
 * When the story was published, ISO 8601 as the page gives it: JSON-LD, meta elements, time elements, elements marked as dates
 * and short texts near the headline, the address; as last resorts dates further off, the last change, and a date with a clock
 * anywhere. Empty when nothing says.
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
    firstOf(
      META.flatMap((pattern) => [...facts.metas.keys()].filter((name) => pattern.test(name))),
      (name) => dateIn(metaOf(facts, name), lang),
    ) ||
    dateIn(textIn(story?.['dateCreated'] ?? story?.['uploadDate']), lang);
  if (stated !== '') {
    if (!ZONED.test(stated)) return stated;
    const shown = shownDate(tree, facts, headline, lang, true);
    return shown.change ? stated : asShown(stated, shown.date);
  }
  const { date: shown, change } = shownDate(tree, facts, headline, lang);
  const inUrl = dateInUrl(url);
  // An address keeps the day of publication; a date shown far from it is that of another story or of a change.
  if (shown !== '' && !change && (inUrl === '' || shown.slice(0, 7) === inUrl.slice(0, 7))) return shown;
  return (
    inUrl ||
    shown ||
    shownFar(facts, headline, lang) ||
    dateIn(
      textIn(story?.['dateModified']) || metaOf(facts, 'article:modified_time', 'og:updated_time', 'last-modified'),
      lang,
    ) ||
    shownWithClock(tree, lang)
  );
}

/** Hosts of countries that write English with the day before the month. */
const DAY_FIRST = /\/\/[^/:]+\.(?:uk|ie|in|pk|bd|lk|sg|my|au|nz|za|ng|ke)(?:[/:]|$)/i;

const ZONED = /T[^T]*(?:Z|[+-]\d\d:\d\d)$/;

function firstOf<T>(list: readonly T[], read: (one: T) => string): string {
  for (const one of list) {
    const found = read(one);
    if (found !== '') return found;
  }
  return '';
}
