import { namesIn } from './author-names.ts';

/** A longer text is a paragraph of the story, or a credit for all who had a part in it. */
const LONGEST = 240;
/** Words of a name that stands alone after a dash. */
const MOST_WORDS = 5;

/** “(Reporting by Jane Doe in Berlin; Editing by John Roe)”, “Text: Jane Doe”, “(责编：张三、李四)”. */
const CREDIT =
  /^[\s([（【*–—-]*(?:(?:(?:additional )?(?:reporting|writing|words|text|story|report|written|compiled) by|reported by|by|texte?|tekst|texto|testo|autor(?:in|a|es)?|yazan|haber|muhabir|von|por|par|di|автор|текст)(?:\s*[:：]\s*|\s+)|(?:责任?编辑|責任編輯|责编|記者|记者|文|作者|取材|執筆)\s*[:：]\s*)(?=\S)/iu;
/** Chinese reporters at the end of a paragraph, “……。（记者 张三 李四）”, or alone, “新示报记者 张三 李四”. */
const REPORTER =
  /(?:[（(][^（()）]{0,12}|^[\p{sc=Han}·]{0,14})(?:[记記]者|通讯员)[\s:：]+(\p{sc=Han}{2,4}(?:[\s、，]+\p{sc=Han}{2,4}){0,3})\s*(?:[）)]|$|\s.{0,8}(?:报道|摄)$)/u;
/** What follows the writers in a credit of an agency. */
const REST =
  /(?:(?<!\s)\s+)?(?:[;；]|\b(?:editing|edited|writing|graphics|additional|photos?|video|production|redaktion|edición) by\b).*/isu;
const END = /(?<![.。)\]）】*\s])[.。)\]）】*\s]+$/u;

/**
 * Names in a byline or a credit that closes the text, for pages that name nobody anywhere else; empty when there is none.
 * Only a text that is nothing but a credit counts: a name in a sentence is that of a witness.
 */
export function closingByline(texts: readonly string[]): string[] {
  for (const text of texts) {
    const reporters = namesIn(REPORTER.exec(text)?.[1]?.replace(/\s+/g, '、') ?? '', true);
    if (reporters.length > 0) return reporters;
  }
  for (const text of texts) {
    if (text.length > LONGEST) continue;
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
