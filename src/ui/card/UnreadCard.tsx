import type { JSX } from 'preact';
import type { Verdict, VerdictName } from '../../core/story.ts';
import { useI18n } from '../i18n/i18n.ts';
import type { MessageKey } from '../i18n/keys.ts';
import type { CardActions } from './card-actions.ts';
import { Message } from './Message.tsx';
import { Reasons } from './Reasons.tsx';

const HELP: Record<VerdictName, MessageKey> = {
  story: 'unreadStory',
  unsure: 'unreadUnsure',
  'not-story': 'unreadNotStory',
};

/** A page that was looked at, or not even that, but not read. */
export function UnreadCard({ verdict, actions }: { verdict: Verdict | null; actions: CardActions }): JSX.Element {
  const { t } = useI18n();
  return (
    <Message title={t('unreadTitle')} help={verdict && t(HELP[verdict.verdict])}>
      {actions.read && (
        <div class="buttons">
          <button type="button" class="button primary" onClick={actions.read}>
            <span>{t('summarize')}</span>
          </button>
        </div>
      )}
      {verdict && <Reasons verdict={verdict} />}
    </Message>
  );
}
