import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { expect, it } from 'vitest';
import { entityTrie } from '../../scripts/build/entities/entity-trie.ts';
import { pack } from '../../scripts/build/entities/pack.ts';
import { readTrie } from '../../scripts/build/entities/read-trie.ts';

const entities = readTrie(htmlDecodeTree);
const rebuilt = entityTrie(pack(entities));

function decoded(trie: Uint16Array, text: string, mode: DecodingMode): string {
  let out = '';
  const decoder = new EntityDecoder(trie, (codePoint, consumed) => {
    out += `${String.fromCodePoint(codePoint)}${consumed} `;
  });
  decoder.startEntity(mode);
  const consumed = decoder.write(text, 1);
  return `${out}${consumed < 0 ? decoder.end() : consumed}`;
}

it('keeps every entity', () => {
  expect(entities.length).toBe(2125);
  const byName = (trie: Uint16Array) => readTrie(trie).sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(byName(rebuilt)).toEqual(byName(htmlDecodeTree));
});

it.each([DecodingMode.Legacy, DecodingMode.Strict, DecodingMode.Attribute])(
  'decodes as the table of the package does, in mode %i',
  (mode) => {
    const different = entities
      .flatMap(({ name }) => [
        `&${name};`,
        `&${name}`,
        `&${name}x`,
        `&${name}=`,
        `&${name.slice(0, -1)};`,
        `&${name}0;`,
      ])
      .filter((text) => decoded(rebuilt, text, mode) !== decoded(htmlDecodeTree, text, mode));
    expect(different).toEqual([]);
    expect(decoded(rebuilt, '&amp;', mode)).toBe('&5 5');
  },
);
