import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { patternFor } from '../core/url/match-pattern.ts';
import { hostsWithoutPill, offHosts, quietHosts } from '../storage/settings.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { EVERY_SITE, grant, grantedSites, hostOf, revoke, watchGrants } from './granted-sites.ts';
import { HostForm } from './HostForm.tsx';
import { HostList } from './HostList.tsx';
import { useSetting } from './use-setting.ts';

/** Where Sixty looks for stories by itself: what is granted, and where it keeps still. */
export function SitesSection(): JSX.Element {
  const { t } = useI18n();
  useEffect(watchGrants, []);
  const granted = grantedSites.value;
  const [quiet, setQuiet] = useSetting(quietHosts);
  const [off, setOff] = useSetting(offHosts);
  const [without, setWithout] = useSetting(hostsWithoutPill);
  const everywhere = granted.includes(EVERY_SITE);
  const single = granted.filter((origin) => origin !== EVERY_SITE);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('sitesTitle')}</h2>
      <p class="quiet-text">{t('sitesHelp')}</p>
      <label class="switch">
        <input
          type="checkbox"
          checked={everywhere}
          onChange={(event) => {
            // What is shown is what the browser has granted, which may be less than what was asked.
            event.currentTarget.checked = everywhere;
            void (everywhere ? revoke(EVERY_SITE) : grant(EVERY_SITE));
          }}
        />
        {t('sitesAll')}
      </label>
      <p class="quiet-text">{t('sitesAllHelp')}</p>
      <h3>{t('sitesAllowed')}</h3>
      <HostList hosts={single.map(hostOf)} remove={(_, index) => void revoke(single[index] ?? '')} />
      <HostForm add={(host) => void grant(patternFor(host))} />
      <h3>{t('sitesQuiet')}</h3>
      <HostList hosts={quiet ?? []} remove={(host) => setQuiet((quiet ?? []).filter((other) => other !== host))} />
      <HostForm add={(host) => setQuiet([...new Set([...(quiet ?? []), host])].sort())} />
      <h3>{t('sitesOff')}</h3>
      <HostList hosts={off ?? []} remove={(host) => setOff((off ?? []).filter((other) => other !== host))} />
      <HostForm add={(host) => setOff([...new Set([...(off ?? []), host])].sort())} />
      {without !== undefined && without.length > 0 && (
        <>
          <h3>{t('sitesNoPill')}</h3>
          <HostList hosts={without} remove={(host) => setWithout(without.filter((other) => other !== host))} />
        </>
      )}
    </section>
  );
}
