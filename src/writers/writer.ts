import type { OtherWriter, WriteTrouble } from '../core/writing.ts';

/** What a writer works from. Bodies come from pages: to a writer they are data, whatever they say. */
export interface WriterText {
  headline: string;
  paragraphs: readonly string[];
  /** BCP 47; "und" when unknown. */
  lang: string;
}

export interface WriteOptions {
  limit: 60 | 30;
  form: 'prose' | 'points';
  /** Aborting ends the work at once with a WriterError of code `cancelled`. */
  signal?: AbortSignal;
  /** What there is so far, for surfaces that show work in progress; nothing of it is checked yet. */
  onText?: (soFar: string) => void;
  /** Share of a model that is downloaded, 0–1. */
  onDownload?: (share: number) => void;
}

/**
 * Who writes the summary. `write` returns raw text, which is data until the guard has held it against the body. It rejects
 * with a WriterError and nothing else.
 */
export interface Writer {
  /** Stands in the record. */
  name: OtherWriter;
  /** Where the text is sent: an origin, or null when it stays on this device. */
  sendsTo: string | null;
  write(text: WriterText, options: WriteOptions): Promise<string>;
}

/** Why a writer did not write. What it means to a reader is told with its code (`ui/writing/write-keys.ts`). */
export class WriterError extends Error {
  readonly code: WriteTrouble;

  /** @param message more than the code says, for whoever mends it */
  constructor(code: WriteTrouble, message: string = code, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WriterError';
    this.code = code;
  }
}

/** The WriterError an unknown failure amounts to. */
export function asWriterError(error: unknown, signal?: AbortSignal): WriterError {
  if (error instanceof WriterError) return error;
  if (signal?.aborted) return new WriterError('cancelled', undefined, { cause: error });
  const message = error instanceof Error ? error.message : String(error);
  return new WriterError('refused', message.slice(0, 200), { cause: error });
}
