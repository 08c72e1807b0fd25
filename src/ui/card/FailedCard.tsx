import type { JSX } from 'preact';
import type { Failure } from '../../messages/contract.ts';
import { type Remedy, tellingOf } from '../i18n/failure-keys.ts';
import { useI18n } from '../i18n/i18n.ts';
import { displayText } from '../text/display-text.ts';
import type { CardActions } from './card-actions.ts';
import { Message } from './Message.tsx';

/** What went wrong, in words, and what can be done about it. */
export function FailedCard({ failure, actions }: { failure: Failure; actions: CardActions }): JSX.Element {
  const { t } = useI18n();
  // The code comes from another process; one that is not known is told as an error of our own.
  const { title, help, remedies } = tellingOf(failure.code);
  const buttons: Record<Remedy, { text: string; press: (() => void) | undefined }> = {
    'allow-site': { text: t('allowSite', actions.site ?? ''), press: actions.site ? actions.allowSite : undefined },
    'turn-on': { text: t('siteTurnOn'), press: actions.turnOn },
    retry: { text: t('retry'), press: actions.read },
  };
  const offered = remedies.map((remedy) => buttons[remedy]).filter(({ press }) => press !== undefined);
  return (
    <Message title={t(title)} help={t(help)}>
      {failure.code === 'internal' && (
        <p class="error-words" dir="ltr">
          {displayText(failure.message)}
        </p>
      )}
      {offered.length > 0 && (
        <div class="buttons">
          {offered.map(({ text, press }) => (
            <button type="button" key={text} class="button primary" onClick={press}>
              <span>{text}</span>
            </button>
          ))}
        </div>
      )}
    </Message>
  );
}
