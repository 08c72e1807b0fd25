import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerMessages } from '../../src/background/messages.ts';
import type { WorkerFromPage, WorkerFromSurface } from '../../src/messages/contract.ts';
import { freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));
beforeEach(() => void freshBrowser());

type Payloads<Contract> = {
  [Name in keyof Contract]: Contract[Name] extends (payload: infer P) => unknown ? P : never;
};

/** A right payload for each message, by who may say it. One that is not here does not compile. */
const PAGE: Payloads<WorkerFromPage> = {
  'page/looked': { url: 'https://elsewhere.example/', verdict: 'unsure', reasons: ['a-reason'] },
  'overlay/open': null,
  'overlay/read': { anyway: false },
  'overlay/outcome': null,
  'overlay/moved': { right: 16, top: 16 },
  'overlay/hide-pill': null,
  'overlay/shape': { shape: '30' },
  'overlay/explain': null,
  'overlay/remove': null,
  'overlay/restore': null,
  'overlay/write': { joins: false },
  'overlay/stop-writing': null,
  'overlay/unwrite': null,
};
const SURFACE: Payloads<WorkerFromSurface> = {
  'tab/state': { tabId: 7 },
  'tab/read': { tabId: 7, anyway: true },
  'tab/shape': { tabId: 7, shape: 'points' },
  'tab/point': { tabId: 7, passages: [{ paragraph: 'x', parts: [{ start: 0, end: 1 }] }], scroll: true },
  'story/point': { id: 'x', passages: [], scroll: false },
  'story/remove': { id: 'x' },
  'story/put-back': { removed: { story: { id: 'x' }, marks: { tags: [], pinned: false }, addresses: [] } },
  'site/access': { host: 'news.example' },
  'site/mode': { host: 'news.example', mode: 'click' },
  'story/write': { id: 'x' },
  'story/stop-writing': { id: 'x' },
  'story/keep-answer': { id: 'x', answer: 'y' },
  'story/unwrite': { id: 'x' },
  'site/always': { origin: '*://news.example/*' },
};

const tab = { id: 7, incognito: false };
const SENDERS = {
  page: { id: 'sixty', url: 'https://news.example/a', tab, frameId: 0 },
  surface: { id: 'sixty', url: 'chrome-extension://sixty/src/popup/popup.html' },
  'surface in a tab': { id: 'sixty', url: 'chrome-extension://sixty/src/library/library.html', tab, frameId: 0 },
  'a frame of the page': { id: 'sixty', url: 'https://news.example/a', tab, frameId: 4 },
  'another extension': { id: 'other', url: 'chrome-extension://other/popup.html' },
  'a page of another extension, in a tab': { id: 'other', url: 'chrome-extension://other/popup.html', tab, frameId: 0 },
  'nobody that the browser names': { url: 'https://news.example/a' },
};
type SenderName = keyof typeof SENDERS;

const MESSAGES = [
  ...Object.entries(PAGE).map(([name, payload]) => ({ name, payload: payload as unknown, may: ['page'] })),
  ...Object.entries(SURFACE).map(([name, payload]) => ({
    name,
    payload: payload as unknown,
    may: ['surface', 'surface in a tab'],
  })),
];

/** Is it taken up? What it then does is shown elsewhere. */
function taken(name: string, payload: unknown, sender: SenderName): boolean {
  const answer = answerMessages({ to: 'worker', name, payload }, SENDERS[sender] as never);
  void answer?.catch(() => undefined);
  return answer !== undefined;
}

/** The payload with one thing wrong. */
function* spoilt(payload: unknown): Generator<unknown> {
  yield* [undefined, 0, 'text', [], () => undefined, { surplus: 1 }];
  if (payload === null || typeof payload !== 'object') return;
  yield null;
  for (const key of Object.keys(payload)) {
    const { [key]: value, ...rest } = payload as Record<string, unknown>;
    // "anyway" may be left out.
    if (key !== 'anyway' || Object.keys(rest).length === 0) yield rest;
    for (const wrong of [null, {}, -1, 1.5, Number.NaN, [1], typeof value === 'string' ? 60 : 'text'])
      yield { ...rest, [key]: wrong };
  }
}

describe.each(MESSAGES)('$name', ({ name, payload, may }) => {
  it.each(Object.keys(SENDERS) as SenderName[])('said by %s', (sender) => {
    expect(taken(name, payload, sender)).toBe(may.includes(sender));
  });

  it('is left alone in any other shape', () => {
    const [right] = may as SenderName[];
    const accepted = [...spoilt(payload)].filter((wrong) => taken(name, wrong, right ?? 'page'));
    expect(accepted).toEqual([]);
  });
});

it('there is no message besides these, and every receiver goes through the one that checks', () => {
  const contract = readFileSync('src/messages/contract.ts', 'utf8');
  const names = (of: string) =>
    [
      ...(new RegExp(`interface ${of} \\{([\\s\\S]*?)\\n\\}`).exec(contract)?.[1] ?? '').matchAll(
        /^ {2}'([\w/-]+)':/gm,
      ),
    ].map(([, name]) => name);
  expect(names('WorkerFromPage').sort()).toEqual(Object.keys(PAGE).sort());
  expect(names('WorkerFromSurface').sort()).toEqual(Object.keys(SURFACE).sort());
});
