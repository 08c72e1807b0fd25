import type { Element, Tree } from '../tree.ts';
import { add, agencyBehind, namesIn } from './author-names.ts';
import { shownAuthors } from './byline.ts';
import { isNode, isOrganization, type JsonLdNode, textIn } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import { bare } from './plain-text.ts';
import { isSiteName, type SiteNames } from './site-name.ts';
import { wireNamed } from './wire.ts';
import type { WireService } from './wire-services.ts';

/** Most authors a story has; a longer list is a list of something else. */
const MOST = 30;

const META =
  'article:author article:author_name author byl byline dc.creator dcterms.creator parsely-author sailthru.author cxenseparse:author citation_author creator authors'.split(
    ' ',
  );

/** Who wrote a story, and the agency behind a name. */
export interface Authors {
  names: string[];
  agency: WireService | null;
}

/**
 * Who wrote the story: names from JSON-LD, else from meta elements, else from the byline shown near the headline. The
 * site's own name is no author, and a house that is no agency one only where no person is named. Empty when nobody is
 * named; a name is never guessed from running text.
 */
export function authors(
  tree: Tree,
  facts: PageFacts,
  story: JsonLdNode | null,
  nodes: readonly JsonLdNode[],
  site: SiteNames,
  headline: Element | null,
): Authors {
  const said: string[] = [];
  /** The names in a text that is not the site's own, of which the pieces might look like names: "Wall & Gate". */
  const read: Reader = (text) => {
    if (site.bareForms.has(bare(text))) return [];
    said.push(text);
    return namesIn(text);
  };
  const places = [
    () => {
      const data = fromJsonLd(story, nodes, true, read);
      const meta = data.length === 1 ? fromMeta(facts, site, read) : [];
      // Some templates name only the first of several writers in their structured data.
      return meta.length > 1 && bare(meta[0] as string) === bare(data[0] as string) ? meta : data;
    },
    () => fromMeta(facts, site, read),
    () => shownAuthors(tree, facts, headline, said),
    () => fromJsonLd(story, nodes, false, read),
  ];
  for (const namesThere of places) {
    const kept = namesThere().filter((name) => !isSiteName(name, site));
    const sent = wireNamed(kept.join());
    // Who wrote for the agency is often named to readers alone.
    const people = sent
      ? shownAuthors(tree, facts, headline, said).filter((name) => !isSiteName(name, site) && !wireNamed(name))
      : [];
    if (people.length > 0) return { names: people, agency: sent };
    if (kept.length > 0)
      return { names: kept.slice(0, MOST), agency: said.map(agencyBehind).find((one) => one !== null) ?? null };
  }
  return { names: [], agency: null };
}

type Reader = (text: string) => string[];

function fromJsonLd(story: JsonLdNode | null, nodes: readonly JsonLdNode[], people: boolean, read: Reader): string[] {
  const namesOf = (value: unknown): string[] => {
    if (typeof value === 'string') return read(value);
    if (Array.isArray(value)) return value.slice(0, MOST).flatMap(namesOf);
    if (!isNode(value)) return [];
    const { '@id': id } = value;
    const named =
      value['name'] === undefined && typeof id === 'string'
        ? nodes.find((node) => node['@id'] === id && node['name'] !== undefined)
        : value;
    if (people && isOrganization(named) && !wireNamed(textIn(named))) return [];
    return [named?.['name']].flat().flatMap((one) => read(textIn(one)));
  };
  const names: string[] = [];
  for (const key of ['author', 'authors', 'byline', 'creator']) {
    for (const name of namesOf(story?.[key])) add(names, name);
    if (names.length > 0) break;
  }
  return names;
}

function fromMeta(facts: PageFacts, site: SiteNames, read: Reader): string[] {
  for (const name of META) {
    const names: string[] = [];
    for (const content of facts.metas.get(name) ?? []) for (const one of read(content)) add(names, one);
    if (names.some((one) => !isSiteName(one, site))) return names;
  }
  return [];
}
