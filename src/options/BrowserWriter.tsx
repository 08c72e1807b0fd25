import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browserWriter } from '../storage/writers.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import type { MessageKey } from '../ui/i18n/keys.ts';
import { type AiState, allowOwnAi, ownAiState } from '../writers/own-ai.ts';
import { useSetting } from './use-setting.ts';

const STATES: Record<AiState, MessageKey> = {
  none: 'aiBrowserNone',
  downloadable: 'aiBrowserDownload',
  ready: 'aiBrowserReady',
  trial: 'aiBrowserTrial',
};

/** The AI built into the browser: whether there is one, in what state, and whether the reader wants it. */
export function BrowserWriter(): JSX.Element {
  const { t } = useI18n();
  const [on, setOn] = useSetting(browserWriter);
  const [state, setState] = useState<AiState>('none');
  useEffect(() => void ownAiState(window).then(setState), []);
  const change = (wish: boolean): void => {
    if (!wish) setOn(false);
    // Straight from the gesture: in Firefox a permission must be asked for.
    else void allowOwnAi().then(setOn);
  };
  return (
    <>
      <label class="switch">
        <input
          type="checkbox"
          checked={on === true}
          disabled={state === 'none' && on !== true}
          onChange={(event) => {
            const wish = event.currentTarget.checked;
            // What is shown is what was granted.
            event.currentTarget.checked = on === true;
            change(wish);
          }}
        />
        {t('aiBrowser')}
      </label>
      <p class="quiet-text">
        {state !== 'none' && `${t('aiBrowserHelp')} `}
        {t(STATES[state])}
      </p>
    </>
  );
}
