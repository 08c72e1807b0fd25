import type { JSX } from 'preact';
import { summaryText } from '../core/summary-text.ts';
import { useI18n } from '../ui/i18n/i18n.ts';
import { useObserved } from '../ui/observable.ts';
import { directionOf } from '../ui/text/direction.ts';
import { displayText } from '../ui/text/display-text.ts';
import { storyTime } from '../ui/text/story-time.ts';
import { webAddress } from '../ui/text/web-address.ts';
import { day } from './day.ts';

/** What was summarized today: headlines with their source, the summary folded beneath. */
export function DayList(): JSX.Element {
  const { t, rich, lang } = useI18n();
  const stories = useObserved(day);
  return (
    <section class="day" aria-labelledby="day">
      <h2 id="day">{t('panelToday')}</h2>
      {stories.length === 0 && <p class="day-none">{t('panelNone')}</p>}
      {stories.map((story) => {
        const address = webAddress(story.url);
        const source = displayText(story.source.name);
        const time = storyTime(story.published || story.savedAt, new Date(), lang);
        return (
          <details key={story.id} class="day-story">
            <summary>
              <span lang={story.lang} dir={directionOf(story.lang)}>
                {displayText(story.headline)}
              </span>
              <small class="dotted">
                {source !== '' && <bdi>{source}</bdi>}
                {time && <time title={time.full}>{time.short}</time>}
              </small>
            </summary>
            <p lang={story.lang} dir={directionOf(story.lang)}>
              {displayText(summaryText(story))}
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
