interface Node {
  value: string;
  bare: boolean;
  /** By character code. */
  children: Map<number, Node>;
}

const ENTITY = /([,;])(\d*)([a-z]\w*)(!?)(?:'(.))?/gis;

/**
 * The trie by which the package entities decodes HTML, from the text that `pack` made. The package's own text weighs twice
 * as much after gzip, being compressed already in a way that gzip cannot read. A few milliseconds, once.
 */
export function entityTrie(packed: string): Uint16Array {
  const root = node();
  let codePoint = 0;
  for (const [, mark, step, name = '', bare, second = ''] of packed.matchAll(ENTITY)) {
    codePoint += mark === ',' ? 0 : Number(step || 1);
    let at = root;
    for (const character of name) at = child(at, character.charCodeAt(0));
    at.value = String.fromCodePoint(codePoint) + second;
    at.bare = bare !== '';
  }
  const words: number[] = [];
  write(root, words);
  return Uint16Array.from(words);
}

const node = (): Node => ({ value: '', bare: false, children: new Map() });

function child({ children }: Node, code: number): Node {
  const next = children.get(code) ?? node();
  children.set(code, next);
  return next;
}

/** The layout is told in the package's `bin-trie-flags`. */
function write({ value, bare, children }: Node, words: number[]): void {
  const codes = [...children.keys()].sort((a, b) => a - b);
  const [first = 0] = codes;
  const span = codes.length > 0 ? (codes.at(-1) ?? 0) - first + 1 : 0;
  const table = codes.length > 1 && span < 64 && span <= codes.length * 2;
  let header = value !== '' && !bare ? 0x2000 : 0;
  if (codes.length === 0 && value.length === 1 && value.charCodeAt(0) < 0x2000) {
    words.push(0x4000 | header | value.charCodeAt(0));
    return;
  }
  if (value !== '') header |= (value.length + 1) << 14;
  if (codes.length === 1 || table) header |= first;
  if (codes.length > 1) header |= (table ? span : codes.length) << 7;
  words.push(header, ...Array.from({ length: value.length }, (_, index) => value.charCodeAt(index)));
  if (codes.length === 1) {
    for (const only of children.values()) write(only, words);
    return;
  }
  if (!table) for (let at = 0; at < codes.length; at += 2) words.push((codes[at] ?? 0) | ((codes[at + 1] ?? 0) << 8));
  const pointers = words.length;
  const slots = table ? span : codes.length;
  for (let slot = 0; slot < slots; slot++) words.push(0);
  codes.forEach((code, index) => {
    words[pointers + (table ? code - first : index)] = words.length - (pointers + slots) + (table ? 1 : 0);
    write(child({ value, bare, children }, code), words);
  });
}
