import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveReferences } from '../../src/core/extract/character-references.ts';
import { NAMED_REFERENCES } from '../../src/core/extract/named-references.ts';
import { pack } from './named-references/pack.ts';
import { readTrie } from './named-references/read-trie.ts';

const all = readTrie(htmlDecodeTree);
/** From the letterlike signs on: the names of HTML 4, and a few that pages use. */
const SIGNS = new Set(
  'alefsym weierp image real trade numero incare copysr ohm larr uarr rarr darr harr crarr lArr uArr rArr dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot ctdot lceil rceil lfloor rfloor'.split(
    ' ',
  ),
);
/** What prose can have: one character, before those that only mathematics has, of which are signs, fractions and shapes; of two names the short one, and Greek as it is written. */
const entities = all.filter(
  ({ name, second, codePoint }) =>
    second === '' &&
    (/^(?:NewLine|ZeroWidthSpace|NonBreakingSpace)$/.test(name) ||
      !/[A-Z].*[a-z].*[A-Z]|^(?:var|straight|back)|(?:theta|phi|kappa|rho|epsi)v$/.test(name)) &&
    (codePoint < 0x2100 ||
      SIGNS.has(name) ||
      /^frac\d/.test(name) ||
      (codePoint >= 0x25a0 && codePoint < 0x2720 && /^[a-z]{1,6}$/.test(name))),
);
const leftOut = new Set(all.filter((each) => !entities.includes(each)).map(({ name }) => name));
const places = [
  { place: 'text', inAttribute: false, mode: DecodingMode.Legacy },
  { place: 'an attribute', inAttribute: true, mode: DecodingMode.Attribute },
];

/** As a well-kept library reads it. */
function reference(text: string, mode: DecodingMode): string {
  let out = '';
  const decoder = new EntityDecoder(htmlDecodeTree, (code) => {
    out += String.fromCodePoint(code);
  });
  for (let at = 0; at < text.length; ) {
    if (text[at] !== '&') {
      out += text[at++];
      continue;
    }
    decoder.startEntity(mode);
    let length = decoder.write(text, at + 1);
    if (length < 0) length = decoder.end();
    if (length === 0) out += '&';
    at += length || 1;
  }
  return out;
}

it('knows every name of HTML that prose can have', () => {
  expect(all).toHaveLength(2125);
  expect(NAMED_REFERENCES).toBe(pack(entities));
});

const clipped = (name: string) => (leftOut.has(name) ? [] : [`a&${name};b`]);

it('leaves names as they are that only mathematics has', () => {
  // But for those that begin with one that needs no semicolon, which is all that is read of a longer unknown word.
  const bare = entities.filter((each) => each.bare).map(({ name }) => name);
  const plain = [...leftOut].filter((name) => !bare.some((start) => name.startsWith(start)));
  expect(plain.length).toBeGreaterThan(1300);
  expect(plain.filter((name) => resolveReferences(`a &${name}; b`, false) !== `a &${name}; b`)).toEqual([]);
});

describe.each(places)('in $place', ({ inAttribute, mode }) => {
  it('resolves each name as the reference does, with all that may stand around it', () => {
    const different = entities
      .flatMap(({ name }) => ['', ';', 'x', 'x;', '=', '1', ' b', ';;', '&'].map((end) => `&${name}${end}`))
      .concat(entities.flatMap(({ name }) => clipped(name.slice(0, -1))))
      .filter((text) => resolveReferences(text, inAttribute) !== reference(text, mode));
    expect(different).toEqual([]);
  });

  it('resolves each number as the reference does', () => {
    const numbers = [...Array(0x120).keys(), 0xd7ff, 0xd800, 0xdfff, 0xe000, 0x10ffff, 0x110000, 10 ** 30];
    const different = numbers
      .flatMap((number) => [`&#${number};`, `&#x${number.toString(16)};`, `&#X${number.toString(16)} `, `&#${number}=`])
      .filter((text) => resolveReferences(text, inAttribute) !== reference(text, mode));
    expect(different).toEqual([]);
  });

  it('resolves whatever pieces of references come together', () => {
    const piece = fc.constantFrom(
      '&',
      '#',
      'x',
      ';',
      '=',
      '3',
      '0',
      'amp',
      'AMP',
      'not',
      'in',
      'lt',
      'Aacute',
      'b',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        // "&in;" is a name of mathematics alone.
        fc.pre(![...text.matchAll(/&(\w+);/g)].some(([, name = '']) => leftOut.has(name)));
        expect(resolveReferences(text, inAttribute)).toBe(reference(text, mode));
      }),
    );
  });
});

it('leaves an address as it is where a name is a part of it', () => {
  expect(resolveReferences('/a?b=1&copy=2&lt=3&amp;d', true)).toBe('/a?b=1&copy=2&lt=3&d');
  expect(resolveReferences('Roe &copy 2026 &amp Sons', false)).toBe('Roe © 2026 & Sons');
});
