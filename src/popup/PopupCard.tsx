import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CardActions } from '../ui/card/card-actions.ts';
import { StoryCard } from '../ui/card/StoryCard.tsx';
import { allowSite, shareStory } from './popup-effects.ts';
import type { PopupPage } from './popup-page.ts';

/** The card of the popup, with the effects that its buttons have here. */
export function PopupCard({ page }: { page: PopupPage }): JSX.Element {
  const now = useMemo(() => new Date(), []);
  const state = page.state.value;
  const removed = page.removed.value;
  const url = page.tab.value?.url ?? '';
  const read = (): void => void page.read(state?.state === 'not-story' || state?.state === 'unread');
  const actions: CardActions = {
    read,
    copy: (text) => navigator.clipboard.writeText(text),
    ...(removed ? { restore: () => void page.read(true) } : { remove: (story) => void page.remove(story.id) }),
    ...(/^https?:/.test(url) && {
      site: new URL(url).hostname,
      allowSite: () => void allowSite(url).then((granted) => (granted ? page.read(false) : undefined)),
    }),
    ...('share' in navigator && { share: shareStory }),
  };
  return <StoryCard state={state} actions={actions} now={now} />;
}
