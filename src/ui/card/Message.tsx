import type { ComponentChildren, JSX } from 'preact';

interface MessageProps {
  title: string;
  /** What it means, in a sentence or two. */
  help: ComponentChildren;
  /** What can be done. */
  children?: ComponentChildren;
}

/** A card that has no story to show, and says why. */
export function Message({ title, help, children }: MessageProps): JSX.Element {
  return (
    <div class="message">
      <h2 class="headline">{title}</h2>
      <p class="help">{help}</p>
      {children}
    </div>
  );
}
