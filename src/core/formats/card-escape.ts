/**
 * Escapes of the card text form. White space around a field and a run of four bars mean something there, so inside a field
 * they are written with a backslash: `\|` a bar, `\\` a backslash, `\n` a line break in a headline, `\u` and four hex digits
 * half of a surrogate pair (UTF-8 cannot hold it), `\&` nothing (it keeps white space at the field's edge from being trimmed).
 * A backslash before anything else stands for itself, so files written by hand read as they look.
 */

const LONE_SURROGATE = /\p{Surrogate}/gu;
const BARS = /^\|+|(?<!\|)\|+$|\|{4,}/g;
const ESCAPE = /\\(?:([\\|n&])|u([0-9a-fA-F]{4}))/g;

/** A field's value as it stands in the file. `one-line` also writes its line breaks as escapes. */
export function escapeField(value: string, form: 'one-line' | 'lines'): string {
  let text = value.replaceAll('\\', '\\\\').replace(BARS, (bars) => '\\|'.repeat(bars.length));
  text = text.replace(LONE_SURROGATE, (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (form === 'one-line') text = text.replaceAll('\n', '\\n');
  const head = text === text.trimStart() ? '' : '\\&';
  const tail = text === text.trimEnd() ? '' : '\\&';
  return head + text + tail;
}

/** The value of a trimmed field. */
export function unescapeField(text: string): string {
  return text.replace(ESCAPE, (_, one: string | undefined, code: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return one === 'n' ? '\n' : one === '&' ? '' : (one ?? '');
  });
}
