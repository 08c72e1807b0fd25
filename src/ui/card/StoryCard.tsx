import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadState } from '../../messages/contract.ts';
import { Announcement } from './Announcement.tsx';
import type { CardActions } from './card-actions.ts';
import { FailedCard } from './FailedCard.tsx';
import { NotStoryCard } from './NotStoryCard.tsx';
import { StoryView } from './StoryView.tsx';
import { UnreadCard } from './UnreadCard.tsx';
import { WorkingCard } from './WorkingCard.tsx';

export interface StoryCardProps {
  /** Null until the first answer: an empty card of the same size. */
  state: ReadState | null;
  actions: CardActions;
  now: Date;
  /** What more can be done. */
  children?: ComponentChildren;
}

/** One page as a card, the same in popup, overlay, side panel and library. Draws what it is given; effects are its owner's. */
export function StoryCard(props: StoryCardProps): JSX.Element {
  const { state } = props;
  const card = useRef<HTMLElement>(null);
  /** What in it had the focus last. */
  const focused = useRef<Node | null>(null);
  useLayoutEffect(() => {
    // What was pressed goes with what it was on, and would take the focus along.
    if (focused.current?.isConnected === false && document.activeElement === document.body) card.current?.focus();
  }, [state]);
  return (
    <article
      ref={card}
      class="card"
      data-state={state?.state ?? 'blank'}
      aria-busy={state === null || state.state === 'working'}
      tabIndex={-1}
      onFocusIn={({ target }) => {
        focused.current = target as Node;
      }}
    >
      <CardBody {...props} />
      {props.children}
      <Announcement state={state} />
    </article>
  );
}

function CardBody({ state, actions, now }: StoryCardProps): JSX.Element | null {
  switch (state?.state) {
    case undefined:
      return null;
    case 'story':
      return <StoryView {...state} actions={actions} now={now} />;
    case 'working':
      return <WorkingCard step={state.step} />;
    case 'unread':
      return <UnreadCard verdict={state.verdict} actions={actions} />;
    case 'not-story':
      return <NotStoryCard verdict={state.verdict} headline={state.headline} actions={actions} />;
    case 'failed':
      return <FailedCard failure={state.failure} actions={actions} />;
  }
}
