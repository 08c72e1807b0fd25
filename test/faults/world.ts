import { deleteDB } from 'idb';
import { vi } from 'vitest';
import { LIBRARY_NAME } from '../../src/storage/library-schema.ts';
import { createSurroundings } from '../support/fake-browser.ts';
import { storyPage } from '../support/made-up-story.ts';

/** What may be wrong for a while. */
export interface Troubles {
  /** So many writes still find room on the disk. */
  room: number;
  /** Another context holds the database: nobody gets it open. */
  blocked: boolean;
  /** The database was written by a newer version. */
  newer: boolean;
  /** The browser's account gives and takes no settings. */
  syncRefuses: boolean;
  /** No network; what is on its way breaks off. */
  offline: boolean;
}

const NONE: Troubles = { room: Infinity, blocked: false, newer: false, syncRefuses: false, offline: false };
const START = Date.parse('2026-11-20T10:00:00Z');

/** What is around the worker and outlives it: disk, tabs, network, clock. */
export class World {
  surroundings = createSurroundings();
  troubles: Troubles = { ...NONE };
  #freed: (() => void)[] = [];
  #pages = new Map<string, { place: string; version: number }>();

  constructor() {
    vi.useFakeTimers({ toFake: ['Date'], now: START });
    vi.stubGlobal('fetch', (url: string) => this.#fetch(url));
  }

  async end(): Promise<void> {
    this.calm();
    vi.unstubAllGlobals();
    vi.useRealTimers();
    await deleteDB(LIBRARY_NAME);
  }

  /** All is well again; who waited for the database gets it. */
  calm(): void {
    this.troubles = { ...NONE };
    for (const go of this.#freed.splice(0)) go();
  }

  /** Puts the clock forward, or back. */
  moveClock(minutes: number): void {
    vi.setSystemTime(Date.now() + minutes * 60_000);
  }

  /** A page whose publisher now says something else. */
  publish(url: string, place: string): void {
    this.#pages.set(url, { place, version: (this.#pages.get(url)?.version ?? 0) + 1 });
  }

  html(url: string): string {
    const { place = 'Nowhere', version = 1 } = this.#pages.get(url) ?? {};
    return storyPage(place).replaceAll('Tuesday', `Tuesday, in vote number ${version},`);
  }

  /** A tab with a page; its content script is there, or can be put there, as far as it is said. */
  openTab(id: number, url: string, { script = true, access = true } = {}): void {
    const answer = ({ name }: { name: string }) => {
      if (name === 'page/snap') return { value: { url, pieces: 1, html: this.html(url) } };
      return { value: name === 'page/ping' ? { url } : 'shown' };
    };
    const inject = () => this.openTab(id, url);
    this.surroundings.tabs.set(id, { id, url, incognito: false, ...(script && { answer }), ...(access && { inject }) });
  }

  /** As the database would answer the question for it. */
  async databaseOpens(): Promise<void> {
    if (this.troubles.newer) throw new DOMException('written by a newer version', 'VersionError');
    if (this.troubles.blocked) await new Promise<void>((resolve) => this.#freed.push(resolve));
  }

  /** Each write is a step of its life, and finds no room where there is none. */
  guardWrites(transaction: IDBTransaction, step: () => boolean): void {
    const { objectStore } = transaction;
    transaction.objectStore = (name: string) => {
      const store = objectStore.call(transaction, name);
      for (const write of ['put', 'add'] as const) {
        store[write] = (value: unknown, key?: IDBValidKey) => {
          if (!step()) throw new DOMException('the worker ended', 'AbortError');
          if (this.troubles.room-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
          return IDBObjectStore.prototype[write].call(store, value, key);
        };
      }
      return store;
    };
  }

  /** @throws {Error} where the browser would refuse this call now */
  mayRefuse(path: string): void {
    if (this.troubles.syncRefuses && path.startsWith('.storage.sync'))
      throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
  }

  async #fetch(url: string): Promise<Response> {
    if (this.troubles.offline) throw new TypeError('Failed to fetch');
    const text = new TextEncoder().encode(this.html(url));
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        if (this.troubles.offline) return stream.error(new TypeError('network error'));
        if (at >= text.length) return stream.close();
        stream.enqueue(text.subarray(at, at + 1_000));
        at += 1_000;
      },
    });
    const response = new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    return Object.defineProperty(response, 'url', { value: url });
  }
}
