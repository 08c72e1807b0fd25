import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { Notes } from '../../src/ui/card/Notes.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { i18nFrom, type Messages } from './i18n-from-files.ts';
import { FLAGGED_STORY } from './samples.ts';

const titles = (messages: Messages): string[] => {
  const html = renderToString(
    <I18nContext.Provider value={i18nFrom(messages)}>
      <Notes story={FLAGGED_STORY} changes={undefined} now={new Date('2026-11-23T06:00:00Z')} />
    </I18nContext.Provider>,
  );
  return [...html.matchAll(/title="([^"]*)"/g)].map(([, title = '']) => title);
};

it('says on demand what on the page makes a text an opinion', () => {
  expect(titles(english)).toEqual(['section “Comment”', 'LiveBlogPosting', 'label “Paid post”']);
});

it('shows only the page’s own words where the rest would be English', () => {
  expect(titles(german)).toEqual(['“Comment”', '“Paid post”']);
});
