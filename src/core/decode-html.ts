import { windowsSigns } from './windows-signs.ts';

/**
 * The text of an HTML file's bytes. The encoding is that of the byte order mark, else of the HTTP header, else of the page's
 * own `<meta>` within its first 1,024 bytes (HTML standard, "determining the character encoding"); else UTF-8, and
 * Windows-1252 when the bytes are not that. Never throws: what cannot be decoded becomes U+FFFD.
 *
 * @param contentType the `Content-Type` the bytes were served with, when they were
 */
export function decodeHtml(bytes: Uint8Array, contentType = ''): string {
  const declared = markOf(bytes) ?? charsetIn(contentType) ?? charsetIn(head(bytes));
  if (declared) {
    const text = decode(bytes, declared, false);
    if (text !== null) return text;
  }
  return decode(bytes, 'utf-8', true) ?? decode(bytes, 'windows-1252', false) ?? '';
}

const SNIFFED = 1024;

function head(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, SNIFFED));
  const metas = start.match(/<meta[^>]*/gi) ?? [];
  return metas.find((meta) => /charset\s*=/i.test(meta)) ?? '';
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : null;
}

function charsetIn(text: string): string | null {
  const name = /charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{1,40})/i.exec(text)?.[1]?.toLowerCase();
  // A page whose meta could be read byte by byte is not in UTF-16, whatever it says (HTML standard).
  return name?.startsWith('utf-16') ? 'utf-8' : (name ?? null);
}

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? windowsSigns(text) : text;
  } catch {
    return null;
  }
}
