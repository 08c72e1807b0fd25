import { guard } from '../core/ground/guard.ts';
import type { Summary } from '../core/story.ts';
import { asWriterError, type WriteOptions, type Writer, type WriterError, type WriterText } from './writer.ts';

/** A summary and how it came about. */
export interface Written {
  summary: Summary;
  /** Why the writer's words are not there, when they are not. */
  failure: WriterError | null;
}

/**
 * Lets a writer write, holds what it returns to body and limit, and falls back to the summary made on the device. Never
 * rejects: a summary is always there.
 *
 * @param onDevice the summary of our own writer, which exists before any other is asked
 */
export async function chooseSummary(
  text: WriterText,
  onDevice: Summary,
  writer: Writer,
  options: WriteOptions,
): Promise<Written> {
  try {
    const answer = await writer.write(text, options);
    return {
      summary: guard(answer, text, onDevice, { writer: writer.name, limit: options.limit }),
      failure: null,
    };
  } catch (error) {
    return { summary: onDevice, failure: asWriterError(error, options.signal) };
  }
}
