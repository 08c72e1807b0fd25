import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadState } from '../../src/messages/contract.ts';
import type { EarlyQuestion } from '../../src/popup/early-question.ts';

const sendMessage = vi.fn(async (_message: unknown): Promise<unknown> => ({ value: 'asked anew' }));
vi.mock('../../src/browser.ts', () => ({ browser: { runtime: { sendMessage } } }));

const { askingEarly } = await import('../../src/popup/early-question.ts');

const TAB = { id: 7, url: 'https://news.example/' };
const UNREAD: ReadState = { state: 'unread', verdict: null };

beforeEach(() => sendMessage.mockClear());

describe('the question that the popup asks before its code is there', () => {
  it('is the first one about the tab, and only that', async () => {
    const early = askingEarly(Promise.resolve({ tab: TAB, reply: Promise.resolve({ value: UNREAD }) }));
    expect(await early.tab()).toEqual(TAB);
    expect(await early.ask('tab/state', { tabId: 7, reads: true })).toEqual(UNREAD);
    expect(sendMessage).not.toHaveBeenCalled();
    expect(await early.ask('tab/state', { tabId: 7, reads: true })).toBe('asked anew');
  });

  it('is asked anew where its answer never comes', async () => {
    const early = askingEarly(Promise.resolve({ tab: TAB, reply: Promise.reject(new Error('the worker ended')) }));
    await early.tab();
    await expect(early.ask('tab/state', { tabId: 7, reads: true })).rejects.toThrow('the worker ended');
    expect(await early.ask('tab/state', { tabId: 7, reads: true })).toBe('asked anew');
  });

  it('leaves the tab unknown where the browser does not tell it', async () => {
    expect(await askingEarly(Promise.resolve(undefined)).tab()).toBeUndefined();
    expect(await askingEarly(Promise.reject(new Error('no window'))).tab()).toBeUndefined();
  });
});

describe('the script that asks it', () => {
  const query = vi.fn(async (_asked: unknown): Promise<unknown[]> => [TAB]);
  const asked = async (search: string): Promise<EarlyQuestion | undefined> => {
    vi.stubGlobal('location', { search });
    vi.stubGlobal('chrome', { tabs: { query }, runtime: { sendMessage } });
    vi.resetModules();
    globalThis.sixtyAsked = undefined;
    await import('../../src/popup/ask-early.ts');
    return globalThis.sixtyAsked;
  };

  it('asks about the tab in front, and has its page read', async () => {
    const early = await asked('');
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
    expect(early?.tab).toEqual(TAB);
    expect(sendMessage).toHaveBeenCalledWith({
      to: 'worker',
      name: 'tab/state',
      payload: { tabId: 7, reads: true },
    });
  });

  it('asks nothing where the address names a tab, or none is in front', async () => {
    expect(await asked('?tab=9')).toBeUndefined();
    query.mockResolvedValueOnce([]);
    expect(await asked('')).toBeUndefined();
    expect(sendMessage).not.toHaveBeenCalled();
  });
});
