import type { Source } from '../../story.ts';
import { hostIs, siteOf, siteOfHost, unwrapUrl, webUrl } from '../../url.ts';
import { isNode, isOrganization, type JsonLdNode, textIn } from './json-ld.ts';
import { plainText } from './plain-text.ts';
import { republishedFrom } from './republished.ts';
import type { SiteNames } from './site-name.ts';
import { houseName, isSiteName } from './site-name.ts';
import { type StoryText, wireIn, wireNamed } from './wire.ts';
import type { WireService } from './wire-services.ts';

export interface SourceClues {
  /** The page's own address, unwrapped. */
  pageUrl: string;
  canonical: string;
  story: JsonLdNode | null;
  /** Name of the publisher in structured data; empty when it is not given. */
  publisher: string;
  site: SiteNames;
  /** The page's title element. */
  title: string;
  authors: readonly string[];
  agency: WireService | null;
  /** Short texts below the headline. */
  notes: readonly string[];
  /** A "read more at …" link out of a card: what it says and where it leads. */
  readMore: { name: string; url: string } | null;
}

/**
 * Who really wrote the text: structured data that names another than the site, an agency's dateline or credit, the
 * "read more at" link of a card, a canonical address on another site, a note that it was published elsewhere; else the site itself, by its publisher, its name or
 * its host. When the source is another than the site, the site is kept as `via`.
 */
export function sourceOf(clues: SourceClues, text: StoryText): Source {
  const page = webUrl(clues.pageUrl);
  const host = page?.hostname ?? '';
  const home = host === '' ? '' : `https://${host}/`;
  const own = ownName(clues, host);
  const other = (name: string, url: string, why: Source['why']): Source | null =>
    name === '' || isSiteName(name, clues.site) || (url !== '' && siteOf(url) === siteOfHost(host))
      ? null
      : own === ''
        ? { name, url, why }
        : { name, url, why, via: own };
  return (
    named(clues, other) ??
    byWire(clues, text, other) ??
    byHouse(clues, other) ??
    vendor(host, page?.pathname ?? '', other) ??
    (clues.readMore === null ? null : other(clues.readMore.name, clues.readMore.url, 'read-more-link')) ??
    byCanonical(clues.canonical, host, other) ??
    republished(clues.notes, text, other) ?? {
      name: own,
      url: home,
      why:
        own !== '' && clues.publisher.includes(own)
          ? 'structured-data'
          : own !== placeOf(host) || clues.site.name === own
            ? 'site-name'
            : 'host',
    }
  );
}

/** Texts at the end, and right after it, that may hold a note. */
const LAST = 4;

type Other = (name: string, url: string, why: Source['why']) => Source | null;

function ownName(clues: SourceClues, host: string): string {
  if (hostIs(host, 'inshorts.com') || hostIs(host, 'newsinshorts.com')) return 'Inshorts';
  return houseName(clues.publisher, clues.site, host, clues.title) || placeOf(host);
}

/** A house that the data name as the author and the title names too, on the page of one that collects others' stories. */
function byHouse({ story, authors, title }: SourceClues, other: Other): Source | null {
  const name = isOrganization(story?.['author']) ? (authors[0] ?? '') : '';
  return title.includes(name) ? other(name, '', 'structured-data') : null;
}

/** Structured data that names another than the site. */
function named(clues: SourceClues, other: Other): Source | null {
  const { story } = clues;
  if (story === null) return null;
  for (const key of ['sourceOrganization', 'isBasedOn', 'isBasedOnUrl', 'provider', 'copyrightHolder']) {
    const value = story[key];
    const entity = Array.isArray(value) ? value[0] : value;
    const url = webUrl(isNode(entity) ? textIn(entity['url'] ?? entity['@id']) : textIn(entity));
    const text = plainText(textIn(isNode(entity) ? (entity['name'] ?? '') : entity));
    const wire = wireNamed(text);
    const name = wire?.name ?? (/^https?:/.test(text) || text === '' ? nameOfHost(url?.hostname ?? '') : text);
    if (name.length > 60) continue;
    const found = other(name, url === null ? (wire?.url ?? '') : unwrapUrl(url.href), 'structured-data');
    if (found !== null) return found;
  }
  return null;
}

function byWire(clues: SourceClues, text: StoryText, other: Other): Source | null {
  const found = wireIn(
    text,
    clues.authors.some((name) => !wireNamed(name)),
  );
  if (found !== null) return other(found.service.name, found.service.url, found.why);
  const wire = (clues.authors.length === 1 ? wireNamed(clues.authors[0] ?? '') : null) ?? clues.agency;
  return wire === null ? null : other(wire.name, wire.url, 'wire-credit');
}

/** Full texts kept for Inshorts stand under the name of their vendor. */
function vendor(host: string, path: string, other: Other): Source | null {
  if (!hostIs(host, 'repository.inshorts.com')) return null;
  const label = /^\/articles\/[a-z]{2}\/([^/]+)\//.exec(path)?.[1]?.replace(/[-_+]|%20/g, ' ') ?? '';
  const wire = wireNamed(label);
  return other(wire?.name ?? label, wire?.url ?? '', 'structured-data');
}

function byCanonical(canonical: string, host: string, other: Other): Source | null {
  const url = webUrl(canonical);
  if (url === null || host === '' || siteOfHost(url.hostname) === siteOfHost(host)) return null;
  return other(nameOfHost(url.hostname), `https://${url.hostname}/`, 'canonical');
}

function republished(notes: readonly string[], { paragraphs, after }: StoryText, other: Other): Source | null {
  const name = republishedFrom(notes, [...after.slice(0, LAST), ...paragraphs.slice(-LAST)]);
  const wire = wireNamed(name);
  return other(wire?.name ?? name, wire?.url ?? '', 'wire-credit');
}

/** An agency's name for its host, else the host without "www". */
export function nameOfHost(host: string): string {
  return wireNamed(siteOfHost(host).split('.')[0] ?? '')?.name ?? placeOf(host);
}

/** A host without what it says of the edition: "m.example.com". */
const placeOf = (host: string): string => host.replace(/^(?:www\d?|m|amp|mobile)\./, '');
