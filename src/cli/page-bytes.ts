import { gunzipSync } from 'node:zlib';

/** The most that a packed page may grow to: above what a batch takes, far below what a trap would fill. */
const MAX_UNPACKED = 128 * 1024 * 1024;
const SNIFFED = 1024;

/** Files that people take for saved pages, by how they begin, and what to say of them. */
const OTHER_FILES: readonly (readonly [start: RegExp, what: string])[] = [
  [/^%PDF-/, 'this is a PDF, not a web page'],
  [/^WARC\/\d/, 'WARC archives are not read: take the pages out of it first'],
  [
    /^[\w-]+:.*\nContent-Type:\s{0,9}multipart\/related|^Content-Type:\s{0,9}multipart\/related/is,
    'MHTML files are not read: save the page as "Webpage, complete" instead',
  ],
];

/** The bytes of a saved page, unpacked where they were packed with gzip. Throws an Error that says what is wrong. */
export function pageBytes(bytes: Uint8Array): Uint8Array {
  const page = bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(bytes) : bytes;
  if (page.length === 0) throw new Error('there is nothing in it');
  const start = page.subarray(0, SNIFFED);
  const text = Buffer.from(start).toString('latin1');
  for (const [pattern, what] of OTHER_FILES) if (pattern.test(text)) throw new Error(what);
  const marked = /^(?:\xff\xfe|\xfe\xff)/.test(text);
  // No encoding of text but UTF-16 has zero bytes, and that one is known by its mark.
  if (!marked && start.includes(0)) throw new Error('this is no text, so no web page');
  return page;
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED });
  } catch {
    throw new Error(`the packed file is damaged, or larger than ${MAX_UNPACKED / 1024 / 1024} MB when unpacked`);
  }
}
