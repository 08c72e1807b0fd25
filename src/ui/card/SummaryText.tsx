import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Story } from '../../core/story.ts';
import { useI18n } from '../i18n/i18n.ts';
import { directionOf } from '../text/direction.ts';
import { passageLink } from '../text/passage-link.ts';
import { gapBetweenSentences } from '../text/sentence-gap.ts';
import type { CardActions } from './card-actions.ts';
import { SentenceLink } from './SentenceLink.tsx';

interface SummaryTextProps {
  story: Story;
  point: CardActions['point'];
}

/** The summary. One stop for the Tab key (roving tabindex); ↑ and ↓, Home and End move between sentences. */
export function SummaryText({ story, point }: SummaryTextProps): JSX.Element | null {
  const { t } = useI18n();
  const [current, setCurrent] = useState(0);
  const links = useRef<(HTMLAnchorElement | null)[]>([]);
  const sentences = story.summary.sentences;
  if (sentences.length === 0) return null;
  const gap = gapBetweenSentences(story.lang);
  const stop = Math.min(current, sentences.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = sentenceAfter(event.key, stop, sentences.length);
    if (next === undefined) return;
    event.preventDefault();
    links.current[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; these are sentences of a text
    <div class="summary" role="group" aria-label={t('summaryLabel')} onKeyDown={onKeyDown}>
      <p lang={story.lang} dir={directionOf(story.lang)}>
        {sentences.map((sentence, index) => [
          index > 0 && gap,
          <SentenceLink
            key={`${story.id} ${index}`}
            text={sentence.text}
            address={passageLink(story, sentence)}
            isStop={index === stop}
            link={(link) => {
              links.current[index] = link;
            }}
            onPoint={(how) => {
              if (how === 'focus') setCurrent(index);
              return point?.(index, how);
            }}
            onLeave={(how) => point?.(null, how)}
          />,
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
