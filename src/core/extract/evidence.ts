import * as E from './evidence-kinds.ts';
import { WORDS } from './evidence-words.ts';
import type { Element } from './tree.ts';

export * as Evidence from './evidence-kinds.ts';

/** Kinds of elements that hold no text of the story, unless they are shielded. */
export const AGAINST =
  E.caption |
  E.byline |
  E.date |
  E.related |
  E.promo |
  E.share |
  E.comments |
  E.navigation |
  E.ad |
  E.dialog |
  E.tags |
  E.legal |
  E.footer |
  E.label;

/** Names that speak of how much of a story is shown to whom as often as of other stories and offers. */
export const OF_SHARES = E.related | E.promo | E.ad;

/** Words with what each speaks of; “+” adds an s. */
function masksIn(kinds: readonly (readonly [mask: number, words: string])[]): Map<string, number> {
  const masks = new Map<string, number>();
  for (const [mask, words] of kinds)
    for (const word of words.replace(/\b([a-z]+)\+/g, '$1 $1s').split(' '))
      masks.set(word, (masks.get(word) ?? 0) | mask);
  return masks;
}

const MASKS = masksIn(WORDS);

const TAGS = masksIn([
  [E.caption, 'figcaption caption'],
  [E.media, 'figure picture'],
  [E.navigation, 'nav menu'],
  [E.aside, 'aside'],
  [E.footer, 'footer'],
  [E.date, 'time'],
  [E.byline, 'address'],
  [E.dialog, 'dialog'],
  [E.quote, 'blockquote'],
  [E.promo, 'form label legend'],
  [E.share, 'button'],
]);

const ROLES = masksIn([
  [E.navigation, 'navigation banner search menu menubar'],
  [E.aside, 'complementary'],
  [E.footer, 'contentinfo'],
  [E.dialog, 'dialog alertdialog alert'],
  [E.share, 'button'],
  [E.promo, 'form'],
  [E.related, 'link'],
]);

const ITEMPROPS = masksIn([
  [E.byline, 'author'],
  [E.date, 'datepublished datemodified'],
  [E.caption, 'caption'],
  [E.standfirst, 'description'],
  [E.comments, 'comment'],
  [E.tags, 'keywords'],
  [E.legal, 'publisher'],
]);

/** Their names speak of the page (`has-sidebar`, `tag-politics`), not of what is in them. */
const WHOLE = new Set(['html', 'body', 'main', '#document']);

/** A post as blog software marks it: its other names are its categories and tags. */
const POST = /\b(?:hentry|type-\w+|post-\d+)\b/;

/** No word on an element itself: what stands beside it or does not, and the rest of the text that a button shows. */
const BESIDE =
  /\b(?:no|has|with|without)[-_]?side-?bars?|(?:content|text|body|summary|detail)[-_]+more(?![-\w])|\bmore[-_]+(?:content|text|body)\b/gi;

/** A post of another site shown inside the story: `twitter-tweet` does not mean sharing buttons. */
const EMBED = /\b(?:tweet|embed)/i;

/** An id made of a heading's words, one that a framework gives to all it draws, and the place where a text is cut for a list. */
const SLUG = /^(?:__|more$)|(?<![a-z])(?:[a-z]+[-_]){4}/i;

const NAMES = new Set(
  'class id data-testid data-test-id data-component data-component-name data-module data-type data-qa data-name'.split(
    ' ',
  ),
);

/** Reads elements' evidence; the same names are read once. One reader a page. */
export class EvidenceReader {
  private readonly known = new Map<string, number>();

  of(element: Element): number {
    const { attributes } = element;
    let mask = TAGS.get(element.tag) ?? 0;
    if (WHOLE.has(element.tag)) return mask;
    for (let i = 0; i < attributes.length; i += 2) {
      const name = attributes[i] as string;
      const value = attributes[i + 1] as string;
      if (NAMES.has(name)) mask |= name === 'id' && SLUG.test(value) ? 0 : this.ofNames(value);
      else if (name === 'role') mask |= ROLES.get(value.toLowerCase()) ?? 0;
      else if (name === 'itemprop') mask |= ITEMPROPS.get(value.toLowerCase()) ?? 0;
      else if (name === 'aria-modal') mask |= E.dialog;
    }
    // A custom element's name speaks like a class.
    if (element.tag.includes('-')) mask |= this.ofNames(element.tag);
    return mask;
  }

  private ofNames(names: string): number {
    let mask = this.known.get(names);
    if (mask === undefined) {
      mask = masksOf(names);
      this.known.set(names, mask);
    }
    return mask;
  }
}

/** Names are cut at anything but letters and where a capital follows a small letter. */
function masksOf(names: string): number {
  let mask = 0;
  if (POST.test(names) || EMBED.test(names)) return 0;
  // The longest names are lists of utility classes: their beginning says enough.
  const words = names
    .slice(0, 300)
    .replace(BESIDE, '')
    .match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+\d?/g);
  if (words) for (const word of words) mask |= MASKS.get(word.toLowerCase()) ?? 0;
  return mask;
}
