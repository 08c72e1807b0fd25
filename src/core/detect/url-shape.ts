import { webUrl } from '../url.ts';

/** What the shape of an address says about the page, without knowing the site. */
export interface UrlShape {
  /** The front page of a site, or of one of its languages. */
  front: boolean;
  /** Words in the longest part of the path. */
  slugWords: number;
  /** A year and month in the path. */
  dated: boolean;
  /** A part of the path that stories stand under: /news/, /story/, /2024/ … */
  newsWord: boolean;
  /** A part that lists and their pages, shops, forums, help and forms stand under, or one that stories do, with none after it. */
  otherWord: boolean;
  /** A host that says forum, shop, help, docs … */
  otherHost: boolean;
}

const OTHER_HOST =
  /(?:^|\.)(?:forums?|community|communities|discuss|discourse|boards?|bbs|answers|support|help|docs?|developers?|wiki|shop|store|api|guides?|learn|jobs?|careers?)\.|forum|\bstackexchange\b|\bstackoverflow\b/i;

const STORIES =
  'news|story|stories|articles?|artikel|nachrichten|actualite|noticias?|notizie|nyheter|haber|world|politics|politik|politique|economia|wirtschaft|sports?|business|opinion|local|nation|us-news|uk-news|entertainment|lifestyle|health|science|tech|culture|international|wire(?:story)?|archive|blogs?|posts?|features?|obituar(?:y|ies)';
const NEWS_WORD = new RegExp(`/(?:${STORIES})(?:/|$)`, 'i');
/** A path that ends where stories begin: all of a section, a blog, a year or a month. */
const SECTION = new RegExp(`/(?:(?:${STORIES})|(?:19|20)\\d\\d(?:/\\d\\d?)?)/?$`, 'i');
const OTHER_WORD =
  /\/(?:products?|p|dp|item|shop|store|cart|basket|checkout|forums?|threads?|topics?|viewtopic(?:\.php)?|showthread(?:\.php)?|community|discussions?|questions?|tags?|categor(?:y|ies)|collections?|search|suche|recherche|docs?|documentation|wiki|reference|api|guide|manual|help|support|faq|log-?in|sign-?(?:in|up)|register|account|contact|about(?:-us)?|services?|solutions?|pricing|careers?|jobs?|privacy|terms|members?|users?|profile|listing|catalog(?:ue)?|browse|index|home|download|events?|recipes?|reviews?|gallery|galleries|videos?|directory|page\/\d+)(?:\/|\.\w+$|$)/i;

/** Reads the shape of an address; an unreadable one has none. */
export function urlShape(address: string): UrlShape {
  const url = webUrl(address);
  const path = url?.pathname ?? '';
  const parts = path.split('/').filter((part) => part !== '');
  let slugWords = 0;
  for (const part of parts)
    slugWords = Math.max(
      slugWords,
      part.split(/[-_+]|%20/).filter((word) => /\p{L}{2}|%[0-9a-f]{2}/iu.test(word)).length,
    );
  // A story may be named in the query alone: /story?id=9.
  const list = SECTION.test(path) && url?.search === '';
  return {
    front:
      url !== null &&
      /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|(?:index|home|default)\.\w+)?$/i.test(path) &&
      url.search.length < 12,
    slugWords,
    dated: !list && /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})[/-]/i.test(path),
    newsWord: !list && NEWS_WORD.test(path),
    otherWord: list || OTHER_WORD.test(path),
    otherHost: OTHER_HOST.test(url?.hostname ?? ''),
  };
}
