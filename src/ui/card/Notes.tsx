import type { ComponentChildren, JSX } from 'preact';
import type { ChangedFact } from '../../core/ground/changed-facts.ts';
import type { Story } from '../../core/story.ts';
import type { Changes } from '../../messages/contract.ts';
import { useI18n } from '../i18n/i18n.ts';
import { FLAGS, PARTIALS } from '../i18n/story-keys.ts';
import { NoteIcon } from '../icons/icons.tsx';
import { displayText } from '../text/display-text.ts';
import { storyTime } from '../text/story-time.ts';

interface NotesProps {
  story: Story;
  changes: Changes | undefined;
  now: Date;
}

/** "12 → 15 dead". */
function changeText({ before, after, about }: ChangedFact): string {
  return displayText(`${before} → ${after} ${about}`);
}

/** What the reader should know about the text: what is missing, what kind of text it is, what was done to the summary. */
export function Notes({ story, changes, now }: NotesProps): JSX.Element | null {
  const { t, lang } = useI18n();
  const notes: JSX.Element[] = [];
  if (changes) {
    const since = storyTime(changes.since, now, lang)?.short ?? changes.since;
    notes.push(
      <Note key="changed" title={t('changedTitle', since)} why={t('changedHelp')}>
        {changes.facts.length === 0 ? t('changedHelp') : changes.facts.map(changeText).join(' · ')}
      </Note>,
    );
  }
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
