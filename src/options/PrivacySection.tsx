import type { JSX } from 'preact';
import { deleteEverything } from '../storage/delete-everything.ts';
import { serverWriter, showWriters } from '../storage/writers.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { AskTwice } from './AskTwice.tsx';
import { grantedSites, revoke } from './granted-sites.ts';
import { releaseServer } from './server-connection.ts';
import { useSetting } from './use-setting.ts';

const POINTS = ['privacyLocal', 'privacyKept', 'privacyLinks', 'privacySync'] as const;

/** Sites first: without the settings, one that was granted for a link alone would be taken for one that is always read. */
async function everything(): Promise<void> {
  const { address } = await serverWriter.get();
  await Promise.all([...grantedSites.value.map(revoke), releaseServer(address)]);
  await deleteEverything();
}

/** What happens to what is read, in plain words, and the way to have none of it left. */
export function PrivacySection(): JSX.Element {
  const { t } = useI18n();
  const [writers] = useSetting(showWriters);
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{t('privacyTitle')}</h2>
      {POINTS.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {writers && <p>{t('privacyWriters')}</p>}
      <AskTwice
        texts={{
          ask: t('deleteEverything'),
          sure: t('deleteEverythingSure'),
          done: t('deletedEverything'),
        }}
        act={everything}
      />
    </section>
  );
}
