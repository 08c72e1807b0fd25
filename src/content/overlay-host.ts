import { all } from './dom.ts';

/**
 * Valid as a custom element's name, so it may have a shadow root; never registered by us, so it runs no code of ours. The
 * script that waits (overlay.ts) takes one of an earlier life of the extension away.
 */
const NAME = 'sixty-overlay';

export interface OverlayHost {
  shadow: ShadowRoot;
  /** Brings the host back where a page took it out, or drew something above it; to its place, and above all. */
  raise: () => void;
  /** The same, only where it is not in its place. */
  settle: () => void;
  /** Out of sight, as long as something fills the screen. */
  hide: (hidden: boolean) => void;
  /** The element in the page. */
  element: Element;
  remove: () => void;
}

/**
 * Our element in the page, empty, with these styles. The shadow root is closed: the page can neither read what stands in it
 * nor reach its buttons.
 */
export function createOverlayHost(styles: string): OverlayHost {
  // Made in a document of its own. Where a page has registered the name, its class would make the element, and see into the
  // closed root (ElementInternals): this one it gets when the root is there, which is then not shown to it.
  const host = document.implementation.createHTMLDocument().createElement(NAME);
  // Nothing inherited, nothing that browsers give to popovers, and no rule of the page changes the box; `:host { all: initial }` alone yields to `sixty-overlay {…}`.
  host.style.cssText =
    'all: initial !important; display: block !important; position: fixed !important; ' +
    'width: 0 !important; height: 0 !important; z-index: 2147483647 !important';
  const shadow = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  adopt(shadow, styles);
  const raise = (): void => {
    const place = placeOfHost();
    if (host.parentNode !== place) place.append(host);
    // What the page as a whole is enlarged by would put part of the card out of the window.
    const { currentCSSZoom: zoom = 1 } = place as { currentCSSZoom?: number };
    host.style.setProperty('zoom', `${1 / zoom}`, 'important');
    toTopLayer(host);
  };
  return {
    shadow,
    raise,
    settle: () => void (host.parentNode !== placeOfHost() && raise()),
    hide: (hidden) => host.style.setProperty('display', hidden ? 'none' : 'block', 'important'),
    element: host,
    remove: () => host.remove(),
  };
}

/** Nothing outside of a modal dialog can be pressed: while one is open, the host stands in it. */
function placeOfHost(): ParentNode & Node {
  const modal = [...all('dialog[open]')].filter((dialog) => dialog.matches(':modal')).at(-1);
  return modal ?? document.documentElement ?? document;
}

/** Above everything, dialogs and full screen included, where the browser has popovers; else the highest z-index does. */
function toTopLayer(host: HTMLElement): void {
  if (!('popover' in HTMLElement.prototype)) return;
  host.popover = 'manual';
  try {
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  } catch {
    // A document that is not shown has no top layer.
    host.removeAttribute('popover');
  }
}

/**
 * Adopted style sheets are out of reach of the page's content security policy; where the browser does not let a content
 * script construct one for the page's document (Firefox, sometimes), a `<style>` element is tried.
 */
function adopt(shadow: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    if (shadow.adoptedStyleSheets.length === 1) return;
  } catch {
    // Fall through to the element.
  }
  const style = document.createElement('style');
  style.textContent = styles;
  shadow.append(style);
}
