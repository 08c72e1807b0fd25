/**
 * Elements as they are, not as a page may have bent them: `<input name="firstChild">` takes the place of that property on its
 * form, and in Chromium content scripts see it there too. So getters and methods are taken from the prototypes once and called
 * on the node: any element of a page may be a form. What is named like a property of the document stays in the page's own
 * world, in both browsers (docs/security.md).
 */

function getter<T extends object, K extends keyof T>(prototype: T, name: K): (node: T) => T[K] {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get: (this: T) => T[K] };
  return (node) => get.call(node);
}

const { getAttribute, getAttributeNames } = Element.prototype;

export const firstChild = getter(Node.prototype, 'firstChild');
export const nextSibling = getter(Node.prototype, 'nextSibling');
export const parentOf = /* @__PURE__ */ getter(Node.prototype, 'parentElement');
export const nodeType = getter(Node.prototype, 'nodeType');
/** Of elements and texts; only documents and their types have none. */
export const textOf = getter(Node.prototype, 'textContent') as (node: Element | Text) => string;
export const localName = getter(Element.prototype, 'localName');
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');

/** The body of a frame that the page itself could read; null for any other. */
export function frameBody(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

export const one = (selector: string): Element | null => document.querySelector(selector);
export const all = (selector: string): NodeListOf<Element> => document.querySelectorAll(selector);
export const attribute = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';
export const attributeNames = (element: Element): string[] => getAttributeNames.call(element);
