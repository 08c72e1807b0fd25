import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
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
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle');
  const asked = useRef(false);
  const takeBack = (button: HTMLButtonElement | null): void => {
    if (!button || !asked.current) return;
    asked.current = false;
    button.focus();
  };
  const askAgain = (): void => {
    asked.current = true;
    setStep('sure');
  };
  const go = async (): Promise<void> => {
    await act();
    setStep('done');
  };
  if (step === 'sure')
    return (
      <Row>
        <p>{texts.sure}</p>
        <button type="button" class="button danger" onClick={() => void go()}>
          {texts.ask}
        </button>
        <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => setStep('idle')}>
          {t('cancel')}
        </button>
      </Row>
    );
  return (
    <Row>
      <button type="button" class="button" disabled={disabled} ref={takeBack} onClick={askAgain}>
        {texts.ask}
      </button>
      <p role="status">{step === 'done' && texts.done}</p>
    </Row>
  );
}

const Row = ({ children }: { children: ComponentChildren }): JSX.Element => <div class="row">{children}</div>;
