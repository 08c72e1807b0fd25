import type { JSX } from 'preact';
import type { Verdict, VerdictName } from '../../core/story.ts';
import { useI18n } from '../i18n/i18n.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { reasonText } from '../i18n/story-keys.ts';
import { displayText } from '../text/display-text.ts';

const WHY: Record<VerdictName, MessageKey> = { story: 'whyStory', unsure: 'whyUnsure', 'not-story': 'whyNotStory' };

/**
 * Why Sixty judged the page as it did, folded away until asked for.
 * @param props.as what the card around it takes the page for
 */
export function Reasons(props: { verdict: Verdict; as?: VerdictName }): JSX.Element | null {
  const i18n = useI18n();
  const { verdict, reasons } = props.verdict;
  if (reasons.length === 0) return null;
  return (
    <details class="reasons">
      <summary>{i18n.t(WHY[props.as ?? verdict])}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>{displayText(reasonText(reason, i18n))}</li>
        ))}
      </ul>
    </details>
  );
}
