import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { IconButton } from '../ui/card/IconButton.tsx';
import { StoryCard } from '../ui/card/StoryCard.tsx';
import { useI18n } from '../ui/i18n/i18n.ts';
import { CloseIcon } from '../ui/icons/icons.tsx';
import { storyPointing } from '../ui/tab/story-pointing.ts';
import { directionOf } from '../ui/text/direction.ts';
import { displayText } from '../ui/text/display-text.ts';
import { webAddress } from '../ui/text/web-address.ts';
import { copyText } from './copy-text.ts';
import { deleteStory, pinStory, tagStory } from './handle-story.ts';
import { LitText } from './LitText.tsx';
import { closeStory, type Opened, openStory } from './opened.ts';
import { PinIcon } from './PinIcon.tsx';
import { Refusal } from './Refusal.tsx';
import type { Shelf } from './shelf.ts';
import { TagEditor } from './TagEditor.tsx';

/** A story in full: its card, tags, the other sites' copies, and the body as it was read. */
export function StoryDialog({ opened, shelf }: { opened: Opened; shelf: Shelf | null }): JSX.Element {
  const { t } = useI18n();
  const { story, tags, pinned, copies } = opened;
  const dialog = useRef<HTMLDialogElement>(null);
  const words = { lang: story.lang, dir: directionOf(story.lang) };
  const lit = shelf?.lit ?? [];
  // It knows the sentence that was chosen last: one for as long as the story lies open.
  const point = useMemo(() => storyPointing(story), [story]);
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    dialog.current?.scrollTo(0, 0);
  }, [story.id]);
  const change = async (work: Promise<void>): Promise<void> => {
    await work;
    await openStory(story.id, true);
  };
  return (
    <dialog ref={dialog} class="story-dialog" aria-label={displayText(story.headline)} onClose={closeStory}>
      <div class="dialog-tools">
        <button
          type="button"
          class="button quiet toggle"
          aria-pressed={pinned}
          onClick={() => void change(pinStory(story.id, !pinned))}
        >
          <PinIcon />
          {t(pinned ? 'unpin' : 'pin')}
        </button>
        <IconButton name={t('close')} icon={<CloseIcon />} onPress={() => dialog.current?.close()} />
      </div>
      <StoryCard
        state={{ state: 'story', story, verdict: { verdict: 'story', reasons: [] }, from: 'library' }}
        now={new Date()}
        actions={{
          point,
          copy: copyText,
          remove: () => {
            dialog.current?.close();
            void deleteStory(story.id);
          },
        }}
      />
      <Refusal />
      <TagEditor tags={tags} known={shelf?.tags ?? []} change={(next) => void change(tagStory(story.id, next))} />
      {copies.length > 0 && (
        <section class="copies" aria-labelledby="copies">
          <h3 id="copies">{t('copiesTitle')}</h3>
          <ul>
            {copies.map(({ number, head }) => {
              const address = webAddress(head.url);
              return (
                <li key={number}>
                  <bdi class="source-name">{displayText(head.source.via ?? head.source.name)}</bdi>{' '}
                  {address === undefined ? (
                    displayText(head.headline)
                  ) : (
                    <a href={address} target="_blank" rel="noreferrer" lang={head.lang} dir={directionOf(head.lang)}>
                      {displayText(head.headline)}
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <section class="body" aria-labelledby="body">
        <h3 id="body">{t('bodyTitle')}</h3>
        {story.paragraphs.map((text, i) => (
          <p key={i} {...words}>
            <LitText text={displayText(text)} lit={lit} />
          </p>
        ))}
      </section>
    </dialog>
  );
}
