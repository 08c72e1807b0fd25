// @vitest-environment jsdom
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { TagEditor } from '../../src/library/TagEditor.tsx';
import { AskTwice } from '../../src/options/AskTwice.tsx';
import { HostList } from '../../src/options/HostList.tsx';
import { CardButtons } from '../../src/ui/card/CardButtons.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { i18nFrom } from './i18n-from-files.ts';
import { STORY } from './samples.ts';

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
