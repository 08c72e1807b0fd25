import { beginning, MAX_HTML, MAX_PROPERTY } from '../limits.ts';
import { Tokenizer } from './tokenizer.ts';
import { TreeBuilder } from './tree-builder.ts';

/** An element or a run of text (character references decoded, white space as on the page). */
export type Node = Element | string;

/**
 * An element of the light tree. It holds what reading a story needs and nothing else: no siblings, no live collections,
 * and only the attributes listed in `html-elements.ts`.
 */
export interface Element {
  /** Lower-case tag name. */
  readonly tag: string;
  readonly parent: Element | null;
  /** In document order. */
  readonly children: Node[];
  /** Flat: name, value, name, value, … Read it with `attribute`. */
  readonly attributes: readonly string[];
  /** Its place in `Tree.elements`. */
  readonly index: number;
  /** Index after that of its last descendant: `elements.slice(index + 1, end)` are its descendants. */
  end: number;
}

export interface Tree {
  /** The document: an element named `#document`, index 0. */
  readonly root: Element;
  /** Every element in document order; walk this instead of recursing. */
  readonly elements: readonly Element[];
  /** Raw text of the `application/ld+json` scripts, in document order. */
  readonly jsonLd: readonly string[];
  /** The page was longer than `MAX_HTML` or had more than `MAX_ELEMENTS`, and only its beginning was read. */
  readonly truncated: boolean;
}

/**
 * Parses a page into a light tree, in one pass and in time linear in its length. Never throws, whatever the markup:
 * missing and misnested tags are mended the way browsers do, as far as text can tell. Scripts, styles, frames, drawings and
 * form values are dropped while parsing; JSON-LD is kept apart. Depth is capped as in browsers.
 */
export function parseTree(html: string): Tree {
  const truncated = html.length > MAX_HTML;
  const text = truncated ? html.slice(0, MAX_HTML) : html;
  const builder = new TreeBuilder();
  new Tokenizer(text, builder).run();
  builder.finish();
  return {
    root: builder.root,
    elements: builder.elements,
    jsonLd: builder.jsonLd,
    truncated: truncated || builder.full,
  };
}

/** Value of an attribute; empty when it stands without a value, undefined when it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  const { attributes } = element;
  for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1];
  return undefined;
}

/** The outermost element that holds the one and not the other. */
export function boxBeside(element: Element, other: Element): Element {
  let box = element;
  while (box.parent && !contains(box.parent, other)) box = box.parent;
  return box;
}

/** Is `inner` the element itself or inside it? */
export function contains(outer: Element, inner: Element): boolean {
  return inner.index >= outer.index && inner.index < outer.end;
}

/** The nearest ancestor with one of the tags, or the element itself. */
export function closest(element: Element, tags: ReadonlySet<string>): Element | null {
  for (let at: Element | null = element; at; at = at.parent) if (tags.has(at.tag)) return at;
  return null;
}

/**
 * Text under an element in document order, white space collapsed to single blanks and trimmed; of a gigantic one the
 * beginning. Words of two lines stay two words.
 */
export function textOf(element: Element): string {
  const parts: string[] = [];
  /** Null where a line ends. */
  const stack: (Node | null)[] = [element];
  let left = MAX_PROPERTY;
  let ended = false;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === null) ended = true;
    else if (typeof node === 'string') {
      if (ended && WORD.test(node)) parts.push(' ');
      ended = false;
      parts.push(beginning(node, left));
      left -= node.length;
      if (left <= 0) break;
    } else {
      if (BREAKS.has(node.tag)) {
        parts.push(' ');
        stack.push(null);
      }
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as Node);
    }
  }
  return collapse(parts.join(''));
}

const WORD = /^[\p{L}\p{N}]/u;

/** White space, no-break blanks included, as single blanks; none at the ends; zero-width characters and soft hyphens taken out. */
export function collapse(text: string): string {
  const trimmed = text.trim();
  const visible = ZERO_WIDTH.test(trimmed) ? trimmed.replace(ALL_ZERO_WIDTH, '').trim() : trimmed;
  return UNEVEN.test(visible) ? visible.replace(ALL_UNEVEN, ' ') : visible;
}

/** Soft hyphens and marks that take no room. The joiners of Indic and Persian writing (U+200C, U+200D) are not among them. */
const ZERO_WIDTH = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;
const ALL_ZERO_WIDTH = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g;
/** White space other than single blanks, which are most of it and need not be put in again. */
const UNEVEN = /[^\S ]| {2}/;
const ALL_UNEVEN = /[^\S ]\s*| \s+/g;

const BREAKS = new Set('br p div li td th tr h1 h2 h3 h4 h5 h6 section article'.split(' '));
