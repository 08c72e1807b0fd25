import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReadState } from '../../messages/contract.ts';
import { tellingOf } from '../i18n/failure-keys.ts';
import { type I18n, useI18n } from '../i18n/i18n.ts';
import { displayText } from '../text/display-text.ts';

/** Tells screen readers, once, how the work ended. Silent while there is nothing new to say. */
export function Announcement({ state }: { state: ReadState | null }): JSX.Element {
  const i18n = useI18n();
  const [said, say] = useState('');
  useEffect(() => {
    if (state !== null) say(outcomeOf(state, i18n));
  }, [state, i18n]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}

function outcomeOf(state: ReadState, { t }: I18n): string {
  switch (state.state) {
    case 'story':
      return t('summaryReady', displayText(state.story.headline));
    case 'not-story':
      return t('notStoryTitle');
    case 'failed':
      return t(tellingOf(state.failure.code).title);
    default:
      return '';
  }
}
