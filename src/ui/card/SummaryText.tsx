import { Fragment, type JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Story } from '../../core/story.ts';
import { gapBetweenSentences } from '../../core/summary-text.ts';
import { useI18n } from '../i18n/i18n.ts';
import { LinkIcon } from '../icons/icons.tsx';
import { directionOf } from '../text/direction.ts';
import { passageLink } from '../text/passage-link.ts';
import { markOf } from '../text/sentence-mark.ts';
import { CopyButton } from './CopyButton.tsx';
import type { CardActions, Pointing, Shown } from './card-actions.ts';
import { SentenceLink } from './SentenceLink.tsx';
import { sentenceAfter, wantsCopy } from './summary-keys.ts';

interface SummaryTextProps {
  story: Story;
  point: CardActions['point'];
  copy: CardActions['copy'];
}

/**
 * The summary. One stop for the Tab key (roving tabindex); ↑ and ↓, Home and End move between sentences, Enter goes to the
 * words in the page, the browser's key for copying takes the link to them.
 */
export function SummaryText({ story, point, copy }: SummaryTextProps): JSX.Element | null {
  const { t } = useI18n();
  const [current, setCurrent] = useState(0);
  /** The sentence pointed at last, whose link the button copies. */
  const [last, setLast] = useState(0);
  const [gone, setGone] = useState<number | null>(null);
  const links = useRef<(HTMLAnchorElement | null)[]>([]);
  const sentences = story.summary.sentences;
  const addresses = useMemo(() => sentences.map((sentence) => passageLink(story, sentence)), [story]);
  if (sentences.length === 0) return null;
  const points = story.summary.shape === 'points';
  const [Text, Part] = points ? (['ul', 'li'] as const) : (['p', Fragment] as const);
  const gap = points ? '' : gapBetweenSentences(story.lang);
  const stop = Math.min(current, sentences.length - 1);
  const addressOf = (index: number): string | undefined => addresses[Math.min(index, sentences.length - 1)];
  const onKeyDown = (event: KeyboardEvent): void => {
    const address = addressOf(stop);
    if (copy && address !== undefined && wantsCopy(event)) {
      event.preventDefault();
      void copy(address);
    }
    const next = sentenceAfter(event.key, stop, sentences.length);
    if (next === undefined) return;
    event.preventDefault();
    links.current[next]?.focus();
  };
  const onPoint = (index: number, how: Pointing): Shown | Promise<Shown> | undefined => {
    if (how === 'focus') setCurrent(index);
    setLast(index);
    const shown = point?.(index, how);
    const tell = (answer: Shown | undefined): void => setGone(answer === 'gone' ? index : null);
    if (shown instanceof Promise) void shown.then(tell);
    else tell(shown);
    return shown;
  };
  const tool = copy && addressOf(last) !== undefined && (
    <span class="sentence-tool">
      <CopyButton name={t('copyLink')} icon={<LinkIcon />} text={() => addressOf(last) ?? ''} copy={copy} />
    </span>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; these are sentences of a text
    <div class="summary" role="group" aria-label={t('summaryLabel')}>
      <Text class={points ? 'points' : undefined} lang={story.lang} dir={directionOf(story.lang)} onKeyDown={onKeyDown}>
        {sentences.map((sentence, index) => (
          <Part key={`${story.id} ${index}`}>
            {index > 0 && gap}
            <SentenceLink
              text={sentence.text}
              mark={markOf(story, sentence)}
              address={addressOf(index)}
              isStop={index === stop}
              link={(link) => {
                links.current[index] = link;
              }}
              onPoint={(how) => onPoint(index, how)}
              onLeave={(how) => void point?.(null, how)}
            />
            {index === sentences.length - 1 && tool}
          </Part>
        ))}
      </Text>
      <p class="gone" role="status">
        {gone !== null && t('passageGone')}
      </p>
    </div>
  );
}
