import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { askWorker } from '../../messages/send.ts';
import type { CardActions } from '../card/card-actions.ts';
import { createPointing } from '../card/pointing.ts';
import { StoryCard } from '../card/StoryCard.tsx';
import { shareStory } from '../card/share-story.ts';
import { useObserved } from '../observable.ts';
import type { OwnWriter, TabWriting } from '../writing/tab-writing.ts';
import { allowSite, explainMarks, turnOn } from './tab-effects.ts';
import type { TabReading } from './tab-reading.ts';

interface TabCardProps {
  reading: TabReading;
  /** Loads what asks the browser's own model in this window. */
  loadOwn: () => Promise<{ ownAi(scope: Window): OwnWriter | undefined }>;
}

/** The card of a tab, with the effects that its buttons have on Sixty's own pages. */
export function TabCard({ reading, loadOwn }: TabCardProps): JSX.Element {
  const state = useObserved(reading.state);
  // A panel stays open for hours, and what a card tells of happened just now.
  const now = useMemo(() => new Date(), [state]);
  const url = useObserved(reading.tab)?.url ?? '';
  const removed = useObserved(reading.removed);
  const point = useMemo(() => {
    let show = reading.point;
    addEventListener('pagehide', () => {
      void show(null, false);
      // While it closes, a page loses its focus, and the sentence that was chosen would be lit again.
      show = async () => 'elsewhere';
    });
    return createPointing((...what) => show(...what));
  }, [reading]);
  const [writing, setWriting] = useState<TabWriting>();
  const hasOthers = state?.state === 'story' && (!!state.writers || state.story.summary.writer !== 'on-device');
  useEffect(() => {
    // What other writers need is loaded when the first story comes that has any.
    if (hasOthers && !writing)
      void Promise.all([import('../writing/tab-writing.ts'), loadOwn()]).then(([{ createTabWriting }, { ownAi }]) =>
        setWriting(createTabWriting(reading, askWorker, ownAi(window))),
      );
  }, [hasOthers]);
  const actions: CardActions = {
    point,
    explain: () => void explainMarks(),
    // With a story out of the library, what failed is putting it back.
    read: () =>
      void (removed ? reading.restore() : reading.read(state?.state === 'not-story' || state?.state === 'unread')),
    shape: (shape) => void reading.shape(shape),
    copy: (text) => navigator.clipboard.writeText(text),
    ...(removed ? { restore: () => void reading.restore() } : { remove: (story) => void reading.remove(story.id) }),
    ...(/^https?:/.test(url) && {
      site: new URL(url).hostname,
      turnOn: () =>
        void turnOn(url)
          .then(() => reading.read(false))
          .catch(reading.refused),
      allowSite: () =>
        void allowSite(url)
          .then((granted) => (granted ? reading.read(false) : undefined))
          .catch(reading.refused),
    }),
    ...(writing && {
      others: writing.draws,
      write: (by) => void writing.write(by),
      stopWriting: writing.stop,
      unwrite: () => void writing.unwrite().catch(reading.refused),
    }),
    ...('share' in navigator && { share: shareStory }),
  };
  return <StoryCard state={writing ? writing.offered(state) : state} actions={actions} now={now} />;
}
