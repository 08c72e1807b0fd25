/** "The mayor said, “No": what follows is the speaker's to the end. */
const SPEECH_FOLLOWS = /[\p{L}”][,:]\s*$/u;
/** "No,” said the mayor": what comes before is the speaker's from the start. */
const SPEECH_BEFORE = /^[,?!]”\s?\p{L}/u;

/**
 * Closes a speech that goes on to the end, opens one that comes from the start, and drops any other quotation mark or
 * bracket that has lost its partner within the sentence or at its end: there the words around it are the story's own either
 * way. A mark at the start is left alone: what follows is somebody's words.
 */
export function mendMarks(text: string): string {
  const closed = dropLostClosing(text);
  if (closed !== text) return closed;
  const stray = strayMarks(text);
  if (stray.length !== 1) return text;
  const [at = 0] = stray;
  if (at === 0) return text;
  const mark = text.charAt(at);
  if (/[“„]/.test(mark) && SPEECH_FOLLOWS.test(text.slice(0, at))) return text + (mark === '„' ? '“' : '”');
  if (mark === '”' && SPEECH_BEFORE.test(text.slice(at - 1))) return `“${text}`;
  const between = /\S/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1)) ? ' ' : '';
  return (text.slice(0, at) + between + text.slice(at + 1))
    .replace(/(?<!\s)\s+([,.;:])/g, '$1')
    .replace(/\s{2,}/g, ' ');
}

/** A straight quotation mark at the end, of which there is an odd number. */
function dropLostClosing(text: string): string {
  const odd = ((text.match(/"/g) ?? []).length & 1) === 1;
  return odd && /[^"]"$/.test(text) && !text.startsWith('"') ? text.slice(0, -1) : text;
}

/** Marks that open, each with what closes it; of „ so do both “ and ”. */
const CLOSES: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '(': ')' };

/** Places of marks without a partner; for straight quotation marks, of which an odd one is meant nobody knows: none. */
function strayMarks(text: string): number[] {
  const open: number[] = [];
  const stray: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[„“”()]/g)) {
    if (CLOSES[text.charAt(open.at(-1) ?? -1)]?.includes(mark)) open.pop();
    else if (mark in CLOSES) open.push(index);
    else stray.push(index);
  }
  return [...open, ...stray].sort((a, b) => a - b);
}
