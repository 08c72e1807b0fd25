// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { refused } from '../../src/library/handle-story.ts';
import { rowStories } from '../../src/library/row-stories.ts';
import { StoryList } from '../../src/library/StoryList.tsx';
import type { Shelf } from '../../src/library/shelf.ts';
import { Failed } from '../../src/messages/failed.ts';
import { emptyCatalogue } from '../../src/storage/catalogue.ts';
import type { Listed } from '../../src/storage/list-stories.ts';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { i18nFrom } from '../ui/i18n-from-files.ts';
import { STORY } from '../ui/samples.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));
const listStories = vi.hoisted(() => vi.fn<(numbers: number[]) => Promise<Listed[]>>());
vi.mock('../../src/storage/list-stories.ts', () => ({ listStories }));
vi.mock('../../src/storage/kept-stories.ts', () => ({ bodiesOf: async () => [] }));

const listed = (number: number): Listed => ({
  number,
  group: 0,
  head: { ...STORY, id: String(number), digest: '' },
  tags: [],
  pinned: false,
});
const numbers = [1, 2, 3, 4, 5];
const shelf: Shelf = {
  catalogue: emptyCatalogue(),
  lit: [],
  rows: numbers.map((number) => ({ number, others: [] })),
  numbers,
  isPartial: false,
  tags: [],
};
const draw = () =>
  act(() =>
    render(
      <I18nContext.Provider value={i18nFrom(english)}>
        <StoryList shelf={shelf} />
      </I18nContext.Provider>,
      document.body,
    ),
  );
const headlines = () => [...document.querySelectorAll<HTMLButtonElement>('.story h2 button')];

beforeEach(() => {
  render(null, document.body);
  rowStories.value = new Map();
  listStories.mockImplementation(async (wanted) => wanted.map(listed));
  // Rows so high that only three of them can be laid out; jsdom does no layout.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(5_000_000);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('scrollBy', () => undefined);
});

it('goes to the last row that can be reached with End, where there are more than a browser lays out', async () => {
  await draw();
  await vi.waitFor(() => expect(headlines()).toHaveLength(3));
  await act(() => headlines()[0]?.focus());
  await act(
    () => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true })),
  );
  expect(document.activeElement).toBe(headlines()[2]);
});

it('says why where its stories cannot be read', async () => {
  listStories.mockRejectedValue(new Failed('storage-failed', 'held'));
  await draw();
  await vi.waitFor(() => expect(refused.value).toMatchObject({ code: 'storage-failed' }));
});
