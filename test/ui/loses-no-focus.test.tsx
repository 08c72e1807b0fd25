// @vitest-environment jsdom
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { KeepSection } from '../../src/library/KeepSection.tsx';
import { TagEditor } from '../../src/library/TagEditor.tsx';
import type { ReadState } from '../../src/messages/contract.ts';
import { AskTwice } from '../../src/options/AskTwice.tsx';
import { HostList } from '../../src/options/HostList.tsx';
import { emptyCatalogue } from '../../src/storage/catalogue.ts';
import { CardButtons } from '../../src/ui/card/CardButtons.tsx';
import { StoryCard } from '../../src/ui/card/StoryCard.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { i18nFrom } from './i18n-from-files.ts';
import { STORY } from './samples.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));

const draw = (what: VNode) =>
  act(() => render(<I18nContext.Provider value={i18nFrom(english)}>{what}</I18nContext.Provider>, document.body));
const at = () => {
  const one = document.activeElement;
  return one === document.body ? 'nowhere' : (one?.getAttribute('aria-label') ?? one?.textContent);
};

/** Presses a button as the keyboard does, from the focus. */
async function press(name: string): Promise<void> {
  const named = (button: Element) => (button.getAttribute('aria-label') ?? button.textContent) === name;
  const button = [...document.querySelectorAll('button')].find(named);
  button?.focus();
  await act(() => button?.click());
}

beforeEach(() => render(null, document.body));

it('goes on with the next site of a list, then with the one before, then with the word that there is none', async () => {
  let hosts = ['a.example', 'b.example', 'c.example'];
  const list = () =>
    draw(
      <HostList
        hosts={hosts}
        remove={(host) => {
          hosts = hosts.filter((one) => one !== host);
        }}
      />,
    );
  const remove = async (host: string) => {
    await press(`Remove ${host}`);
    await list();
  };
  await list();
  expect(at()).toBe('nowhere');
  await remove('b.example');
  expect(at()).toBe('Remove c.example');
  await remove('c.example');
  expect(at()).toBe('Remove a.example');
  await remove('a.example');
  expect(at()).toBe('No sites yet.');
});

it('comes back to the button that asked once more', async () => {
  await draw(<AskTwice texts={{ ask: 'Delete', sure: 'Really?', done: 'Done.' }} act={async () => undefined} />);
  expect(at()).toBe('nowhere');
  await press('Delete');
  expect(at()).toBe('Cancel');
  await press('Cancel');
  expect(at()).toBe('Delete');
});

it('goes to the word that it is done where the button can do no more, and says what failed', async () => {
  const twice = (disabled: boolean, act: () => Promise<void>) =>
    draw(<AskTwice texts={{ ask: 'Delete', sure: 'Really?', done: 'Done.' }} disabled={disabled} act={act} />);
  await twice(false, () => twice(true, async () => undefined));
  const said = document.querySelector('[role=status]');
  await press('Delete');
  await press('Delete');
  await vi.waitFor(() => expect(at()).toBe('Done.'));
  // A live region that comes with its text is not announced.
  expect(document.querySelector('[role=status]')).toBe(said);
  render(null, document.body);
  await twice(false, () => Promise.reject(Object.assign(new Error('held'), { code: 'storage-failed' })));
  await press('Delete');
  await press('Delete');
  await vi.waitFor(() => expect(at()).toBe('Delete'));
  expect(document.querySelector('[role=status]')?.textContent).toBe(english.failStorageFailedTitle.message);
});

it('comes back to the bound of the library that asked what to delete', async () => {
  const catalogue = { ...emptyCatalogue(), limit: 1, stories: 1 };
  Object.assign(catalogue, { flags: Uint8Array.of(1), saved: Uint32Array.of(5), size: Uint32Array.of(9) });
  await draw(<KeepSection shelf={{ catalogue, lit: [], rows: [], numbers: [], isPartial: false, tags: [] }} />);
  const select = await vi.waitFor(() => {
    const first = document.querySelector('select');
    if (!first) throw new Error('not yet');
    return first;
  });
  select.focus();
  select.value = '30';
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  await press('Cancel');
  expect(document.activeElement).toBe(select);
});

it('stays with the card where what was pressed goes with what it was on, and is taken from nothing else', async () => {
  const card = (state: ReadState) =>
    draw(<StoryCard state={state} actions={{ read: () => undefined }} now={new Date()} />);
  const failed = { state: 'failed', failure: { code: 'offline', message: '' } } as const;
  await card(failed);
  await card({ state: 'working', step: 'reading' });
  expect(at()).toBe('nowhere');
  await card(failed);
  await press('Try again');
  await card({ state: 'working', step: 'reading' });
  expect(document.activeElement).toBe(document.querySelector('article'));
  await card(failed);
  await press('Try again');
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  await card({ state: 'working', step: 'reading' });
  expect(document.activeElement).toBe(field);
  field.remove();
});

it('goes to the field of the tags when one is taken off', async () => {
  await draw(<TagEditor tags={['sea', 'trade']} known={[]} change={() => undefined} />);
  await press('Remove tag: sea');
  expect(at()).toBe('Add a tag');
});

it('goes to the way back where a story is removed, once', async () => {
  const buttons = (actions: object) =>
    draw(<CardButtons story={STORY} actions={{ copy: async () => undefined, ...actions }} />);
  await buttons({ remove: () => undefined });
  await press('Remove from library');
  await buttons({ restore: () => undefined });
  expect(at()).toBe('Undo');
  document.querySelector<HTMLElement>('.primary')?.focus();
  await buttons({ restore: () => undefined });
  expect(at()).toBe('Read at Northern Wire');
});
