import type { ComponentChildren, JSX } from 'preact';
import type { Story } from '../../core/story.ts';
import { useI18n } from '../i18n/i18n.ts';
import { FLAGS, PARTIALS } from '../i18n/story-keys.ts';
import { NoteIcon } from '../icons/icons.tsx';
import { displayText } from '../text/display-text.ts';

/** What the reader should know about the text: what is missing, what kind of text it is, what was done to the summary. */
export function Notes({ story }: { story: Story }): JSX.Element | null {
  const { t } = useI18n();
  const notes: JSX.Element[] = [];
  if (story.partial !== false) {
    notes.push(
      <Note key="partial" title={t('partialTitle')}>
        {t(PARTIALS[story.partial])}
      </Note>,
    );
  }
  for (const flag of story.flags) {
    const { label, help } = FLAGS[flag.kind];
    notes.push(
      <Note key={flag.kind} title={t(label)} why={displayText(flag.why)}>
        {t(help)}
      </Note>,
    );
  }
  if (story.summary.sentences.length === 0) notes.push(<Note key="none">{t('noteNoSentence')}</Note>);
  if (story.summary.notes.includes('guarded')) notes.push(<Note key="guarded">{t('noteGuarded')}</Note>);
  return notes.length === 0 ? null : <ul class="notes">{notes}</ul>;
}

/** @param why what on the page says so, shown on demand */
function Note(props: { title?: string; why?: string; children: ComponentChildren }): JSX.Element {
  return (
    <li class="note" title={props.why || undefined}>
      <NoteIcon />
      <span>
        {props.title !== undefined && <strong>{props.title}. </strong>}
        {props.children}
      </span>
    </li>
  );
}
