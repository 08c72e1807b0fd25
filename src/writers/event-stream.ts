import { WriterError } from './writer.ts';

/** Characters of a line; one of a chat has some hundred. */
const LONGEST = 1e6;

/**
 * The data of server-sent events (HTML standard, "event stream interpretation"), as they come. Only `data` fields are given;
 * an event that is not closed by an empty line at the end of the stream is given too, as some servers forget it.
 * Throws a WriterError `wrong-form` for a line without end.
 */
export async function* eventData(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  /** "\r", which may be half a line break. */
  let half = '';
  let data: string[] = [];
  for await (const chunk of body) {
    const text = half + decoder.decode(chunk, { stream: true });
    half = text.endsWith('\r') ? '\r' : '';
    // Only what is new is parted: a line may come in any number of pieces.
    const lines = text.slice(0, text.length - half.length).split(/\r\n?|\n/);
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST) throw new WriterError('wrong-form', 'no end');
    for (const line of lines) {
      if (line === '' && data.length > 0) {
        yield data.join('\n');
        data = [];
      } else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
    }
  }
  if (rest.startsWith('data:')) data.push(rest.slice(5).trim());
  if (data.length > 0) yield data.join('\n');
}

/** The pieces of a stream, such as a response's body; reading ends when the consumer stops. */
export async function* pieces<T>(body: ReadableStream<T>): AsyncGenerator<T> {
  const reader = body.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
