import type { JSX } from 'preact';
import { useI18n } from '../ui/i18n/i18n.ts';
import { useObserved } from '../ui/observable.ts';
import { directionOf } from '../ui/text/direction.ts';
import { displayText } from '../ui/text/display-text.ts';
import { gapBetweenSentences } from '../ui/text/sentence-gap.ts';
import { webAddress } from '../ui/text/web-address.ts';
import { day } from './day.ts';

/** What was summarized today: headlines that open the story, the summary folded beneath. */
export function DayList(): JSX.Element {
  const { t, rich } = useI18n();
  const stories = useObserved(day);
  return (
    <section class="day" aria-labelledby="day">
      <h2 id="day">{t('panelToday')}</h2>
      {stories.length === 0 && <p class="day-none">{t('panelNone')}</p>}
      {stories.map((story) => {
        const address = webAddress(story.url);
        const source = displayText(story.source.name);
        return (
          <details key={story.id} class="day-story">
            <summary>
              <span lang={story.lang} dir={directionOf(story.lang)}>
                {displayText(story.headline)}
              </span>
            </summary>
            <p lang={story.lang} dir={directionOf(story.lang)}>
              {displayText(story.summary.sentences.map(({ text }) => text).join(gapBetweenSentences(story.lang)))}
            </p>
            {address !== undefined && (
              <a href={address} target="_blank" rel="noreferrer">
                {source === '' ? t('readOriginal') : rich('readAt', <bdi>{source}</bdi>)}
              </a>
            )}
          </details>
        );
      })}
    </section>
  );
}
