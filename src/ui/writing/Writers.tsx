import type { JSX } from 'preact';
import type { StoryState } from '../../messages/contract.ts';
import type { CardActions } from '../card/card-actions.ts';
import { useI18n } from '../i18n/i18n.ts';
import { WriteFailed } from './WriteFailed.tsx';
import { WritingNow } from './WritingNow.tsx';
import { writerCalled } from './write-keys.ts';

export type WritersProps = Pick<StoryState, 'story' | 'writers' | 'writing' | 'notWritten'> & { actions: CardActions };

/**
 * Other writers, where the reader has switched them on: a quiet button for each, what one writes while it does, why it did
 * not, and the way back to the summary of the device. Draws nothing for who wants nothing of it.
 */
export function Writers({ story, writers = [], writing, notWritten, actions }: WritersProps): JSX.Element | null {
  const i18n = useI18n();
  const { write, stopWriting, unwrite } = actions;
  if (writing) return <WritingNow writing={writing} story={story} stop={stopWriting} />;
  const back = unwrite && story.summary.writer !== 'on-device' ? unwrite : undefined;
  const offered = write ? writers : [];
  if (offered.length === 0 && !back && !notWritten) return null;
  return (
    <div class="writers">
      {notWritten && <WriteFailed failure={notWritten} />}
      {(offered.length > 0 || back) && (
        <p class="writer-choice">
          {offered.map((offer) => (
            <button key={offer.writer} type="button" class="button quiet" onClick={() => write?.(offer)}>
              <span>{i18n.t('writeWith', writerCalled(offer, i18n))}</span>
            </button>
          ))}
          {back && (
            <button type="button" class="button quiet" onClick={back}>
              <span>{i18n.t('backToOnDevice')}</span>
            </button>
          )}
        </p>
      )}
    </div>
  );
}
