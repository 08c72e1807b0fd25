import type { JSX } from 'preact';
import { serverWriter } from '../storage/writers.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { ServerForm } from './ServerForm.tsx';
import { releaseServer } from './server-connection.ts';
import { useSetting } from './use-setting.ts';

/** A server of the reader's own. Switched off, it gives its permission back. */
export function ServerWriter(): JSX.Element {
  const { t } = useI18n();
  const [server, setServer] = useSetting(serverWriter);
  return (
    <>
      <label class="switch">
        <input
          type="checkbox"
          checked={server?.on === true}
          // What else is kept of the server must be known first: a click that is lost would leave a box that lies.
          disabled={!server}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            if (!server) return;
            setServer({ ...server, on });
            if (!on) void releaseServer(server.address);
          }}
        />
        {t('aiServer')}
      </label>
      <p class="quiet-text">{t('aiServerHelp')}</p>
      {server?.on && <ServerForm server={server} change={setServer} />}
    </>
  );
}
