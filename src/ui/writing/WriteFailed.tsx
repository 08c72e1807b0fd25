import type { JSX } from 'preact';
import type { WriteFailure } from '../../core/writing.ts';
import { useI18n } from '../i18n/i18n.ts';
import { NoteIcon } from '../icons/icons.tsx';
import { writerCalled, writeTrouble } from './write-keys.ts';

/** Why the writer's words are not there, and what can be done. A reader who stopped it knows why. */
export function WriteFailed({ failure }: { failure: WriteFailure }): JSX.Element | null {
  const i18n = useI18n();
  if (failure.code === 'cancelled') return null;
  const { said, line } = writeTrouble(failure, i18n);
  const name = writerCalled(failure.by, i18n);
  return (
    <div class="note" role="status">
      <NoteIcon />
      <span>
        <strong>{i18n.t('writeFailed', name)} </strong>
        {said}
        {line !== undefined && <code dir="ltr">{line}</code>}
      </span>
    </div>
  );
}
