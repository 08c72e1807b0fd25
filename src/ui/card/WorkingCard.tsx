import type { JSX } from 'preact';
import type { ReadState } from '../../messages/contract.ts';
import { useI18n } from '../i18n/i18n.ts';
import type { MessageKey } from '../i18n/keys.ts';

type Step = Extract<ReadState, { state: 'working' }>['step'];

const STEPS: Record<Step, MessageKey> = {
  reading: 'workingReading',
  fetching: 'workingFetching',
};

/** The shape of the card to come, so that nothing moves when it arrives. Style sheets keep it unseen for the first moment. */
export function WorkingCard({ step }: { step: Step }): JSX.Element {
  const { t } = useI18n();
  return (
    <div class="working">
      <p class="dotted">{t(STEPS[step])}</p>
      <div class="bones" aria-hidden="true">
        <i class="bone head" />
        <i class="bone head short" />
        <i class="bone" />
        <i class="bone" />
        <i class="bone" />
        <i class="bone" />
        <i class="bone short" />
      </div>
    </div>
  );
}
