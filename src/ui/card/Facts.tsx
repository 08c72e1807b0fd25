import type { JSX } from 'preact';
import type { Sent, Story } from '../../core/story.ts';
import { type I18n, useI18n } from '../i18n/i18n.ts';
import { writerName } from '../i18n/story-keys.ts';
import { storyTime } from '../text/story-time.ts';

interface FactsProps {
  story: Story;
  from: 'now' | 'library';
  now: Date;
  explain: (() => void) | undefined;
}

/** "58 of 60 words · on this device · 4 facts checked · nothing left this device", and for a stored story since when. */
export function Facts({ story, from, now, explain }: FactsProps): JSX.Element {
  const i18n = useI18n();
  const { words, sentences, shape } = story.summary;
  const limit = shape === '30' ? 30 : 60;
  const saved = from === 'library' ? storyTime(story.savedAt, now, i18n.lang) : undefined;
  const checked = sentences.reduce((sum, { facts = 0 }) => sum + facts, 0);
  const count =
    words <= limit ? i18n.t('wordCount', i18n.number(words), i18n.number(limit)) : i18n.plural('words', words);
  return (
    <ul class="facts dotted">
      {words > 0 && <li>{count}</li>}
      <li>{writerName(story.summary.writer, i18n)}</li>
      {checked > 0 && (
        <li>
          {explain ? (
            <button type="button" title={i18n.t('marksTitle')} onClick={explain}>
              {i18n.plural('factsChecked', checked)}
            </button>
          ) : (
            i18n.plural('factsChecked', checked)
          )}
        </li>
      )}
      {story.sent !== undefined && <li>{sentText(story.sent, now, i18n)}</li>}
      {saved !== undefined && <li title={saved.full}>{i18n.t('savedWhen', saved.short)}</li>}
    </ul>
  );
}

/** What left the device, to whom, how often and when last, as the record has it. */
function sentText(sent: readonly Sent[], now: Date, i18n: I18n): string {
  if (sent.length === 0) return i18n.t('sentNothing');
  const same = (one: Sent, other: Sent): boolean => one.what === other.what && one.to === other.to;
  return sent
    .filter((one, at) => sent.findIndex((other) => same(one, other)) === at)
    .map((first) => {
      const all = sent.filter((other) => same(first, other));
      const { what, to, at } = all.reduce((last, one) => (one.at > last.at ? one : last));
      const said = i18n.t(what === 'text' ? 'sentText' : 'sentAddress', to);
      const often = all.length > 1 ? `${i18n.number(all.length)}×` : '';
      const when = [often, storyTime(at, now, i18n.lang)?.short].filter(Boolean).join(', ');
      return when === '' ? said : `${said} (${when})`;
    })
    .join(', ');
}
