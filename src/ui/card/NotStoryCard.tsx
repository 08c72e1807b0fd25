import type { JSX } from 'preact';
import type { Verdict } from '../../core/story.ts';
import { useI18n } from '../i18n/i18n.ts';
import { displayText } from '../text/display-text.ts';
import type { CardActions } from './card-actions.ts';
import { Message } from './Message.tsx';
import { Reasons } from './Reasons.tsx';

interface NotStoryCardProps {
  verdict: Verdict;
  headline: string;
  actions: CardActions;
}

/** A page that is no full story: says so, why, and reads it all the same if asked to. */
export function NotStoryCard({ verdict, headline, actions }: NotStoryCardProps): JSX.Element {
  const { t } = useI18n();
  const page = displayText(headline);
  return (
    <Message title={t('notStoryTitle')} help={t('notStoryHelp')}>
      {page !== '' && (
        <p class="page-title" dir="auto">
          {page}
        </p>
      )}
      {actions.read && (
        <div class="buttons">
          <button type="button" class="button" onClick={actions.read}>
            <span>{t('summarizeAnyway')}</span>
          </button>
        </div>
      )}
      <Reasons verdict={verdict} as="not-story" />
    </Message>
  );
}
