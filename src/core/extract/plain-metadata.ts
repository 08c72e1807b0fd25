import type { Source } from '../story.ts';
import { attribute, type Tree, textOf } from './tree.ts';

/** The plainest metadata of a page: what its title, meta and link elements say outright. */
export interface PlainMetadata {
  url: string;
  headline: string;
  source: Source;
  authors: string[];
  published: string;
  lang: string;
}

export function plainMetadata(tree: Tree, url: string): PlainMetadata {
  const meta = new Map<string, string>();
  let title = '';
  let heading = '';
  let canonical = '';
  let lang = '';
  for (const element of tree.elements) {
    if (element.tag === 'meta') {
      const name = attribute(element, 'property') ?? attribute(element, 'name');
      const content = attribute(element, 'content');
      if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content.trim());
    } else if (element.tag === 'title') title ||= textOf(element);
    else if (element.tag === 'h1') heading ||= textOf(element);
    else if (element.tag === 'link' && attribute(element, 'rel') === 'canonical')
      canonical ||= attribute(element, 'href') ?? '';
    else if (element.tag === 'html') lang = attribute(element, 'lang') ?? '';
  }
  const address = canonical && URL.canParse(canonical, url) ? new URL(canonical, url).href : url;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  const site = meta.get('og:site_name');
  const author = meta.get('author');
  return {
    url: address,
    headline: meta.get('og:title') ?? (heading || title),
    source: { name: site ?? host, url: host ? `https://${host}/` : '', why: site ? 'site-name' : 'host' },
    authors: author && !/^https?:/.test(author) ? [author] : [],
    published: meta.get('article:published_time') ?? '',
    lang: lang || 'und',
  };
}
