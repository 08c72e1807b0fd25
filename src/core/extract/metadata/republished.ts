import { NOBODY } from './author-words.ts';
import { monthOf } from './month-names.ts';
import { TAKEN_FROM } from './wire.ts';

/** A longer text is a paragraph of the story. */
const LONGEST = 300;
/** And than this no line that says where it is from. */
const LINE = 100;

/** “This story was originally published by …”, “Dieser Artikel ist zuerst bei … erschienen”, “The-CNN-Wire”. */
const NOTE =
  /^\W*(?:the[- ](?=cnn[- ]wire)|(?:(?:[^.:]{0,20}:\s)?(?:a version of )?(?:this|dieser?) (?:story|article|piece|essay|post|column|artikel|text|beitrag)\b.{0,200}?\s)?(?:(?:originally|first)\s(?:published|appeared)|zuerst\serschienen|(?:ist|erschien)\szuerst|republished(?:\swith permission)?(?=\sfrom))\s(?:by|on|in|at|from|bei|auf)\s)/iu;
/** What such words also stand before: a day, a language, a number of the paper. */
const NO_HOUSE = /^(?:\p{L}+day\b|\S+(?:ish|ese|an|ic|ch)$|issue|page)/iu;
const NAME =
  /^\p{Lu}[\p{L}\p{N}&'’]*(?:[.-]\p{L}+)*(?:\s(?:(?:of|to|and|for)\s)?\p{Lu}[\p{L}\p{N}&'’]*(?:[.-]\p{L}+)*){0,6}/u;

/** “2024-01-31 来源：其他日报”, and where it is all that a text says, “Zdroj: Jiná agentura”. */
const TAKEN = new RegExp(
  `(?:^|[\\s|])(?:${TAKEN_FROM})\\s?[:：]\\s?(\\p{sc=Han}{2,20}(?![^\\s|)）])|[^:：,，。;]{2,38}$)`,
  'iu',
);
/** The house from which the story is taken, as one of the texts around it says; empty where none does. */
export function republishedFrom(notes: readonly string[], closing: readonly string[]): string {
  for (const text of [...notes, ...closing]) {
    const note = text.length > LONGEST ? null : NOTE.exec(text);
    const name = note === null ? '' : (NAME.exec(text.slice(note[0].length).replace(/^(?:the|der) /, ''))?.[0] ?? '');
    if (name !== '' && !NO_HOUSE.test(name) && !name.split(' ').some((word) => monthOf(word, 'en')))
      return name.replace(/-Wire$/, '');
  }
  for (const text of [...closing, ...notes]) {
    const told = (text.length < LINE && TAKEN.exec(text)?.[1]) || '';
    const name = told.split(/\s[+&]\s/).find((one) => !NOBODY.test(one)) ?? '';
    // In Chinese it is always the source of the text, elsewhere near the headline that of a picture.
    const isText = /^\p{sc=Han}/u.test(name) || (closing.includes(text) && /^[\p{Lu}\p{Lo}]|^\S+\.\p{L}+$/u.test(name));
    if (isText) return name;
  }
  return '';
}
