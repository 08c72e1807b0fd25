// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { passagesOf } from '../../src/core/passages/passage.ts';
import { StoryDialog } from '../../src/library/StoryDialog.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { i18nFrom } from '../ui/i18n-from-files.ts';
import { STORY } from '../ui/samples.ts';

vi.mock('../../src/browser.ts', () => import('../support/use-fake-browser.ts'));
const asked = vi.hoisted(() => [] as { passages: unknown }[]);
vi.mock('../../src/messages/send.ts', () => ({
  askWorker: async (_: string, what: { passages: unknown }) => {
    asked.push(what);
    return 'shown';
  },
}));
// jsdom knows no modal dialogs.
HTMLDialogElement.prototype.showModal = () => undefined;
HTMLDialogElement.prototype.scrollTo = () => undefined;

afterEach(() => render(null, document.body));

it('a sentence that was chosen is lit again when the pointer leaves another, though the list was drawn anew meanwhile', async () => {
  const opened = { number: 1, group: 1, story: STORY, tags: [], pinned: false, copies: [] };
  const draw = () =>
    act(() =>
      render(
        <I18nContext.Provider value={i18nFrom(english)}>
          <StoryDialog opened={opened} shelf={null} />
        </I18nContext.Provider>,
        document.body,
      ),
    );
  await draw();
  const [first, second] = document.querySelectorAll<HTMLAnchorElement>('.summary a');
  await act(() => first?.click());
  await draw();
  await act(() => void second?.dispatchEvent(new MouseEvent('pointerenter')));
  await act(() => void second?.dispatchEvent(new MouseEvent('pointerleave')));
  const passages = STORY.summary.sentences.map((sentence) => passagesOf(STORY, sentence));
  expect(asked.map((what) => what.passages)).toEqual([passages[0], passages[1], passages[0]]);
});
