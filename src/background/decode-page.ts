/** Bytes of a page in which its own statement of the encoding must stand (HTML standard). */
const PRESCAN = 1024;
const MARKS: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Text of a fetched page. The encoding is what the byte order mark says, else the header, else the page's `<meta>`, else
 * UTF-8. Plain text comes as a page with that text. Never throws: bytes that are no text become U+FFFD.
 * @param contentType the header, empty where there is none
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const text = decoder(encodingOf(bytes, contentType)).decode(bytes);
  if (!/^\s*text\/plain/i.test(contentType)) return text;
  return `<!doctype html><body><pre>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre></body>`;
}

function encodingOf(bytes: Uint8Array, contentType: string): string {
  const mark = MARKS.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (mark) return mark[0];
  const stated = charsetIn(contentType);
  if (stated) return stated;
  const start = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  const meta = /<meta[^>]{0,500}?charset\s*=\s*["']?\s*[^"'>]{1,40}/i.exec(start);
  const declared = meta ? charsetIn(meta[0]) : undefined;
  // A page whose <meta> could be read byte by byte is not in UTF-16, whatever it says (HTML standard).
  return declared?.startsWith('utf-16') ? 'utf-8' : (declared ?? 'utf-8');
}

function charsetIn(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([^\s"';>/]+)/i.exec(text)?.[1]?.toLowerCase();
}

function decoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}
