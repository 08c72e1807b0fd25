import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { keepServerKey } from '../storage/server-key.ts';
import type { ServerChoice } from '../storage/writers.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { ServerOutcome } from './ServerOutcome.tsx';
import { connect, keptKey, type Outcome, releaseServer } from './server-connection.ts';

interface ServerFormProps {
  server: ServerChoice;
  change: (server: ServerChoice) => void;
}

/** Address and key of a server, and the choice among its models. */
export function ServerForm({ server, change }: ServerFormProps): JSX.Element {
  const { t } = useI18n();
  const [address, setAddress] = useState(server.address);
  const [key, setKey] = useState('');
  const [hasKey, setHasKey] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const ids = { address: useId(), key: useId(), help: useId(), model: useId() };
  useEffect(() => void keptKey(server.address).then((kept) => setHasKey(kept !== '')), [server.address]);
  const models = outcome?.models ?? (server.model === '' ? [] : [server.model]);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    // Called straight from the gesture: the browser asks whether the server may be reached.
    void connect(address, key, server, setOutcome).then((connected) => {
      if (!connected) return;
      setAddress(connected.address);
      setKey('');
      change(connected);
    });
  };
  const forget = (): void => {
    void keepServerKey('', '');
    void releaseServer(server.address);
    change({ on: true, address: '', model: '' });
    setAddress('');
    setOutcome(null);
    setHasKey(false);
  };
  return (
    <div class="server">
      <form onSubmit={onSubmit} noValidate>
        <label for={ids.address}>{t('aiAddress')}</label>
        <input
          id={ids.address}
          type="text"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          spellcheck={false}
          placeholder="http://localhost:11434/v1"
          aria-invalid={outcome?.trouble?.code === 'bad-address'}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <label for={ids.key}>{t('aiKey')}</label>
        <input
          id={ids.key}
          type="password"
          dir="ltr"
          autoComplete="off"
          placeholder={hasKey ? t('aiKeyKept') : ''}
          aria-describedby={ids.help}
          value={key}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
        <p class="quiet-text" id={ids.help}>
          {t('aiKeyHelp')}
        </p>
        <button type="submit" class="button" disabled={outcome?.asking === true}>
          {t('aiConnect')}
        </button>
      </form>
      <ServerOutcome outcome={outcome} />
      {models.length > 0 && (
        <div class="row">
          <label for={ids.model}>{t('aiModel')}</label>
          <select
            id={ids.model}
            value={server.model}
            onChange={(event) => change({ ...server, model: event.currentTarget.value })}
          >
            {server.model === '' && <option value="">{t('aiModelChoose')}</option>}
            {models.map((model) => (
              <option key={model} value={model}>
                {model}
              </option>
            ))}
          </select>
        </div>
      )}
      {(server.address !== '' || hasKey) && (
        <div class="row">
          <button type="button" class="button quiet" onClick={forget}>
            {t('aiForget')}
          </button>
        </div>
      )}
    </div>
  );
}
