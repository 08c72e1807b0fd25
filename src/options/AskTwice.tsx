import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { failureOf } from '../messages/failed.ts';
import { tellingOf } from '../ui/i18n/failure-keys.ts';
import { useI18n } from '../ui/i18n/i18n.ts';

interface Texts {
  ask: string;
  sure: string;
  done: string;
}

/** A button for what cannot be undone: it asks once more, with the way back in focus, and says when it is done; then it has the focus again. */
export function AskTwice(props: { texts: Texts; disabled?: boolean; act: () => Promise<void> }): JSX.Element {
  const { t } = useI18n();
  const { texts, disabled = false, act } = props;
  const [step, setStep] = useState<'idle' | 'sure'>('idle');
  const [said, say] = useState('');
  const outcome = useRef<HTMLParagraphElement>(null);
  const asked = useRef(false);
  const takeBack = (button: HTMLButtonElement | null): void => {
    if (!button || !asked.current) return;
    asked.current = false;
    (button.disabled ? outcome.current : button)?.focus();
  };
  const askAgain = (): void => {
    asked.current = true;
    say('');
    setStep('sure');
  };
  const go = async (): Promise<void> => {
    const failure = await act().then(() => null, failureOf);
    say(failure ? t(tellingOf(failure.code).title) : texts.done);
    setStep('idle');
  };
  return (
    <div class="row">
      {step === 'sure' ? (
        <>
          <p>{texts.sure}</p>
          <button type="button" class="button danger" onClick={() => void go()}>
            {texts.ask}
          </button>
          <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => setStep('idle')}>
            {t('cancel')}
          </button>
        </>
      ) : (
        <button type="button" class="button" disabled={disabled} ref={takeBack} onClick={askAgain}>
          {texts.ask}
        </button>
      )}
      {/* Stands there before it has words: a live region that comes with its text is not announced. */}
      <p key="said" role="status" tabIndex={-1} ref={outcome}>
        {said}
      </p>
    </div>
  );
}
