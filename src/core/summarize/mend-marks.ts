const OPENING = /[“(]/;

/**
 * Drops a quotation mark or bracket that has lost its partner, where the words around it are the story's own either way:
 * a mark within the sentence or at its end. A mark at the start is left alone: what follows is somebody's words.
 */
export function mendMarks(text: string): string {
  const closed = dropLostClosing(text);
  if (closed !== text) return closed;
  const stray = strayMarks(text);
  if (stray.length !== 1) return text;
  const [at = 0] = stray;
  if (at === 0) return text;
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

/** Places of marks without a partner; for straight quotation marks, of which an odd one is meant nobody knows: none. */
function strayMarks(text: string): number[] {
  const open: number[] = [];
  const stray: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] ?? '';
    if (OPENING.test(mark)) open.push(i);
    else if (mark === '”' || mark === ')') {
      const last = open.at(-1);
      if (last !== undefined && text[last] === (mark === ')' ? '(' : '“')) open.pop();
      else stray.push(i);
    }
  }
  return [...open, ...stray].sort((a, b) => a - b);
}
