import { monthOf } from './month-names.ts';

/** A longer text is a paragraph of the story. */
const LONGEST = 300;

/** “This story was originally published by …”, “Dieser Artikel ist zuerst bei … erschienen”, “The-CNN-Wire”. */
const NOTE =
  /^\W*(?:the[- ](?=cnn[- ]wire)|(?:(?:[^.:]{0,20}:\s)?(?:a version of )?(?:this|dieser?) (?:story|article|piece|essay|post|column|artikel|text|beitrag)\b.{0,200}?\s)?(?:(?:originally|first)\s(?:published|appeared)|zuerst\serschienen|(?:ist|erschien)\szuerst|republished(?:\swith permission)?(?=\sfrom))\s(?:by|on|in|at|from|bei|auf)\s)/iu;
/** What such words also stand before: a day, a language, a number of the paper. */
const NO_HOUSE = /^(?:\p{L}+day\b|\S+(?:ish|ese|an|ic|ch)$|issue|page)/iu;
const NAME =
  /^\p{Lu}[\p{L}\p{N}&'’]*(?:[.-]\p{L}+)*(?:\s(?:(?:of|to|and|for)\s)?\p{Lu}[\p{L}\p{N}&'’]*(?:[.-]\p{L}+)*){0,6}/u;

/** The house from which the story is taken, as one of the texts around it says; empty where none does. */
export function republishedFrom(texts: readonly string[]): string {
  for (const text of texts) {
    const note = text.length > LONGEST ? null : NOTE.exec(text);
    const name = note === null ? '' : (NAME.exec(text.slice(note[0].length).replace(/^(?:the|der) /, ''))?.[0] ?? '');
    if (name !== '' && !NO_HOUSE.test(name) && !name.split(' ').some(monthOf)) return name.replace(/-Wire$/, '');
  }
  return '';
}
