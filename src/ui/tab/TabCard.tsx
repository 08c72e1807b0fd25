import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CardActions } from '../card/card-actions.ts';
import { createPointing } from '../card/pointing.ts';
import { StoryCard } from '../card/StoryCard.tsx';
import { shareStory } from '../card/share-story.ts';
import { useObserved } from '../observable.ts';
import type { TabWriting } from '../writing/tab-writing.ts';
import { allowSite, explainMarks, turnOn } from './tab-effects.ts';
import type { TabReading } from './tab-reading.ts';

interface TabCardProps {
  reading: TabReading;
  /** Loads what other writers need, when the first story comes that has any. */
  loadWriting: () => Promise<TabWriting>;
}

/** The card of a tab, with the effects that its buttons have on Sixty's own pages. */
export function TabCard({ reading, loadWriting }: TabCardProps): JSX.Element {
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
    if (hasOthers && !writing) void loadWriting().then(setWriting);
  }, [hasOthers]);
  const actions: CardActions = {
    point,
    explain: () => void explainMarks(),
    read: () => void reading.read(state?.state === 'not-story' || state?.state === 'unread'),
    shape: (shape) => void reading.shape(shape),
    copy: (text) => navigator.clipboard.writeText(text),
    ...(removed ? { restore: () => void reading.restore() } : { remove: (story) => void reading.remove(story.id) }),
    ...(/^https?:/.test(url) && {
      site: new URL(url).hostname,
      turnOn: () => void turnOn(url).then(() => reading.read(false)),
      allowSite: () => void allowSite(url).then((granted) => (granted ? reading.read(false) : undefined)),
    }),
    ...(writing && {
      others: writing.draws,
      write: (by) => void writing.write(by),
      stopWriting: writing.stop,
      unwrite: () => void writing.unwrite(),
    }),
    ...('share' in navigator && { share: shareStory }),
  };
  return <StoryCard state={writing ? writing.offered(state) : state} actions={actions} now={now} />;
}
