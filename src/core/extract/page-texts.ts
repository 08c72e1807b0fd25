import { fold } from './fold.ts';
import { attribute, type Tree } from './tree.ts';

/** What the page says of its own text, to compare blocks with. */
export interface PageTexts {
  headline: string;
  description: string;
  articleBody: string;
}

/** The page's headline, description and JSON-LD body, folded. */
export function pageTexts(tree: Tree, headline: string, articleBody: string): PageTexts {
  let description = '';
  for (const element of tree.elements) {
    if (element.tag === 'body') break;
    if (element.tag !== 'meta') continue;
    const name = attribute(element, 'property') ?? attribute(element, 'name');
    if (name === 'description' || name === 'og:description') description ||= attribute(element, 'content') ?? '';
  }
  return { headline: fold(headline), description: fold(description), articleBody: fold(articleBody) };
}
