import type { JSX } from 'preact';
import { displayText } from '../text/display-text.ts';
import type { Pointing } from './card-actions.ts';

interface SentenceLinkProps {
  text: string;
  /** Of the passage on the web; undefined where the story has none. */
  address: string | undefined;
  /** Whether the Tab key stops here. */
  isStop: boolean;
  link: (element: HTMLAnchorElement | null) => void;
  onPoint: (how: Pointing) => boolean | undefined;
  onLeave: (how: Pointing) => void;
}

/** One sentence of a summary, a link to the passage that it comes from. */
export function SentenceLink({ text, address, isStop, link, onPoint, onLeave }: SentenceLinkProps): JSX.Element {
  return (
    <a
      ref={link}
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
        const shownHere = onPoint('chosen') === true;
        if (shownHere || address === undefined) event.preventDefault();
      }}
    >
      {displayText(text)}
    </a>
  );
}
