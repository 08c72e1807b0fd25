import { namesIn } from './author-names.ts';
import { WRITTEN } from './author-words.ts';
import { reportersBefore, reportersBehind } from './reporters.ts';

/** A longer text is a paragraph of the story, or a credit for all who had a part in it. */
const LONGEST = 240;
/** Words of a name that stands alone after a dash. */
const MOST_WORDS = 5;

/** “(Reporting by Jane Doe in Berlin; Editing by John Roe)”, “Text: Jane Doe”, “(责编：张三、李四)”. */
const CREDIT = new RegExp(
  `^[\\s([（【*–—-]*(?:(?:(?:additional )?(?:(?:reporting|writing|words|text|story|report(?:ed)?|written|compiled) )?by|${WRITTEN})(?:\\s*[:：]\\s*|\\s+)|(?:责任?编辑|責任編輯|责编|[記记]者|撰?文|作者|取材|執筆)\\s*[:：/／|︱丨●]\\s*)(?=\\S)`,
  'iu',
);
/** What follows the writers in a credit of an agency. */
const REST =
  /(?:(?<!\s)\s+)?(?:[;；]|\b(?:editing|edited|writing|graphics|additional|photos?|video|production|redaktion|edición) by\b).*/isu;
const END = /(?<![.。)\]）】*\s])[.。)\]）】*\s]+$/u;

/** Names whose accents are those of Vietnam, where the writer’s name alone closes a text. */
const VIETNAMESE = /^(?=.*[ăđĩơưạ-ỹ])\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3}$/u;

/**
 * Names in a byline or a credit that closes the text or, as in East Asia, opens it, for pages that name nobody anywhere
 * else; empty when there is none. Only a text that is nothing but a credit counts: a name in a sentence is that of a witness.
 *
 * @param texts the last paragraphs and what follows them
 * @param first the first paragraphs and what stands before them
 */
export function closingByline(texts: readonly string[], first: readonly string[] = []): string[] {
  for (const names of [
    ...texts.map((text) => reportersBehind(text).names),
    ...[...first, ...texts].map(reportersBefore),
  ])
    if (names.length > 0) return names;
  for (const text of texts) {
    if (text.length > LONGEST) continue;
    if (VIETNAMESE.test(text)) return [text];
    const lead = CREDIT.exec(text)?.[0] ?? '';
    if (lead === '') continue;
    const said = text
      .slice(lead.length)
      .replace(REST, '')
      .replace(END, '')
      .replace(/(?<!\s)\s+in \p{Lu}[^,;]{0,240}$/u, '');
    const names = namesIn(said, true);
    if (names.length > 0 && said.split(/\s+/).length <= MOST_WORDS * names.length + 2) return names;
  }
  return [];
}
