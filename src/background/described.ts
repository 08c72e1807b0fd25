import { browser } from '../browser.ts';
import type { Lit } from '../core/search/hits.ts';

/** A suggestion's words. Chrome reads them as XML, Firefox as they stand. */
export function described(text: Lit, aside = ''): string {
  const plain = text.map((part) => part.text).join('');
  if ('getBrowserInfo' in browser.runtime) return aside === '' ? plain : `${plain} · ${aside}`;
  const words = text.map((part) => (part.hit ? `<match>${escaped(part.text)}</match>` : escaped(part.text)));
  return words.join('') + (aside === '' ? '' : ` <dim>${escaped(aside)}</dim>`);
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text in XML 1.0, without the characters that it may not hold: one of them, and Chrome shows no suggestion at all. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}
