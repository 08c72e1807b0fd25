/** Keeps what was read last, up to a size: the least recently used goes first. */
export class RecentlyRead<T> {
  readonly #most: number;
  readonly #kept = new Map<string | number, { value: T; size: number }>();
  #size = 0;

  /** @param most all sizes together */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string | number): T | undefined {
    const kept = this.#kept.get(key);
    if (!kept) return undefined;
    // A map remembers the order of insertion: the one used last goes to the end.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.value;
  }

  put(key: string | number, value: T, size: number): T {
    this.#size += size - (this.#kept.get(key)?.size ?? 0);
    this.#kept.delete(key);
    this.#kept.set(key, { value, size });
    for (const [oldest, one] of this.#kept) {
      if (this.#size <= this.#most || oldest === key) break;
      this.#kept.delete(oldest);
      this.#size -= one.size;
    }
    return value;
  }
}
