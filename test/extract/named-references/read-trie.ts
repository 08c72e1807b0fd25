import type { Entity } from './entity.ts';

/** All entities in a trie of the package entities, whose layout is told in its `bin-trie-flags`. */
export function readTrie(trie: Uint16Array): Entity[] {
  const word = (at: number): number => trie[at] ?? 0;
  const byte = (at: number, index: number): number => (word(at + (index >> 1)) >> ((index & 1) << 3)) & 0xff;
  const found: Entity[] = [];
  const walk = (at: number, name: string): void => {
    const header = word(at);
    const valueLength = header >>> 14;
    const flag = (header & 0x2000) !== 0;
    const count = (header >> 7) & 0x3f;
    const first = header & 0x7f;
    if (valueLength === 0 && flag) {
      const rest = Array.from({ length: count - 1 }, (_, index) => byte(at + 1, index));
      walk(at + 1 + (count >> 1), name + String.fromCharCode(first, ...rest));
      return;
    }
    if (valueLength > 0) {
      const units = valueLength === 1 ? [header & 0x1fff] : [...trie.subarray(at + 1, at + valueLength)];
      const [character = '', second = ''] = String.fromCharCode(...units);
      found.push({ name, codePoint: character.codePointAt(0) ?? 0, second, bare: !flag });
    }
    if (valueLength === 1) return;
    const branches = at + (valueLength || 1);
    if (first > 0 && count === 0) walk(branches, name + String.fromCharCode(first));
    for (let index = 0; index < count; index++) {
      const stored = word(branches + index);
      if (first > 0 && stored > 0) {
        walk((branches + count + stored - 1) & 0xffff, name + String.fromCharCode(first + index));
      } else if (first === 0) {
        const pointers = branches + ((count + 1) >> 1);
        walk((pointers + count + word(pointers + index)) & 0xffff, name + String.fromCharCode(byte(branches, index)));
      }
    }
  };
  walk(0, '');
  return found;
}
