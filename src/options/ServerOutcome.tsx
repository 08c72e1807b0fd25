import type { JSX } from 'preact';
import { useI18n } from '../ui/i18n/i18n.ts';
import { writeTrouble } from '../ui/writing/write-keys.ts';
import type { Outcome } from './server-connection.ts';

/** What came of asking a server for its models. */
export function ServerOutcome({ outcome }: { outcome: Outcome | null }): JSX.Element {
  const i18n = useI18n();
  const trouble = outcome?.trouble && writeTrouble(outcome.trouble, i18n);
  return (
    <div role="status">
      {outcome?.asking && <p class="quiet-text">{i18n.t('aiConnecting')}</p>}
      {outcome?.refused && <p class="wrong">{i18n.t('aiNotGranted')}</p>}
      {outcome?.models && <p class="quiet-text">{i18n.t(outcome.models.length > 0 ? 'aiConnected' : 'aiNoModels')}</p>}
      {trouble && <p class="wrong">{trouble.said}</p>}
      {trouble?.line !== undefined && (
        <p>
          <code dir="ltr">{trouble.line}</code>
        </p>
      )}
    </div>
  );
}
