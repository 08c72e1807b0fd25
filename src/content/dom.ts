/**
 * The DOM as it is, not as a page may have bent it: `<form name="childNodes">` hides the property of that name on document
 * and form. Getters and methods are taken from the prototypes once and called on the node.
 */

type Getter<T, V> = (this: T) => V;

function getter<T extends object, K extends keyof T>(prototype: T, name: K): (node: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as Getter<T, T[K]> | undefined;
  return get ? (node) => get.call(node) : (node) => node[name];
}

const { querySelector, querySelectorAll } = Document.prototype;
const { getAttribute } = Element.prototype;

export const firstChild = getter(Node.prototype, 'firstChild');
export const nextSibling = getter(Node.prototype, 'nextSibling');
export const nodeType = getter(Node.prototype, 'nodeType');
/** Of elements and texts; only documents and their types have none. */
export const textOf = getter(Node.prototype, 'textContent') as (node: Element | Text) => string;
export const attributesOf = getter(Element.prototype, 'attributes');
export const localName = getter(Element.prototype, 'localName');
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');
export const root = () => getter(Document.prototype, 'documentElement')(document) as Element | null;
export const body = () => getter(Document.prototype, 'body')(document) as Element | null;
export const contentType = () => getter(Document.prototype, 'contentType')(document);

/** The body of a frame that the page itself could read; null for any other. */
export function frameBody(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

export const one = (selector: string): Element | null => querySelector.call(document, selector);
export const all = (selector: string): NodeListOf<Element> => querySelectorAll.call(document, selector);
export const attribute = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';
