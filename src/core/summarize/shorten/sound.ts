/** Checks on a shortened sentence as a whole, whatever rules made it. */

const LEAST_WORDS = 5;
/** A word or mark that no English sentence ends in. */
const DANGLING =
  /(?:^|\s)(?:and|or|but|of|the|a|an|with|to|from|than|that|who|which|whose|because|while|his|their|its|between|,|–|—|--?)[.!?]["”’)]*$/iu;

/** Marks that come in pairs, whichever of the two opens: »so« and «so». */
const PAIRS = ['«»', '「」', '『』', '（）', '【】', '《》'] as const;

/** Whether every quotation mark and bracket has its partner. */
export function balanced(given: string): boolean {
  let round = 0;
  let square = 0;
  let straight = 0;
  let curly = 0;
  let low = 0;
  let others = false;
  // ”so” of the Swedes and Finns.
  const text = /[“„]/.test(given) ? given : given.replace(/”([^”]*)”/g, '"$1"');
  for (const mark of text.match(/[()[\]"“”„«»「」『』（）【】《》]/g) ?? []) {
    if (mark === '(') round++;
    else if (mark === ')') round--;
    else if (mark === '[') square++;
    else if (mark === ']') square--;
    else if (mark === '"') straight++;
    else if (mark === '„') low++;
    else if (mark !== '“' && mark !== '”') others = true;
    else if (low > 0) low--;
    else curly += mark === '“' ? 1 : -1;
    if (round < 0 || square < 0) return false;
  }
  if (others && PAIRS.some(([a, b]) => text.split(a as string).length !== text.split(b as string).length)) return false;
  // „so" closes with a straight mark on pages that know no other.
  return round === 0 && square === 0 && (straight + low) % 2 === 0 && (low === 0 || straight >= low) && curly === 0;
}

/** Whether a shortened text is still a sentence as far as its surface tells. */
export function holdsTogether(text: string, english: boolean): boolean {
  if (!balanced(text)) return false;
  if (/[,;]\s*[.!?]|,\s*,/.test(text)) return false;
  return !english || ((text.match(/\S+/g)?.length ?? 0) >= LEAST_WORDS && !DANGLING.test(text));
}
