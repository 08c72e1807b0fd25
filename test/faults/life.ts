import { unwrap } from 'idb';
import { vi } from 'vitest';
import * as line from '../../src/background/reading-line.ts';
import type { Envelope, Reply } from '../../src/messages/envelope.ts';
import { createFakeBrowser } from '../support/fake-browser.ts';
import type { World } from './world.ts';

/** Never answers: what is asked in the name of a worker that has ended. */
const never = () => new Promise<never>(() => undefined);

/**
 * One life of the worker, from its start to its end: modules of its own, connections of its own. When it ends, whatever it
 * was doing stands still, its transactions are undone and nobody hears of it again, as when a browser ends a process.
 */
export interface Life {
  readonly ended: boolean;
  /** Says something to the worker. `interrupted` where it ends before it has answered. */
  say(name: string, payload: unknown, from: 'surface' | { tabId: number; url: string }): Promise<unknown>;
  /** Chooses the entry for links in the menu of a tab; until it is answered, or the worker has ended. */
  chooseLink(tabId: number, linkUrl: string): Promise<unknown>;
  /** Ends it after so many more steps, each a call of the browser's interfaces or a request to the database. */
  endAfter(steps: number): void;
  end(): void;
}

const INTERRUPTED = { state: 'failed', failure: { code: 'interrupted', message: 'the worker ended' } };

export async function beginLife(world: World): Promise<Life> {
  let ended = false;
  let left = Infinity;
  const connections = new Set<IDBDatabase>();
  const transactions = new Set<IDBTransaction>();
  let tellEnd = (): void => undefined;
  const over = new Promise<typeof INTERRUPTED>((resolve) => {
    tellEnd = () => resolve(INTERRUPTED);
  });
  const end = (): void => {
    if (ended) return;
    ended = true;
    for (const transaction of transactions) attempt(() => transaction.abort());
    for (const connection of connections) connection.close();
    tellEnd();
  };
  /** False once it has ended. */
  const step = (): boolean => {
    if (left-- <= 0) end();
    return !ended;
  };

  const { api } = createFakeBrowser(world.surroundings);
  // Each life hears its own events; storage tells all that live.
  const browser = guarded(api, step, world);
  vi.resetModules();
  vi.doMock('../../src/browser.ts', () => ({ browser }));
  // Pure, and slow to load: one for all lives.
  vi.doMock('../../src/background/load-reading-line.ts', () => ({ readingLine: async () => line }));
  vi.doMock('idb', async () => {
    const idb = await vi.importActual<typeof import('idb')>('idb');
    return {
      ...idb,
      openDB: async (...args: Parameters<typeof idb.openDB>) => {
        if (!step()) return never();
        await world.databaseOpens();
        const database = await idb.openDB(...args);
        const raw = unwrap(database);
        if (ended) raw.close();
        connections.add(raw);
        raw.transaction = (...rest: Parameters<IDBDatabase['transaction']>) => {
          if (!step()) throw new DOMException('the worker ended', 'AbortError');
          const transaction = IDBDatabase.prototype.transaction.apply(raw, rest);
          transactions.add(transaction);
          world.guardWrites(transaction, step);
          const done = () => void transactions.delete(transaction);
          for (const type of ['complete', 'abort']) transaction.addEventListener(type, done);
          return transaction;
        };
        return database;
      },
    };
  });
  await import('../../src/background/worker.ts');

  const surface = { id: api.runtime.id, url: api.runtime.getURL('src/popup/popup.html') };
  return {
    get ended() {
      return ended;
    },
    async say(name, payload, from) {
      const tab = from === 'surface' ? undefined : { id: from.tabId, incognito: false };
      const sender = from === 'surface' ? surface : { id: api.runtime.id, url: from.url, tab, frameId: 0 };
      const message: Envelope = { to: 'worker', name, payload };
      if (!step()) return INTERRUPTED;
      const [answer] = api.runtime.onMessage.fire(message, sender) as [Promise<Reply<unknown>> | undefined];
      if (!answer) throw new Error(`nobody answers ${name}`);
      const reply = await Promise.race([answer, over.then((value): Reply<unknown> => ({ value }))]);
      return 'failure' in reply ? { state: 'failed', failure: reply.failure } : reply.value;
    },
    async chooseLink(tabId, linkUrl) {
      const tab = { id: tabId, url: world.surroundings.tabs.get(tabId)?.url, incognito: false };
      if (!step()) return;
      const answers = api.contextMenus.onClicked.fire({ menuItemId: 'link', linkUrl, frameId: 0 }, tab);
      await Promise.race([Promise.all(answers), over]);
    },
    endAfter(steps) {
      left = steps;
    },
    end,
  };
}

/** Interfaces that answer at once, by the browser's own promise. */
const AT_ONCE = new Set(['getURL', 'getManifest', 'getMessage', 'addListener', 'removeListener', 'create', 'fire']);

/** The extension API for one life: each call is a step, and after the last one nothing is answered. */
function guarded<T extends object>(api: T, step: () => boolean, world: World, path = ''): T {
  return new Proxy(api, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      const at = `${path}.${String(name)}`;
      if (typeof value === 'object' && value !== null) return guarded(value, step, world, at);
      if (typeof value !== 'function' || AT_ONCE.has(String(name))) return value;
      return async (...args: unknown[]) => {
        if (!step()) return never();
        world.mayRefuse(at);
        const answer: unknown = await value.apply(target, args);
        return step() ? answer : never();
      };
    },
  });
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // It had come to its end already.
  }
}
