// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { Filters } from '../../src/library/Filters.tsx';
import { filters } from '../../src/library/filters.ts';
import { refused } from '../../src/library/handle-story.ts';
import { closeStory, opened, openStory } from '../../src/library/opened.ts';
import { refresh, type Shelf, shelf } from '../../src/library/shelf.ts';
import { saveStory } from '../../src/storage/change-library.ts';
import { markStory } from '../../src/storage/marks.ts';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { madeUpStory } from '../support/made-up-story.ts';
import { i18nFrom } from '../ui/i18n-from-files.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const story = madeUpStory();
beforeEach(async () => {
  await saveStory(story);
});
afterEach(() => {
  render(null, document.body);
  filters.value = {};
  closeStory();
});

it('a story that was closed while it was changed stays closed, and one that lies open is read anew', async () => {
  await openStory(story.id);
  await markStory(story.id, { tags: ['sea'] });
  await openStory(story.id, true);
  expect(opened.value?.tags).toEqual(['sea']);
  const again = openStory(story.id, true);
  closeStory();
  await again;
  expect(opened.value).toBeNull();
});

it('says why a story cannot be opened, until one is', async () => {
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('held', 'UnknownError');
  });
  await openStory(story.id);
  expect([opened.value, refused.value]).toMatchObject([null, { code: 'storage-failed' }]);
  await openStory(story.id);
  expect([opened.value?.story.id, refused.value]).toEqual([story.id, null]);
});

it('a tag that no story has any more can be chosen away', async () => {
  await markStory(story.id, { tags: ['sea'] });
  filters.value = { tag: 'sea' };
  await markStory(story.id, { tags: [] });
  await refresh();
  await act(() =>
    render(
      <I18nContext.Provider value={i18nFrom(english)}>
        <Filters shelf={shelf.value as Shelf} />
      </I18nContext.Provider>,
      document.body,
    ),
  );
  const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${english.filterTag.message}"]`);
  expect(select?.value).toBe('sea');
  await act(() => {
    if (select) select.value = '';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(filters.value).toEqual({});
});
