/** JSON-LD longer than this is not read: 3 MB, far above any story's. */
const LONGEST = 3_000_000;

const ESCAPED: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  '#34': '"',
  '#39': "'",
  '#x27': "'",
};

/**
 * Reads JSON as people write it into pages: raw line breaks and tabs in strings, trailing or doubled commas, comments,
 * CDATA and HTML comment wrappers, a closing semicolon, HTML-escaped quotes, several values after each other. Undefined
 * when nothing can be read. Linear in the text's length; never throws.
 */
export function readJson(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  const plain = tryParse(text);
  if (plain !== undefined) return plain;
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '')
    .replace(/^\ufeff/, '')
    .replace(/;\s*$/, '');
  const unescaped = /^[\s[{]*&quot;/.test(bare)
    ? bare.replace(/&(quot|amp|lt|gt|#34|#39|#x27);/g, (whole, name: string) => ESCAPED[name] ?? whole)
    : bare;
  return tryParse(unescaped) ?? tryParse(mend(unescaped));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Copies the JSON, mending what the strict grammar refuses; ends open strings, lists and objects at the end of the text. */
function mend(text: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < text.length) {
    const c = text[at] as string;
    if (c === '"') {
      const end = stringEnd(text, at + 1);
      out.push(`"${escapeRaw(text.slice(at + 1, end))}"`);
      at = end + 1;
    } else if (c === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 2;
    } else if (c === '/' && text[at + 1] === '/') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else {
      if (c === '{' || c === '[') open.push(c === '{' ? '}' : ']');
      if (c === '}' || c === ']') {
        dropComma(out);
        if (open.length === 0) break;
        out.push(open.pop() as string);
        at++;
        if (open.length === 0) break;
        continue;
      }
      // Doubled commas, and a comma before anything stands in the list.
      if (!(c === ',' && /[,[{]$/.test(last(out)))) if (!/\s/.test(c)) out.push(c);
      at++;
    }
  }
  dropComma(out);
  return out.join('') + open.reverse().join('');
}

function last(out: readonly string[]): string {
  return out[out.length - 1] ?? '';
}

function dropComma(out: string[]): void {
  while (last(out) === ',') out.pop();
}

/** A quote ends a string only where JSON can go on after it: an unescaped quote inside the text is part of it. */
function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"' && AFTER_STRING.test(text.slice(at + 1, at + 80))) return at;
  }
  return text.length;
}

const AFTER_STRING = /^\s*(?:$|[:}\]]|\/[/*]|,\s*(?:$|["{[}\]/,\-\d]|true\b|false\b|null\b))/;

function escapeRaw(text: string): string {
  return text
    .replace(
      /\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|([\s\S]?))/g,
      (_, good: string | undefined, bad: string | undefined) => (good === undefined ? (bad ?? '') : `\\${good}`),
    )
    .replace(/(\\["\\/bfnrtu])|"/g, (_, escaped: string | undefined) => escaped ?? '\\"')
    .replace(/\p{Cc}/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
