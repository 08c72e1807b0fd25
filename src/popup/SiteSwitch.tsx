import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import type { SiteAccess, SiteMode } from '../messages/contract.ts';
import { hostPattern } from '../messages/host-pattern.ts';
import { isOwnHost } from '../messages/own-hosts.ts';
import { askWorker } from '../messages/send.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import type { MessageKey } from '../ui/i18n/keys.ts';

const MODES: readonly (readonly [SiteMode, MessageKey])[] = [
  ['never', 'siteNever'],
  ['click', 'siteClick'],
  ['always', 'siteAlways'],
];

interface SiteSwitchProps {
  host: string;
  /** What is known of the tab holds no more: it is asked anew. */
  changed: () => void;
  /** What the card shows: its buttons switch the site too. */
  state?: object | null;
}

/** What Sixty does on this site: nothing, work when it is clicked, or look for stories by itself. */
export function SiteSwitch({ host, changed, state }: SiteSwitchProps): JSX.Element {
  const { rich, t } = useI18n();
  const [access, setAccess] = useState<SiteAccess>();
  useEffect(() => void askWorker('site/access', { host }).then(setAccess), [host, state]);
  const choose = (mode: SiteMode): void => {
    // Who is quick chooses before the worker has said what is allowed; what the manifest names is known without it.
    const allowed = access?.allowed ?? isOwnHost(host);
    void switchSite(host, mode, allowed).then((now) => {
      setAccess(now);
      changed();
    });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are three buttons that belong together
    <div class="site" role="group" aria-labelledby="site">
      <span class="site-name" id="site" title={host}>
        {rich('siteModeLabel', <bdi>{host.replace(/^www\./, '')}</bdi>)}
      </span>
      <span class="segments">
        {MODES.map(([mode, name]) => (
          <button
            key={mode}
            type="button"
            class="segment"
            aria-pressed={mode === access?.mode}
            onClick={() => choose(mode)}
          >
            {t(name)}
          </button>
        ))}
      </span>
    </div>
  );
}

/** Called straight from the click: the browser asks the reader only inside a gesture, and may close the popup when it does. */
async function switchSite(host: string, mode: SiteMode, allowed: boolean): Promise<SiteAccess> {
  await Promise.all([
    mode === 'always' && !allowed && browser.permissions.request({ origins: [hostPattern(`https://${host}/`)] }),
    askWorker('site/mode', { host, mode }),
  ]);
  // What holds is what the browser has granted, which may be less than what was asked for.
  return askWorker('site/access', { host });
}
