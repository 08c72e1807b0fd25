import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '../i18n/i18n.ts';
import { DoneIcon } from '../icons/icons.tsx';
import { IconButton } from './IconButton.tsx';

/** How long "Copied" stands, ms. */
const SHOWN = 1800;

interface CopyButtonProps {
  name: string;
  icon: JSX.Element;
  /** What is copied, made when the button is pressed. */
  text: () => string;
  copy: (text: string) => Promise<void>;
}

export function CopyButton({ name, icon, text, copy }: CopyButtonProps): JSX.Element {
  const { t } = useI18n();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome]);
  const onPress = (): void => {
    copy(text()).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );
  };
  return (
    <span class="copy">
      <IconButton name={name} icon={outcome === 'copied' ? <DoneIcon /> : icon} onPress={onPress} />
      <span class="bubble" role="status">
        {outcome !== null && t(outcome)}
      </span>
    </span>
  );
}
