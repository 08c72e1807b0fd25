import { beginning, MAX_BODY } from '../limits.ts';
import { collapse } from './tree.ts';

/** Shorter texts are teasers. */
const WORTHWHILE = 400;

/**
 * The longest `articleBody` in the page's JSON-LD, as plain text with its line breaks; empty when there is none worth having.
 * The value is cut out of the script's text: one broken comma elsewhere in it does not lose the story.
 */
export function articleBodyOf(jsonLd: readonly string[]): string {
  let longest = '';
  for (const script of jsonLd) {
    const pattern = /"articleBody"\s*:\s*"/g;
    for (let match = pattern.exec(script); match; match = pattern.exec(script)) {
      const value = stringFrom(script, pattern.lastIndex);
      if (value.length > longest.length) longest = value;
    }
  }
  if (longest.length < WORTHWHILE) return '';
  return longest
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h\d)>/gi, '\n')
    .replace(/<[^>]{1,500}>/g, '')
    .split(/\n+/)
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n');
}

/** Reads a JSON string whose opening quote is before `start`. */
function stringFrom(script: string, start: number): string {
  const most = Math.min(script.length, start + MAX_BODY);
  let end = start;
  while (end < most && script[end] !== '"') end += script[end] === '\\' ? 2 : 1;
  const raw = beginning(script.slice(start, end), MAX_BODY);
  return raw.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_all, code: string | undefined, char: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[char] ?? char),
  );
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\n', t: ' ', b: '', f: ' ' };
