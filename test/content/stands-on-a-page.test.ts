// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { OverlayAnswers } from '../../src/content/overlay-card.ts';
import type { ReadState, WorkerFromPage } from '../../src/messages/contract.ts';
import { i18nFrom } from '../ui/i18n-from-files.ts';
import { IS_STORY, STORY } from '../ui/samples.ts';

// What is pressed here is pressed by a script.
vi.mock('../../src/content/trusted.ts', () => ({ onlyTrusted: () => undefined }));

type Said = keyof WorkerFromPage;
const STATE: ReadState = { state: 'story', story: STORY, verdict: IS_STORY, from: 'now' };
const SERVER = { writer: 'openai-compatible', model: 'small', to: 'http://localhost:11434' } as const;
let asked: [Said, unknown][];
let worker: Partial<Record<Said, () => unknown>>;
let card: OverlayAnswers;
let life: AbortController;
let root: ShadowRoot;

const text = () => root.textContent ?? '';
const press = (name: string) =>
  act(() => {
    const named = (button: Element) => (button.getAttribute('aria-label') ?? button.textContent) === name;
    const button = [...root.querySelectorAll('button')].find(named);
    if (!button) throw new Error(`no ${name} in ${text()}`);
    button.click();
  });
const show = (shown: 'pill' | 'card', state: ReadState | null = null) =>
  act(async () => void (await card['overlay/show']({ shown, state })));

const i18n = i18nFrom(english);
vi.stubGlobal('chrome', {
  i18n: { getMessage: (key: string, values: string[]) => i18n.maybe(key, ...values) ?? '' },
  runtime: {
    id: 'sixty',
    sendMessage: async ({ name, payload }: { name: Said; payload: unknown }) => {
      asked.push([name, payload]);
      try {
        return { value: (await worker[name]?.()) ?? null };
      } catch (failure) {
        return { failure };
      }
    },
  },
});
// jsdom does no layout.
document.elementsFromPoint = () => [];

beforeEach(async () => {
  asked = [];
  worker = {};
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
    root = attach.call(this, how);
    return root;
  });
  document.body.innerHTML = '<p>Text of the page.</p>';
  const { overlayCard } = await import('../../src/content/overlay-card.ts');
  life = new AbortController();
  card = overlayCard(life);
});

afterEach(() => {
  life.abort();
  history.replaceState(null, '', '/');
  vi.restoreAllMocks();
});

describe('the card on a page', () => {
  it('says so where the library refuses to let the story go', async () => {
    worker['overlay/remove'] = () => Promise.reject({ code: 'storage-failed', message: 'held' });
    await show('card', STATE);
    await press('Remove from library');
    await vi.waitFor(() => expect(text()).toContain(english.failStorageFailedTitle.message));
  });

  it('says so where a page without a clipboard lets nothing be copied', async () => {
    expect(navigator.clipboard).toBeUndefined();
    await show('card', STATE);
    await press('Copy as text');
    await vi.waitFor(() => expect(text()).toContain(english.copyFailed.message));
  });

  it('stays open with a story that was removed, and puts it back', async () => {
    await show('card', STATE);
    await press('Remove from library');
    await vi.waitFor(() => expect(text()).toContain(english.removed.message));
    await press('Undo');
    await vi.waitFor(() => expect(text()).not.toContain(english.removed.message));
    await press('Remove from library');
    await vi.waitFor(() => expect(text()).toContain(english.removed.message));
    await show('card', STATE);
    expect(text()).not.toContain(english.removed.message);
    expect(asked.map(([name]) => name)).toEqual(['overlay/remove', 'overlay/restore', 'overlay/remove']);
  });

  it('says nothing of a removal on the card of another story', async () => {
    let done = (): void => undefined;
    worker['overlay/remove'] = () =>
      new Promise((resolve) => {
        done = () => resolve(undefined);
      });
    await show('card', STATE);
    await press('Remove from library');
    await show('card', { ...STATE, story: { ...STORY, id: 'other', headline: 'Another story' } } as ReadState);
    await act(async () => {
      done();
      await new Promise((told) => setTimeout(told));
    });
    expect(text()).toContain('Another story');
    expect(text()).not.toContain(english.removed.message);
  });

  it('leads to the original text, also on its own page, which may be a copy or go on', async () => {
    const way = () => root.querySelector<HTMLAnchorElement>('a.primary')?.href;
    await show('card', { ...STATE, story: { ...STORY, url: location.href } } as ReadState);
    expect(way()).toBe(location.href);
    await show('card', STATE);
    expect(way()).toBe(STORY.url);
  });

  it('leads to a link of which there is no story', async () => {
    const link = 'https://other.example/closed';
    const closed: ReadState = { state: 'failed', failure: { code: 'link-refused', message: '403' } };
    await act(async () => void (await card['overlay/show']({ shown: 'card', state: closed, link })));
    expect(root.querySelector('a.primary')).toMatchObject({ href: link, textContent: 'Read at other.example' });
    await act(
      async () => void (await card['overlay/show']({ shown: 'card', state: closed, link: 'mailto:a@b.example' })),
    );
    expect(root.querySelector('a.primary')).toBeNull();
    await show('card', closed);
    expect(root.querySelector('a.primary')).toBeNull();
  });

  it('moves into a dialog outside of which nothing can be pressed, and out when that closes', async () => {
    const host = () => document.querySelector('sixty-overlay');
    await show('card', STATE);
    document.body.innerHTML = '<dialog open></dialog>';
    const dialog = document.querySelector('dialog');
    if (!dialog) throw new Error('unreachable');
    vi.spyOn(dialog, 'matches').mockImplementation((selector) => selector === ':modal');
    dialog.dispatchEvent(new Event('toggle'));
    expect(host()?.parentElement).toBe(dialog);
    dialog.open = false;
    dialog.dispatchEvent(new Event('toggle'));
    expect(host()?.parentElement).toBe(document.documentElement);
  });

  it('stays in view when the window gets narrower', async () => {
    const width = (value: number) =>
      Object.defineProperty(document.documentElement, 'clientWidth', { value, configurable: true });
    width(1200);
    await act(
      async () => void (await card['overlay/show']({ shown: 'card', state: STATE, place: { right: 900, top: 16 } })),
    );
    const right = () => root.querySelector<HTMLElement>('.overlay')?.style.right;
    expect(right()).toBe('900px');
    width(600);
    await act(() => void dispatchEvent(new Event('resize')));
    expect(right()).toBe('584px');
  });

  it('comes back where the page took it out', async () => {
    await show('card', STATE);
    document.querySelector('sixty-overlay')?.remove();
    await show('card', STATE);
    expect(document.querySelector('sixty-overlay')).not.toBeNull();
  });

  it('gives way to the pill of the story to which the page has gone on', async () => {
    await show('card', STATE);
    history.pushState(null, '', '/next');
    await show('pill');
    expect(root.querySelector('.pill')).not.toBeNull();
  });

  it('hears out a writer who was at work before it came, and asks nobody to write', async () => {
    worker['overlay/write'] = () => ({ story: { ...STORY, headline: 'Written anew' } });
    await show('card', { ...STATE, writing: { by: SERVER, soFar: 'So far' } });
    await vi.waitFor(() => expect(text()).toContain('Written anew'));
    expect(asked).toEqual([['overlay/write', { joins: true }]]);
    expect(root.querySelector('[aria-busy=true]')).toBeNull();
  });

  it('shows how its own story is written, and no other that it showed before', async () => {
    worker['overlay/write'] = () => new Promise(() => undefined);
    await show('card', { ...STATE, writing: { by: SERVER, soFar: '' } });
    const hear = (id: string, soFar: string) =>
      act(() => void card['overlay/writing']({ id, writing: { by: SERVER, soFar } }));
    await hear(STORY.id, 'Half of it');
    await hear('another', 'Half of another');
    expect(text()).toContain('Half of it');
    expect(text()).not.toContain('Half of another');
  });

  it('asks once where it is the one that had the story written', async () => {
    await show('card', { ...STATE, writers: [SERVER] });
    await press('Write with small');
    await act(() => void card['overlay/writing']({ id: STORY.id, writing: { by: SERVER, soFar: 'Half of it' } }));
    expect(asked).toEqual([['overlay/write', { joins: false }]]);
  });
});
