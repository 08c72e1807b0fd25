import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { codesOf, packed } from '../../scripts/build/pack-locales.ts';
import { createMenus, renameMenus } from '../../src/background/menus.ts';
import { suggestStories } from '../../src/background/omnibox.ts';
import { interfaceLanguage } from '../../src/storage/settings.ts';
import { browser, freshBrowser } from '../support/use-fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const NAMES = Object.keys(english);
const texts = (messages: Record<string, { message: string }>) =>
  packed(messages, NAMES, new Set())['texts']?.message ?? '';

beforeEach(() => {
  const { api } = freshBrowser();
  // The browser speaks English; the file of another language lies in the package.
  api.i18n.getMessage = (key) => (key === 'names' ? codesOf(NAMES) : key === 'texts' ? texts(english) : '');
  vi.stubGlobal('fetch', async (url: string) => {
    const [, locale] = /_locales\/(de|en)\/messages\.json$/.exec(url) ?? [];
    expect(locale).toBeDefined();
    const message = locale === 'de' ? texts(german) : `${texts(english)}\n${codesOf(NAMES)}`;
    return Response.json({ texts: { message } });
  });
});

it('names the entries of the menu in the language that is chosen, when it is chosen and when they are made', async () => {
  const made = () =>
    vi.mocked(browser.contextMenus.create).mock.calls.map(([item]) => (item as { title: string }).title);
  await createMenus();
  expect(made()).toContain(english.menuPage.message);
  await interfaceLanguage.set('de');
  await renameMenus();
  expect(browser.contextMenus.update).toHaveBeenCalledWith('page', { title: german.menuPage.message });
  expect(browser.contextMenus.update).toHaveBeenCalledWith('link', { title: german.menuLink.message });
  await createMenus();
  expect(made()).toContain(german.menuSelection.message);
});

it('names them in English where the browser, whose language is to be spoken or not, gives no text at all', async () => {
  browser.i18n.getMessage = () => '';
  await interfaceLanguage.set('de');
  await createMenus();
  const made = vi.mocked(browser.contextMenus.create).mock.calls.map(([item]) => (item as { title: string }).title);
  expect(made).toContain(english.menuPage.message);
});

it('has each entry once where a browser that starts with a new version asks for them twice', async () => {
  const there: string[] = [];
  vi.mocked(browser.contextMenus.removeAll).mockImplementation(async () => {
    there.length = 0;
    return undefined;
  });
  vi.mocked(browser.contextMenus.create).mockImplementation((item: { id: string }) => void there.push(item.id));
  await Promise.all([createMenus(), createMenus()]);
  expect(there).toEqual(['page', 'selection', 'link']);
});

it('offers to summarize no link that leads to no page: mail, telephone, script', async () => {
  await createMenus();
  const items = vi.mocked(browser.contextMenus.create).mock.calls.map(([item]) => item);
  expect(items.find(({ id }) => id === 'link')).toMatchObject({ targetUrlPatterns: ['*://*/*'] });
  expect(items.find(({ id }) => id === 'page')).not.toHaveProperty('targetUrlPatterns');
});

it('says below the address bar what Enter does in the language that is chosen', async () => {
  await interfaceLanguage.set('de');
  suggestStories('Hafen', () => undefined);
  await vi.waitFor(() =>
    expect(browser.omnibox.setDefaultSuggestion).toHaveBeenCalledWith({
      description: german.omniboxHint.message.replace('$1', 'Hafen'),
    }),
  );
});
