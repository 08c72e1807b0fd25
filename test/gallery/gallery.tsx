import { render } from 'preact';
import { PopupFoot } from '../../src/popup/PopupFoot.tsx';
import { SiteSwitch } from '../../src/popup/SiteSwitch.tsx';
import type { CardActions } from '../../src/ui/card/card-actions.ts';
import { StoryCard } from '../../src/ui/card/StoryCard.tsx';
import { I18nContext } from '../../src/ui/i18n/i18n.ts';
import { mountOverlay } from '../../src/ui/overlay/mount-overlay.tsx';
import { overlayStyles } from '../../src/ui/overlay/overlay-styles.ts';
import { Writers } from '../../src/ui/writing/Writers.tsx';
import { i18nFrom, type Messages } from '../ui/i18n-from-files.ts';
import { STATES } from '../ui/samples.ts';

/** One surface in one state and language, as the address says: `?surface=popup|overlay|pill&state=…&lang=…`. */
const wish = new URLSearchParams(location.search);
const answer = await fetch(`/_locales/${wish.get('lang') ?? 'en'}/messages.json`);
const messages: Messages = await answer.json();
const i18n = i18nFrom(messages);
const state = STATES[wish.get('state') ?? 'story'] ?? null;
const now = new Date('2026-11-23T06:00:00Z');

const actions: CardActions = {
  read: () => undefined,
  site: 'news.example',
  allowSite: () => undefined,
  share: () => undefined,
  shape: () => undefined,
  turnOn: () => undefined,
  copy: () => Promise.resolve(),
  explain: () => undefined,
  ...(wish.has('removed') ? { restore: () => undefined } : { remove: () => undefined }),
  others: Writers,
  write: () => undefined,
  stopWriting: () => undefined,
  unwrite: () => undefined,
};

async function popup(): Promise<void> {
  await Promise.all([
    import('../../src/ui/tokens.css'),
    import('../../src/ui/controls.css'),
    import('../../src/ui/card/card.css'),
    import('../../src/ui/writing/writers.css'),
    import('../../src/ui/card/working.css'),
    import('../../src/popup/popup.css'),
  ]);
  document.documentElement.lang = i18n.lang;
  document.documentElement.dir = i18n.dir;
  if (wish.has('page')) document.documentElement.dataset['frame'] = 'page';
  render(
    <I18nContext.Provider value={i18n}>
      <main>
        <StoryCard state={state} actions={actions} now={now} />
        <SiteSwitch host="news.example" changed={() => undefined} />
        <PopupFoot />
      </main>
    </I18nContext.Provider>,
    document.body,
  );
}

async function overlay(shown: 'pill' | 'card'): Promise<void> {
  await import('./hostile.css');
  const text = document.createElement('main');
  text.className = 'somebody-elses';
  for (let index = 0; index < 12; index += 1) {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'The text of somebody else’s page, in somebody else’s taste, goes on for a while. '.repeat(
      5,
    );
    text.append(paragraph);
  }
  const host = document.createElement('sixty-overlay');
  document.body.append(text, host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overlayStyles);
  root.adoptedStyleSheets = [sheet];
  const quiet = (): void => undefined;
  mountOverlay(root, i18n, { open: quiet, close: quiet, moved: quiet, hidePill: quiet, actions }).show({
    shown,
    state,
  });
}

await (wish.get('surface') === 'overlay'
  ? overlay('card')
  : wish.get('surface') === 'pill'
    ? overlay('pill')
    : popup());
document.documentElement.dataset['ready'] = '';
