import type { JSX } from 'preact';
import type { Story } from '../../core/story.ts';
import type { Writing } from '../../core/writing.ts';
import { useI18n } from '../i18n/i18n.ts';
import { directionOf } from '../text/direction.ts';
import { displayText } from '../text/display-text.ts';
import { writerCalled } from './write-keys.ts';

interface WritingNowProps {
  writing: Writing;
  story: Pick<Story, 'lang'>;
  stop: (() => void) | undefined;
}

/** A writer at work: how far it is, what it has so far (unchecked, and drawn so), and the way to stop it. */
export function WritingNow({ writing: { by, soFar, downloaded }, story, stop }: WritingNowProps): JSX.Element {
  const i18n = useI18n();
  const share = Math.round((downloaded ?? 1) * 100);
  return (
    <div class="writers" aria-busy="true">
      <div class="writer-head">
        <span role="status">{i18n.t('writingWith', writerCalled(by, i18n))}</span>
        {stop && (
          <button type="button" class="button quiet" onClick={stop}>
            <span>{i18n.t('stopWriting')}</span>
          </button>
        )}
      </div>
      {share < 100 && (
        <label>
          {i18n.t('modelDownload', new Intl.NumberFormat(i18n.lang, { style: 'percent' }).format(share / 100))}
          <progress value={share} max={100} />
        </label>
      )}
      {soFar !== '' && (
        <p class="writer-text" lang={story.lang} dir={directionOf(story.lang)}>
          {displayText(soFar)}
        </p>
      )}
    </div>
  );
}
