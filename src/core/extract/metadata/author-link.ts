import { attribute, type Element, textOf } from '../tree.ts';

/** Addresses of authors' pages. */
const AUTHOR_PAGE =
  /\/(?:authors?|auteurs?|autor(?:en|es|i)?|autore|staff|writers?|journalists?|reporters?|columnists?|contributors?|bios?|redaktion|redakteure?|autorzy|yazar|forfatter|skribent|author-profiles?)\/[^/?#]/i;

/** Whether an element is a link to the page of an author, and not one among the words of the story. */
export function isAuthorLink(element: Element): boolean {
  return element.tag === 'a' && AUTHOR_PAGE.test(attribute(element, 'href') ?? '') && !isInText(element);
}

/** A link among running text leads to somebody the story is about. */
function isInText(link: Element): boolean {
  const parent = link.parent;
  return parent !== null && parent.tag === 'p' && parent.end - parent.index < 40 && textOf(parent).length > 200;
}
