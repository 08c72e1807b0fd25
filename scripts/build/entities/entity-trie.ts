const ENTITY = /([,;])(\d*)([a-z]\w*)(!?)(?:'(.))?/gis;

/** Room for HTML's entities, which never become more, and the most that the trie's pointers reach. */
const WORDS = 0x10000;

/**
 * The trie by which the package entities decodes HTML, from the text that `pack` made. The package's own text weighs twice
 * as much after gzip, being compressed already in a way that gzip cannot read. It is built each time the worker wakes: from
 * the sorted names, without a node's object.
 */
export function entityTrie(packed: string): Uint16Array {
  const values = new Map<string, string>();
  const bares = new Set<string>();
  let codePoint = 0;
  for (let found = ENTITY.exec(packed); found; found = ENTITY.exec(packed)) {
    const [, mark, step, name = '', bare, second = ''] = found;
    if (mark === ';') codePoint += Number(step || 1);
    values.set(name, String.fromCodePoint(codePoint) + second);
    if (bare) bares.add(name);
  }
  const names = [...values.keys()].sort();
  const words = new Uint16Array(WORDS);
  let end = 0;

  /** Writes the node of the names from `low` to `high`, which share their first `depth` characters. */
  const write = (low: number, high: number, depth: number): void => {
    const code = (index: number): number => names[index]?.charCodeAt(depth) ?? 0;
    const shortest = names[low] ?? '';
    const value = shortest.length === depth ? (values.get(shortest) ?? '') : '';
    const start = value === '' ? low : low + 1;
    // The layout is told in the package's `bin-trie-flags`.
    let header = value === '' || bares.has(shortest) ? 0 : 0x2000;
    if (start === high && value.length === 1 && value.charCodeAt(0) < 0x2000) {
      words[end++] = 0x4000 | header | value.charCodeAt(0);
      return;
    }
    let count = 0;
    for (let at = start; at < high; at++) if (at === start || code(at) !== code(at - 1)) count += 1;
    const first = code(start);
    const span = count > 0 ? code(high - 1) - first + 1 : 0;
    const table = count > 1 && span < 64 && span <= count * 2;
    if (value !== '') header |= (value.length + 1) << 14;
    if (count === 1 || table) header |= first;
    if (count > 1) header |= (table ? span : count) << 7;
    words[end++] = header;
    for (let at = 0; at < value.length; at++) words[end++] = value.charCodeAt(at);
    if (count === 1) write(start, high, depth + 1);
    if (count < 2) return;
    const keys = end;
    const pointers = table ? keys : keys + ((count + 1) >> 1);
    const after = pointers + (table ? span : count);
    end = after;
    for (let from = start, index = 0; from < high; index++) {
      const key = code(from);
      let to = from + 1;
      while (to < high && code(to) === key) to += 1;
      if (!table) words[keys + (index >> 1)] = (words[keys + (index >> 1)] ?? 0) | (key << ((index & 1) << 3));
      words[pointers + (table ? key - first : index)] = end - after + (table ? 1 : 0);
      write(from, to, depth + 1);
      from = to;
    }
  };
  write(0, names.length, 0);
  return words.slice(0, end);
}
