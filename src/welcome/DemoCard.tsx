import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../core/story.ts';
import type { CardActions } from '../ui/card/card-actions.ts';
import { createPointing } from '../ui/card/pointing.ts';
import { StoryCard } from '../ui/card/StoryCard.tsx';
import { useI18n } from '../ui/i18n/i18n.ts';
import { explainMarks } from '../ui/tab/tab-effects.ts';
import { DEMO } from './demo-story.ts';
import { litParts } from './lit-parts.ts';

/** The demonstration to try on: a card, and the story it tells, in which the words of a sentence light up. */
export function DemoCard(): JSX.Element {
  const { t } = useI18n();
  const [lit, light] = useState<readonly Span[]>([]);
  const text = useRef<HTMLDivElement>(null);
  const actions = useMemo<CardActions>(
    () => ({
      point: createPointing((sentence, chosen) => {
        light(sentence === null ? [] : (DEMO.story.summary.sentences[sentence]?.evidence ?? []));
        if (chosen) text.current?.scrollIntoView({ block: 'nearest' });
        return 'shown';
      }),
      copy: (words) => navigator.clipboard.writeText(words),
      explain: () => void explainMarks(),
    }),
    [],
  );
  return (
    <figure>
      <figcaption>{t('welcomeTry')}</figcaption>
      <div class="demo">
        <div class="frame">
          <StoryCard state={DEMO} actions={actions} now={new Date(DEMO.story.savedAt)} />
        </div>
        <div class="demo-text" ref={text} lang="en" dir="ltr">
          {DEMO.story.paragraphs.map((paragraph, index) => (
            <p key={paragraph}>
              {litParts(paragraph, index, lit).map((part) => (part.lit ? <mark>{part.text}</mark> : part.text))}
            </p>
          ))}
        </div>
      </div>
    </figure>
  );
}
