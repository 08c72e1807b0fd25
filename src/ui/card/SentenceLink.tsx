import type { JSX } from 'preact';
import { useI18n } from '../i18n/i18n.ts';
import { displayText } from '../text/display-text.ts';
import type { Mark } from '../text/sentence-mark.ts';
import type { Pointing, Shown } from './card-actions.ts';

interface SentenceLinkProps {
  text: string;
  mark: Mark;
  /** Of the passage on the web; undefined where the story has none. */
  address: string | undefined;
  /** Whether the Tab key stops here. */
  isStop: boolean;
  link: (element: HTMLAnchorElement | null) => void;
  onPoint: (how: Pointing) => Shown | Promise<Shown> | undefined;
  onLeave: (how: Pointing) => void;
}

/** One sentence of a summary, a link to the passage that it comes from. */
export function SentenceLink({ text, mark, address, isStop, link, onPoint, onLeave }: SentenceLinkProps): JSX.Element {
  const { t } = useI18n();
  return (
    <a
      ref={link}
      data-mark={mark}
      title={mark === 'doubt' ? t('markDoubt') : undefined}
      class="sentence"
      href={address ?? '#'}
      target="_blank"
      rel="noreferrer"
      tabIndex={isStop ? 0 : -1}
      onFocus={() => onPoint('focus')}
      onBlur={() => onLeave('focus')}
      onPointerEnter={() => onPoint('over')}
      onPointerLeave={() => onLeave('over')}
      onClick={(event) => {
        // With a key held, a link is opened as the browser does it: in a tab, a window, or saved.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        const shown = onPoint('chosen');
        const here = shown !== undefined && shown !== 'elsewhere';
        if (here || address === undefined) event.preventDefault();
        if (shown instanceof Promise) void shown.then((answer) => answer === 'elsewhere' && follow(address));
      }}
    >
      {displayText(text)}
    </a>
  );
}

function follow(address: string | undefined): void {
  if (address !== undefined) open(address, '_blank', 'noreferrer');
}
