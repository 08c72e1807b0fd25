import { tokens } from '../../bench/extract/metric.ts';

/** For each block, the share of its tokens that stand in the gold text, in order (0–1). */
export function shareInGold(blocks: readonly string[], gold: string): number[] {
  const page: string[] = [];
  const ends: number[] = [];
  for (const block of blocks) {
    for (const token of tokens(block)) page.push(token.toLowerCase());
    ends.push(page.length);
  }
  const want = tokens(gold).map((token) => token.toLowerCase());
  const hit = align(page, want);
  let start = 0;
  return ends.map((end) => {
    let count = 0;
    for (let i = start; i < end; i++) count += hit[i] as number;
    const share = end > start ? count / (end - start) : 0;
    start = end;
    return share;
  });
}

/** Marks the tokens of `page` that are matched by the patience method: unique runs first, then the longest common subsequence. */
export function align(page: readonly string[], gold: readonly string[]): Uint8Array {
  const hit = new Uint8Array(page.length);
  const todo: [number, number, number, number][] = [[0, page.length, 0, gold.length]];
  for (let range = todo.pop(); range; range = todo.pop()) {
    let [a, b, c, d] = range;
    while (a < b && c < d && page[a] === gold[c]) {
      hit[a++] = 1;
      c++;
    }
    while (a < b && c < d && page[b - 1] === gold[d - 1]) {
      hit[--b] = 1;
      d--;
    }
    if (a === b || c === d) continue;
    if ((b - a) * (d - c) <= 250_000) {
      common(page, a, b, gold, c, d, hit);
      continue;
    }
    for (const size of [6, 4, 2]) {
      const anchors = uniqueRuns(page, a, b, gold, c, d, size);
      if (anchors.length === 0) continue;
      let pa = a;
      let pc = c;
      for (const [x, y] of anchors) {
        if (x < pa || y < pc) continue;
        todo.push([pa, x, pc, y]);
        pa = x;
        pc = y;
        while (pa < b && pc < d && page[pa] === gold[pc]) {
          hit[pa++] = 1;
          pc++;
        }
      }
      todo.push([pa, b, pc, d]);
      break;
    }
  }
  return hit;
}

/** Runs of `size` tokens that occur once in both ranges, as the longest list that rises in both. */
function uniqueRuns(
  page: readonly string[],
  a: number,
  b: number,
  gold: readonly string[],
  c: number,
  d: number,
  size: number,
) {
  const places = (words: readonly string[], from: number, to: number) => {
    const at = new Map<string, number>();
    for (let i = from; i + size <= to; i++) {
      const key = words.slice(i, i + size).join(' ');
      at.set(key, at.has(key) ? -1 : i);
    }
    return at;
  };
  const inGold = places(gold, c, d);
  const pairs: [number, number][] = [];
  for (const [key, x] of places(page, a, b)) {
    const y = inGold.get(key);
    if (x >= 0 && y !== undefined && y >= 0) pairs.push([x, y]);
  }
  // Longest rising subsequence in gold order (pairs are in page order).
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, y], i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number] as [number, number])[1] < y) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = i;
  });
  const chain: [number, number][] = [];
  for (let i = tails[tails.length - 1] ?? -1; i >= 0; i = previous[i] as number)
    chain.push(pairs[i] as [number, number]);
  return chain.reverse();
}

function common(
  page: readonly string[],
  a: number,
  b: number,
  gold: readonly string[],
  c: number,
  d: number,
  hit: Uint8Array,
): void {
  const width = d - c + 1;
  const table = new Uint16Array((b - a + 1) * width);
  for (let i = b - 1; i >= a; i--) {
    for (let j = d - 1; j >= c; j--) {
      const at = (i - a) * width + (j - c);
      table[at] =
        page[i] === gold[j]
          ? 1 + (table[at + width + 1] as number)
          : Math.max(table[at + width] as number, table[at + 1] as number);
    }
  }
  for (let i = a, j = c; i < b && j < d; ) {
    const at = (i - a) * width + (j - c);
    if (page[i] === gold[j]) {
      hit[i++] = 1;
      j++;
    } else if ((table[at + width] as number) >= (table[at + 1] as number)) i++;
    else j++;
  }
}
