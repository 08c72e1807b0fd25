import { chatAnswer } from './chat-answer.ts';
import { Deadline, PATIENCE, type Patience } from './deadline.ts';
import { instructions, storyText } from './prompt.ts';
import { serverAddress } from './server-address.ts';
import { request, type Server } from './server-request.ts';
import { asWriterError, type Writer, WriterError } from './writer.ts';

/** What the reader entered in the options. */
export interface ServerSettings {
  address: string;
  model: string;
  /** Optional. Kept where no content script reaches it (`storage/server-key.ts`), never synced. */
  key?: string;
}

const MOST_TOKENS = 400;
const MOST_MODELS = 500;

/** Writes with any server that speaks the OpenAI chat interface: Ollama, LM Studio, llama.cpp, a cloud one. */
export function openAiCompatible(settings: ServerSettings, patience: Patience = PATIENCE): Writer {
  const server = serverOf(settings);
  return {
    name: 'openai-compatible',
    sendsTo: server.base.origin,
    async write(text, options) {
      const body = {
        model: server.model,
        stream: true,
        temperature: 0,
        max_tokens: MOST_TOKENS,
        messages: [
          { role: 'system', content: instructions(text, options) },
          { role: 'user', content: `<story>\n${storyText(text)}\n</story>` },
        ],
      };
      return within(patience, options.signal, async (deadline) => {
        deadline.expect(patience.firstWord);
        const response = await request(server, '/chat/completions', body, deadline, patience.backOff);
        return chatAnswer(response, (soFar) => {
          deadline.expect(patience.silence);
          if (soFar) options.onText?.(soFar);
        });
      });
    },
  };
}

/** Names of the models a server offers, in its order. Throws a WriterError. */
export async function listModels(
  settings: Omit<ServerSettings, 'model'>,
  signal?: AbortSignal,
  patience: Patience = PATIENCE,
): Promise<string[]> {
  const server = serverOf({ ...settings, model: '' });
  return within(patience, signal, async (deadline) => {
    deadline.expect(patience.silence);
    const response = await request(server, '/models', undefined, deadline, patience.backOff);
    const value: unknown = await response.json().catch(() => null);
    const data = typeof value === 'object' && value !== null && 'data' in value ? value.data : null;
    if (!Array.isArray(data)) throw new WriterError('wrong-form', 'no list of models');
    const names = data.map((each: unknown) => (each as { id?: unknown } | null)?.id);
    return names.filter((name): name is string => typeof name === 'string' && name !== '').slice(0, MOST_MODELS);
  });
}

function serverOf({ address, model, key = '' }: ServerSettings): Server {
  return { base: serverAddress(address, key), key, model };
}

/** Runs work under a deadline; whatever goes wrong comes out as a WriterError. */
async function within<T>(
  patience: Patience,
  signal: AbortSignal | undefined,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const deadline = new Deadline(patience.total, signal);
  try {
    return await work(deadline);
  } catch (error) {
    if (deadline.signal.aborted) throw asWriterError(deadline.signal.reason, signal);
    if (error instanceof WriterError) throw error;
    throw new WriterError('cut-off', undefined, { cause: error });
  } finally {
    deadline.end();
  }
}
