import { attribute, attributeNames } from './dom.ts';

/** Elements whose text HTML reads as raw; in a snapshot their text is escaped, so they go by another name. */
const RENAMED: Record<string, string> = {
  xmp: 'pre',
  plaintext: 'pre',
  listing: 'pre',
  noembed: 'div',
  noframes: 'div',
};
const NAME = /^[a-z][a-z0-9:._-]*$/i;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Attributes that say nothing about text: event handlers, styles (their effect was computed), what a field holds, pictures. */
const DROPPED = /^(?:on.*|style|value|srcset|sizes|nonce|integrity|d|hidden)$/i;
const LONGEST_VALUE = 2_000;

export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
}

/** The name under which an element is written. */
export function tagName(name: string): string {
  return RENAMED[name] ?? (NAME.test(name) ? name : 'div');
}

export const isVoid = (tag: string): boolean => VOID.test(tag);

export function startTag(tag: string, element: Element): string {
  let text = `<${tag}`;
  for (const name of attributeNames(element)) {
    if (DROPPED.test(name) || !NAME.test(name)) continue;
    const value = attribute(element, name);
    // A meta's content may be long (a standfirst); other long values are data for scripts, such as data: pictures.
    if (value.length > LONGEST_VALUE && name !== 'content') continue;
    text += value === '' ? ` ${name}` : ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
  }
  return `${text}>`;
}
