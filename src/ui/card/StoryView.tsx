import type { JSX } from 'preact';
import type { StoryState } from '../../messages/contract.ts';
import { useI18n } from '../i18n/i18n.ts';
import { FLAGS } from '../i18n/story-keys.ts';
import { directionOf } from '../text/direction.ts';
import { displayText } from '../text/display-text.ts';
import { CardButtons } from './CardButtons.tsx';
import type { CardActions } from './card-actions.ts';
import { Facts } from './Facts.tsx';
import { Notes } from './Notes.tsx';
import { Reasons } from './Reasons.tsx';
import { SourceLine } from './SourceLine.tsx';
import { SummaryText } from './SummaryText.tsx';

interface StoryViewProps extends Omit<StoryState, 'state'> {
  actions: CardActions;
  now: Date;
}

/** A story with its summary. The story's words run in their own direction, the interface in the reader's. */
export function StoryView(props: StoryViewProps): JSX.Element {
  const { story, verdict, from, changes, kept, actions, now } = props;
  const { others: Others } = actions;
  const { t } = useI18n();
  return (
    <>
      <header class="card-top">
        {story.flags.length > 0 && (
          <p class="labels">
            {story.flags.map((flag) => (
              <span key={flag.kind} class="label">
                {t(FLAGS[flag.kind].label)}
              </span>
            ))}
          </p>
        )}
        <SourceLine story={story} now={now} />
        <h2 class="headline" lang={story.lang} dir={directionOf(story.lang)}>
          {displayText(story.headline)}
        </h2>
      </header>
      <SummaryText story={story} point={actions.point} copy={actions.copy} />
      <Notes story={story} changes={changes} now={now} />
      <Facts story={story} from={from} now={now} explain={actions.explain} />
      {Others && <Others {...props} />}
      <CardButtons story={story} actions={actions} kept={kept !== false} />
      <Reasons verdict={verdict} />
    </>
  );
}
