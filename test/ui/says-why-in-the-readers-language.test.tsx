import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import hindi from '../../public/_locales/hi/messages.json' with { type: 'json' };
import japanese from '../../public/_locales/ja/messages.json' with { type: 'json' };
import { Notes } from '../../src/ui/card/Notes.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { i18nFrom, type Messages } from './i18n-from-files.ts';
import { FLAGGED_STORY } from './samples.ts';

const drawn = (messages: Messages): string =>
  renderToString(
    <I18nContext.Provider value={i18nFrom(messages)}>
      <Notes story={FLAGGED_STORY} changes={undefined} now={new Date('2026-11-23T06:00:00Z')} />
    </I18nContext.Provider>,
  );
const titles = (messages: Messages): string[] =>
  [...drawn(messages).matchAll(/title="([^"]*)"/g)].map(([, title = '']) => title);

it('says on demand what on the page makes a text an opinion', () => {
  expect(titles(english)).toEqual(['section “Comment”', 'LiveBlogPosting', 'label “Paid post”']);
});

it('shows only the page’s own words where the rest would be English', () => {
  expect(titles(german)).toEqual(['“Comment”', '“Paid post”']);
});

it.each([
  ['English', english, '.'],
  ['Hindi', hindi, '।'],
  ['Japanese', japanese, '。'],
])('closes what it calls a text as %s closes a sentence', (_, messages, stop) => {
  const called = [...drawn(messages).matchAll(/<strong>(.*?)<\/strong>/g)].map(([, text = '']) => text.trim());
  expect(called).toHaveLength(4);
  expect(called).toContain(`${messages.flagOpinion.message}${stop}`);
});
