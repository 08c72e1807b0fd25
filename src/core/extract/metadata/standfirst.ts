import { attribute, contains, type Element, type Tree, textOf } from '../tree.ts';
import { type JsonLdNode, textIn } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';
import { bare, plainText } from './plain-text.ts';

export interface Standfirst {
  text: string;
  /** Where it stands in the page. */
  element: Element;
}

const LONGEST = 700;
/** Elements after the headline among which a lead-in is looked for. */
const NEAR = 90;
/** Elements in a lead-in. */
const SMALL = 12;
const TEXTUAL = new Set(['p', 'h2', 'h3', 'h4', 'div', 'span', 'strong', 'section', 'header', 'li', 'ul']);

/**
 * The publisher's own lead-in: text shown under the headline that is marked as such, or that the metadata repeat as the
 * description. Null when there is none. Whether it stands apart from the first paragraph is for the body's reader to say.
 */
export function standfirst(
  tree: Tree,
  facts: PageFacts,
  story: JsonLdNode | null,
  headline: Element | null,
): Standfirst | null {
  if (headline === null) return null;
  for (const element of facts.marked.standfirst) {
    if (element.index <= headline.index || element.index > headline.index + NEAR || element.tag === 'meta') continue;
    const text = textOf(element);
    if (fits(text)) return { text, element };
  }
  const described = [metaOf(facts, 'og:description'), metaOf(facts, 'description'), textIn(story?.['description'])]
    .map(plainText)
    .filter(fits);
  if (described.length === 0) return null;
  const forms = new Set(described.map(bare));
  for (let at = headline.end; at < Math.min(headline.index + NEAR, tree.elements.length); at++) {
    const element = tree.elements[at] as Element;
    if (!TEXTUAL.has(element.tag) || element.end - element.index > SMALL) continue;
    const text = textOf(element);
    // Folding a text costs more than reading it: only texts of about the right length are folded.
    if (!described.some(({ length }) => Math.abs(length - text.length) <= length * 0.1)) continue;
    if (fits(text) && forms.has(bare(text))) return { text, element };
  }
  return null;
}

function fits(text: string): boolean {
  return text.length >= 25 && text.length <= LONGEST && text.split(/\s+/).length >= 4;
}

/**
 * Whether the lead-in is a part of its own and not the first paragraph of the body: no paragraph of the body follows it as
 * its sibling in the same form, and the body does not consist of it.
 */
export function standsApart(lead: Standfirst, body: readonly { element: Element }[]): boolean {
  const next = body.find((block) => block.element.index >= lead.element.end);
  if (next === undefined || body.length < 2) return false;
  if (contains(lead.element, next.element)) return false;
  const { element } = next;
  const sameForm = element.tag === lead.element.tag && attribute(element, 'class') === attribute(lead.element, 'class');
  return !(sameForm && element.parent === lead.element.parent);
}
