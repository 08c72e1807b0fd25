/** Whether English word lists may be used on a text. */

const FUNCTION_WORDS =
  /\b(?:the|of|and|to|in|is|was|that|for|on|with|as|by|from|has|have|are|were|said|it|he|his|at|an|be)\b/gi;

/** By the tag; where there is none, by the share of English function words (a quarter of English prose). */
export function isEnglish(text: string, lang: string): boolean {
  if (lang !== '' && !/^(?:und|zxx|mul|mis)\b/i.test(lang)) return /^eng?\b/i.test(lang);
  const sample = text.slice(0, 600);
  const found = sample.match(FUNCTION_WORDS)?.length ?? 0;
  const words = sample.match(/\S+/g)?.length ?? 0;
  return found >= 3 && found / words >= 0.15;
}
