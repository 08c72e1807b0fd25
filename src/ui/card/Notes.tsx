import type { ComponentChildren, JSX } from 'preact';
import type { ChangedFact } from '../../core/ground/changed-facts.ts';
import type { Story, Summary } from '../../core/story.ts';
import type { Changes } from '../../messages/contract.ts';
import { type I18n, useI18n } from '../i18n/i18n.ts';
import { FLAGS, PARTIALS } from '../i18n/story-keys.ts';
import { NoteIcon } from '../icons/icons.tsx';
import { directionOf } from '../text/direction.ts';
import { displayText } from '../text/display-text.ts';
import { storyTime } from '../text/story-time.ts';

interface NotesProps {
  story: Story;
  changes: Changes | undefined;
  now: Date;
}

/** What on the page says so is told in English: elsewhere only the page's own words in it are shown. */
function shownWhy(why: string, lang: string): string {
  return displayText(/^en\b/.test(lang) ? why : (/“[^”]{1,400}”/.exec(why)?.[0] ?? ''));
}

/** "12 → 15 dead". An arrow does not turn by itself where words run the other way. */
function changeText({ before, after, about }: ChangedFact, dir: string): string {
  return displayText(`${before} ${dir === 'rtl' ? '←' : '→'} ${after} ${about}`);
}

/** What the reader should know about the text: what is missing, what kind of text it is, what was done to the summary. */
export function Notes({ story, changes, now }: NotesProps): JSX.Element | null {
  const i18n = useI18n();
  const { t, lang } = i18n;
  const notes: JSX.Element[] = [];
  if (changes) {
    const dir = directionOf(story.lang);
    const since = storyTime(changes.since, now, lang)?.short ?? changes.since;
    notes.push(
      <Note key="changed" title={t('changedTitle', since)} why={t('changedHelp')}>
        {changes.facts.length === 0 ? (
          t('changedHelp')
        ) : (
          <bdi dir={dir}>{changes.facts.map((fact) => changeText(fact, dir)).join(' · ')}</bdi>
        )}
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
      <Note key={flag.kind} title={t(label)} why={shownWhy(flag.why, lang)}>
        {t(help)}
      </Note>,
    );
  }
  if (story.summary.sentences.length === 0) notes.push(<Note key="none">{t('noteNoSentence')}</Note>);
  const guarded = guardNote(story.summary, i18n);
  if (guarded) notes.push(guarded);
  return notes.length === 0 ? null : <ul class="notes">{notes}</ul>;
}

/** What became of another writer's sentences: "3 of 4 sentences kept." */
function guardNote({ guard, notes }: Summary, { t, number }: I18n): JSX.Element | null {
  const why = guard?.kept === 0 ? t('noteNothingKept') : notes.includes('guarded') ? t('noteGuarded') : '';
  if (!guard) return why === '' ? null : <Note key="guarded">{why}</Note>;
  return (
    <Note key="guarded" title={t('sentencesKept', number(guard.kept), number(guard.of))}>
      {why}
    </Note>
  );
}

/** @param why what on the page says so, shown on demand */
function Note(props: { title?: string; why?: string; children: ComponentChildren }): JSX.Element {
  // Each language closes its sentences with a mark of its own.
  const stop = useI18n().t('noteNoSentence').at(-1);
  return (
    <li class="note" title={props.why || undefined}>
      <NoteIcon />
      <span>
        {props.title !== undefined && <strong>{`${props.title}${stop} `}</strong>}
        {props.children}
      </span>
    </li>
  );
}
