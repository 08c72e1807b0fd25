import { windowsSigns } from '../windows-signs.ts';
import { NAMED_REFERENCES } from './named-references.ts';

const REFERENCE = /&(?:#(?:x([\da-f]+)|(\d+));?|([a-z][a-z\d]*)(;?))/gi;
const PACKED = /([,;])(\d*)([a-z]\w*)(!?)(\^?)/gi;
/** Letters of the longest and the shortest name that needs no semicolon. */
const BARE = [6, 2] as const;

/** What a name stands for, and the names that need no semicolon. Made when the first name is met. */
let names: { texts: Map<string, string>; bare: Set<string> } | undefined;

function unpacked(): NonNullable<typeof names> {
  const texts = new Map<string, string>();
  const bare = new Set<string>();
  let code = 0;
  const add = (name: string, text: string, free: string | undefined): void => {
    texts.set(name, text);
    if (free) bare.add(name);
  };
  for (const [, mark, step, name = '', free, small] of NAMED_REFERENCES.matchAll(PACKED)) {
    if (mark === ';') code += Number(step || 1);
    const text = String.fromCharCode(code);
    add(name, text, free);
    if (small) add(name.toLowerCase(), text.toLowerCase(), free);
  }
  return { texts, bare };
}

/**
 * A piece of a page with its character references (`&amp;`, `&#8217;`) resolved, as the HTML Standard tells (section
 * 13.2.5.72 and those after it). What is no reference stays as it is.
 *
 * @param inAttribute whether it is the value of an attribute, where `&copy=` is a part of an address
 */
export function resolveReferences(raw: string, inAttribute: boolean): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(
    REFERENCE,
    (reference: string, hex: string | undefined, decimal: string | undefined, name: string | undefined, stop, at) => {
      if (name === undefined) return numbered(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16));
      names ??= unpacked();
      const whole = stop && names.texts.get(name);
      if (whole) return whole;
      for (let length = Math.min(BARE[0], name.length); length >= BARE[1]; length--) {
        const start = name.slice(0, length);
        if (!names.bare.has(start)) continue;
        const goesOn = length < name.length || raw[at + reference.length] === '=';
        return inAttribute && goesOn ? reference : (names.texts.get(start) ?? '') + reference.slice(length + 1);
      }
      return reference;
    },
  );
}

/** Control codes from 0x80 on are meant as Windows-1252; what is no character is the sign for that. */
function numbered(code: number): string {
  const none = code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
  return windowsSigns(String.fromCodePoint(none ? 0xfffd : code));
}
