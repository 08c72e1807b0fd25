const SHORTHAND = /\\([dDwWsSpPbB])/g;
const opposite = (letter: string) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase());

/** Where a pattern has a character class or an escape, its signs mean nothing else. */
function outsideOfClasses(source: string): boolean[] {
  const outside: boolean[] = [];
  let inClass = 0;
  for (let n = 0; n < source.length; n++) {
    if (source[n] === '\\') {
      outside[n] = false;
      outside[++n] = false;
      continue;
    }
    if (source[n] === '[') inClass++;
    outside[n] = inClass === 0;
    if (source[n] === ']') inClass--;
  }
  return outside;
}

const cut = (text: string, at: number, length: number, by = '') => text.slice(0, at) + by + text.slice(at + length);

function* changedSources(source: string): Generator<string> {
  const outside = outsideOfClasses(source);
  for (let n = 0; n < source.length; n++) {
    const sign = source[n] ?? '';
    const rest = source.slice(n);
    if (sign === '[' && (outside[n - 1] ?? true) && source[n - 1] !== '\\')
      yield source[n + 1] === '^' ? cut(source, n + 1, 1) : cut(source, n + 1, 0, '^');
    if (!outside[n]) continue;
    if (sign === '^' || sign === '$') yield cut(source, n, 1);
    const look = /^\(\?<?[=!]/.exec(rest)?.[0];
    if (look) yield cut(source, n + look.length - 1, 1, look.endsWith('=') ? '!' : '=');
    const repeat = /^(?:\{\d+(?:,\d*)?\}|[*+?])/.exec(rest)?.[0];
    if (repeat && !/[*+?}(]/.test(source[n - 1] ?? '')) yield cut(source, n, repeat.length);
  }
  for (const found of source.matchAll(SHORTHAND)) yield cut(source, found.index + 1, 1, opposite(found[1] ?? ''));
}

/**
 * What a regular expression could have become by a slip: an anchor or a quantifier lost, a class, a shorthand or a look
 * around turned into its opposite. Only patterns that are still patterns.
 */
export function changedPatterns(source: string, flags: string): string[] {
  return [...new Set(changedSources(source))].filter((changed) => {
    try {
      new RegExp(changed, flags);
      return true;
    } catch {
      return false;
    }
  });
}
