/** One line of a stream. `tooLong` lines are cut: `text` is their beginning. */
export interface Line {
  text: string;
  tooLong: boolean;
}

const NEWLINE = 10;
/** How much is kept of a line that is too long: enough to find its id. */
const KEPT_OF_TOO_LONG = 1024;

/**
 * Splits a stream of bytes into lines of UTF-8 text, holding no more than one line and one chunk at a time. A line longer
 * than `maxBytes` is passed over to its end and given cut. A byte order mark and a `\r` before the line break are dropped.
 */
export async function* lines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Line => {
    const tooLong = length > maxBytes;
    const bytes = Buffer.concat(parts);
    const text = decoder.decode(tooLong ? bytes.subarray(0, KEPT_OF_TOO_LONG) : bytes);
    parts = [];
    length = 0;
    return { text: text.endsWith('\r') ? text.slice(0, -1) : text, tooLong };
  };
  const add = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length <= maxBytes) parts.push(bytes);
    else if (parts.length > 1) parts = [Buffer.concat(parts).subarray(0, KEPT_OF_TOO_LONG)];
    else if (parts.length === 0) parts = [bytes.subarray(0, KEPT_OF_TOO_LONG)];
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, at));
      yield take();
      start = at + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
