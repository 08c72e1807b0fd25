import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Story, SummarySentence } from '../../core/story.ts';
import { useI18n } from '../i18n/i18n.ts';
import { directionOf } from '../text/direction.ts';
import { displayText } from '../text/display-text.ts';
import { passageLink } from '../text/passage-link.ts';
import type { CardActions } from './card-actions.ts';

interface SummaryTextProps {
  story: Story;
  point: CardActions['point'];
}

/**
 * The summary, each sentence a link to the passage that it comes from. One stop for the Tab key (roving tabindex);
 * ↑ and ↓, Home and End move between sentences.
 */
export function SummaryText({ story, point }: SummaryTextProps): JSX.Element | null {
  const { t } = useI18n();
  const [current, setCurrent] = useState(0);
  const links = useRef<(HTMLAnchorElement | null)[]>([]);
  const sentences = story.summary.sentences;
  if (sentences.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = sentenceAfter(event.key, current, sentences.length);
    if (next === undefined) return;
    event.preventDefault();
    links.current[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; these are sentences of a text
    <div class="summary" role="group" aria-label={t('summaryLabel')} onKeyDown={onKeyDown}>
      <p lang={story.lang} dir={directionOf(story.lang)}>
        {sentences.map((sentence, index) => [
          index > 0 && ' ',
          <a
            key={`${story.id} ${index}`}
            ref={(link) => {
              links.current[index] = link;
            }}
            class="sentence"
            {...hrefOf(story, sentence)}
            target="_blank"
            rel="noreferrer"
            tabIndex={index === Math.min(current, sentences.length - 1) ? 0 : -1}
            onFocus={() => {
              setCurrent(index);
              point?.(index, 'focus');
            }}
            onBlur={() => point?.(null, 'focus')}
            onPointerEnter={() => point?.(index, 'over')}
            onPointerLeave={() => point?.(null, 'over')}
            onClick={(event) => {
              if (point?.(index, 'chosen')) event.preventDefault();
            }}
          >
            {displayText(sentence.text)}
          </a>,
        ])}
      </p>
    </div>
  );
}

function sentenceAfter(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** A link without an address is left without one, so that it can be focused but leads nowhere. */
function hrefOf(story: Story, sentence: SummarySentence): { href?: string } {
  const href = passageLink(story, sentence);
  return href === undefined ? {} : { href };
}
