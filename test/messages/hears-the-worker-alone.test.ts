import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFromWorker, SurfaceFromWorker } from '../../src/messages/contract.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

type Payloads<Contract> = {
  [Name in keyof Contract]: Contract[Name] extends (payload: infer P) => unknown ? P : never;
};

/** A right payload for each message. One that is not here does not compile. */
const TO_SURFACE: Payloads<SurfaceFromWorker> = {
  'tab/changed': { tabId: 7 },
  'story/writing': { id: 'x', writing: null },
};
const TO_PAGE: Payloads<PageFromWorker> = {
  'page/ping': null,
  'page/snap': null,
  'page/snap-piece': { piece: 1 },
  'page/point': { passages: [], scroll: false },
  'overlay/show': { shown: 'pill', state: null },
  'overlay/hide': null,
  'overlay/writing': { id: 'x', writing: { by: { writer: 'browser-ai', model: '', to: null }, soFar: '' } },
};

const WORKER = { id: 'sixty', url: 'chrome-extension://sixty/service-worker.js' };
const OTHERS = {
  'a content script': { id: 'sixty', url: 'https://news.example/a', tab: { id: 7 }, frameId: 0 },
  'a frame of a page': { id: 'sixty', url: 'https://news.example/a', tab: { id: 7 }, frameId: 4 },
  'another extension': { id: 'other', url: 'chrome-extension://other/worker.js' },
  'nobody that the browser names': {},
};

let fake: FakeBrowser;
beforeEach(() => {
  fake = freshBrowser();
});

describe.each(Object.entries(TO_SURFACE))('%s, said to a surface', (name, payload) => {
  const hears = async (what: unknown, sender: object): Promise<boolean> => {
    let heard = 0;
    const { hearChanges } = await import('../../src/ui/tab/hear-changes.ts');
    const { hearWriting } = await import('../../src/ui/writing/hear-writing.ts');
    hearChanges(() => heard++);
    hearWriting(() => heard++);
    fake.api.runtime.onMessage.fire(what, sender);
    return heard === 1;
  };

  it('is heard from the worker', async () => {
    expect(await hears({ to: 'surface', name, payload }, WORKER)).toBe(true);
  });

  it.each(Object.entries(OTHERS))('is not heard from %s', async (_, sender) => {
    expect(await hears({ to: 'surface', name, payload }, sender)).toBe(false);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'text'],
    ['another thing', { surplus: 1 }],
    ['wrong fields', { tabId: 'x', id: 7, writing: 'x' }],
    ['half of it', { id: 'x', writing: { by: 'somebody', soFar: '' } }],
  ])('is not heard where it carries %s', async (_, wrong) => {
    expect(await hears({ to: 'surface', name, payload: wrong }, WORKER)).toBe(false);
  });

  it('is not heard where it is meant for others', async () => {
    expect(await hears({ to: 'worker', name, payload }, WORKER)).toBe(false);
  });
});

describe.each(Object.entries(TO_PAGE))('%s, said to a page', (name, payload) => {
  const answered = async (what: unknown, sender: object): Promise<boolean> => {
    vi.resetModules();
    vi.stubGlobal('chrome', fake.api);
    const { answerWorker } = await import('../../src/content/talk.ts');
    const all = Object.fromEntries(Object.keys(TO_PAGE).map((each) => [each, () => undefined]));
    answerWorker(all, new AbortController().signal);
    const [taken] = fake.api.runtime.onMessage.fire(what, sender, () => undefined);
    return taken === true;
  };

  it('is answered to the worker', async () => {
    expect(await answered({ to: 'page', name, payload }, WORKER)).toBe(true);
  });

  it.each(Object.entries(OTHERS))('is not answered to %s', async (_, sender) => {
    expect(await answered({ to: 'page', name, payload }, sender)).toBe(false);
  });

  it('is not answered where it is meant for others, or has a name that every object has', async () => {
    expect(await answered({ to: 'surface', name, payload }, WORKER)).toBe(false);
    expect(await answered({ to: 'page', name: 'toString', payload }, WORKER)).toBe(false);
  });
});

it('there is no message besides these, and no receiver besides theirs', () => {
  const contract = readFileSync('src/messages/contract.ts', 'utf8');
  const receivers = [...contract.matchAll(/export interface (\w+From\w+) \{/g)].map(([, name]) => name);
  expect(receivers.sort()).toEqual(['PageFromWorker', 'SurfaceFromWorker', 'WorkerFromPage', 'WorkerFromSurface']);
  const names = (of: string) =>
    [
      ...(new RegExp(`interface ${of} \\{([\\s\\S]*?)\\n\\}`).exec(contract)?.[1] ?? '').matchAll(
        /^ {2}'([\w/-]+)':/gm,
      ),
    ].map(([, name]) => name);
  expect(names('SurfaceFromWorker').sort()).toEqual(Object.keys(TO_SURFACE).sort());
  expect(names('PageFromWorker').sort()).toEqual(Object.keys(TO_PAGE).sort());
});
