/** Checks on a shortened sentence as a whole, whatever rules made it. */

const LEAST_WORDS = 5;
/** A word or mark that no English sentence ends in. */
const DANGLING =
  /(?:^|\s)(?:and|or|but|of|the|a|an|with|to|from|than|that|who|which|whose|because|while|his|their|its|between|,|–|-)[.!?]["”’)]*$/iu;

/** Whether every quotation mark and bracket has its partner. */
export function balanced(text: string): boolean {
  let round = 0;
  let square = 0;
  let straight = 0;
  let curly = 0;
  for (const mark of text.match(/[()[\]"“”]/g) ?? []) {
    if (mark === '(') round++;
    else if (mark === ')') round--;
    else if (mark === '[') square++;
    else if (mark === ']') square--;
    else if (mark === '"') straight++;
    else curly += mark === '“' ? 1 : -1;
    if (round < 0 || square < 0) return false;
  }
  return round === 0 && square === 0 && straight % 2 === 0 && curly === 0;
}

/** Whether a shortened text is still a sentence as far as its surface tells. */
export function holdsTogether(text: string, english: boolean): boolean {
  if (!balanced(text)) return false;
  if (/[,;]\s*[.!?]|,\s*,/.test(text)) return false;
  return !english || ((text.match(/\S+/g)?.length ?? 0) >= LEAST_WORDS && !DANGLING.test(text));
}
