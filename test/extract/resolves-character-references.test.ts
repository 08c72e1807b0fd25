import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveReferences } from '../../src/core/extract/character-references.ts';
import { NAMED_REFERENCES } from '../../src/core/extract/named-references.ts';
import { pack } from './named-references/pack.ts';
import { readTrie } from './named-references/read-trie.ts';

const entities = readTrie(htmlDecodeTree);
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

it('knows every name of HTML', () => {
  expect(entities).toHaveLength(2125);
  expect(NAMED_REFERENCES).toBe(pack(entities));
});

describe.each(places)('in $place', ({ inAttribute, mode }) => {
  it('resolves each name as the reference does, with all that may stand around it', () => {
    const different = entities
      .flatMap(({ name }) => ['', ';', 'x', 'x;', '=', '1', ' b', ';;', '&'].map((end) => `&${name}${end}`))
      .concat(entities.map(({ name }) => `a&${name.slice(0, -1)};b`))
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
        expect(resolveReferences(text, inAttribute)).toBe(reference(text, mode));
      }),
    );
  });
});

it('leaves an address as it is where a name is a part of it', () => {
  expect(resolveReferences('/a?b=1&copy=2&lt=3&amp;d', true)).toBe('/a?b=1&copy=2&lt=3&d');
  expect(resolveReferences('Roe &copy 2026 &amp Sons', false)).toBe('Roe © 2026 & Sons');
});
