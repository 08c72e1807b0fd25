import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { useI18n } from '../ui/i18n/i18n.ts';

type Command = Awaited<ReturnType<typeof browser.commands.getAll>>[number];

/** The keys as the browser has them, which may differ from those that were suggested. Firefox for Android has none. */
export function KeysSection(): JSX.Element | null {
  const { t } = useI18n();
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    const refresh = (): void => void browser.commands?.getAll().then(setCommands);
    refresh();
    // They are changed on a page of the browser's, and looked at again here.
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);
  if (commands.length === 0) return null;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('keysTitle')}</h2>
      <dl class="keys">
        {commands.map(({ name = '', shortcut }) => [
          <dt key={name}>{t(name === '_execute_action' ? 'keyOpenPopup' : 'commandOpenCard')}</dt>,
          <dd key={`${name} key`}>
            {shortcut ? <kbd>{shortcut}</kbd> : <span class="quiet-text">{t('keyUnset')}</span>}
          </dd>,
        ])}
      </dl>
      <ChangeKeys />
    </section>
  );
}

/** Chrome has a page for it; Firefox lets an extension open its own. */
function ChangeKeys(): JSX.Element {
  const { t } = useI18n();
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  const open = (): void =>
    void (commands.openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
  return (
    <div class="row">
      <button type="button" class="button" onClick={open}>
        {t('keysChange')}
      </button>
    </div>
  );
}
