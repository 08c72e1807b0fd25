import { eventData, pieces } from './event-stream.ts';
import { WriterError } from './writer.ts';

/** More than this is no summary: a server that never stops is stopped. */
const MOST_CHARACTERS = 32_000;

/**
 * The text of a chat completion, streamed or whole. Throws `wrong-form` when it is none and `cut-off` when it ended before
 * the server said that it was done.
 *
 * @param heard called for each sign of life
 */
export async function chatAnswer(response: Response, heard: (soFar: string) => void): Promise<string> {
  if (!response.body) throw wrongForm('no body');
  const streamed = /event-stream/i.test(response.headers.get('content-type') ?? '');
  return streamed ? streamedAnswer(response.body, heard) : wholeAnswer(response.body, heard);
}

async function streamedAnswer(body: ReadableStream<Uint8Array>, heard: (soFar: string) => void): Promise<string> {
  let text = '';
  let done = false;
  for await (const data of eventData(watched(body, () => heard(text)))) {
    if (data === '[DONE]') {
      done = true;
      break;
    }
    const choice = choiceOf(data);
    text += textIn(choice['delta']) || textIn(choice['message']);
    heard(text);
    done ||= typeof choice['finish_reason'] === 'string';
    if (text.length > MOST_CHARACTERS) throw wrongForm('no end');
  }
  if (!done) throw new WriterError('cut-off');
  return text;
}

async function wholeAnswer(body: ReadableStream<Uint8Array>, heard: (soFar: string) => void): Promise<string> {
  const decoder = new TextDecoder();
  let json = '';
  for await (const chunk of watched(body, () => heard(''))) {
    json += decoder.decode(chunk, { stream: true });
    if (json.length > MOST_CHARACTERS * 4) throw wrongForm('no end');
  }
  const text = textIn(choiceOf(json)['message']);
  heard(text);
  return text;
}

async function* watched(body: ReadableStream<Uint8Array>, heard: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of pieces(body)) {
    heard();
    yield chunk;
  }
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The first choice of a completion. Chunks without one (usage counts) give an empty choice. */
function choiceOf(json: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw wrongForm('no JSON');
  }
  if (!isFields(value) || !Array.isArray(value['choices'])) throw wrongForm(errorIn(value));
  const [choice] = value['choices'] as unknown[];
  return isFields(choice) ? choice : {};
}

function textIn(part: unknown): string {
  return isFields(part) && typeof part['content'] === 'string' ? part['content'] : '';
}

function errorIn(value: unknown): string {
  const error = isFields(value) ? value['error'] : undefined;
  const message = isFields(error) ? error['message'] : error;
  return typeof message === 'string' ? message.slice(0, 200) : 'no choices';
}

function wrongForm(why: string): WriterError {
  return new WriterError('wrong-form', why);
}
