import type { JSX } from 'preact';

interface IconButtonProps {
  /** Said by screen readers and shown on hover. */
  name: string;
  icon: JSX.Element;
  onPress: () => void;
}

export function IconButton({ name, icon, onPress }: IconButtonProps): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={onPress}>
      {icon}
    </button>
  );
}
