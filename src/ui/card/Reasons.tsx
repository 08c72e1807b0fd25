import type { JSX } from 'preact';
import type { Reason } from '../../core/story.ts';
import { useI18n } from '../i18n/i18n.ts';
import { reasonText } from '../i18n/story-keys.ts';
import { displayText } from '../text/display-text.ts';

/** Why Sixty judged the page as it did, folded away until asked for. */
export function Reasons({ title, reasons }: { title: string; reasons: readonly Reason[] }): JSX.Element | null {
  const i18n = useI18n();
  if (reasons.length === 0) return null;
  return (
    <details class="reasons">
      <summary>{title}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>{displayText(reasonText(reason, i18n))}</li>
        ))}
      </ul>
    </details>
  );
}
