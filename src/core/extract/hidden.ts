import { attribute, type Element } from './tree.ts';

const HIDING_CLASS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader\w*(?:-text)?|offscreen|a11y-hidden|hidden-text|show-for-sr|vh(?![_-]))(?:$|[\s_-])/i;
/** Cut down to nothing, as labels for screen readers are: ", opens new tab". */
const CLIPPING_STYLE = /\bclip(?:-path)?\s*:\s*(?:rect\(0|inset\((?:50|100)%)/i;
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Does the markup itself say that readers do not see this element? Style sheets are not read. */
export function isHidden(element: Element): boolean {
  const { attributes } = element;
  for (let i = 0; i < attributes.length; i += 2) {
    const name = attributes[i];
    if (name === 'hidden') return attributes[i + 1] !== 'until-found';
    if (name === 'style' && HIDING_STYLE.test(attributes[i + 1] as string)) return true;
  }
  return false;
}

/** A phrase inside a paragraph that is there for screen readers only, or hidden. */
export function isHiddenInline(element: Element): boolean {
  if (element.attributes.length === 0) return false;
  const names = attribute(element, 'class');
  const style = attribute(element, 'style');
  return (
    isHidden(element) ||
    (names !== undefined && HIDING_CLASS.test(names)) ||
    (style !== undefined && CLIPPING_STYLE.test(style))
  );
}
