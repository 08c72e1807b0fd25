import { guard } from '../core/ground/guard.ts';
import type { Summary } from '../core/story.ts';
import { storyText } from './prompt.ts';
import { asWriterError, type WriteOptions, type Writer, type WriterError, type WriterText } from './writer.ts';

/** A summary and how it came about. */
export interface Written {
  summary: Summary;
  /** What left this device, and to whom; null when nothing did. Also set when the writer failed after sending. */
  left: { to: string; characters: number } | null;
  /** Why the writer's words are not there, when they are not. */
  failure: WriterError | null;
}

/**
 * Lets a writer write, holds what it returns to body and limit, and falls back to the summary made on the device. Never
 * rejects: a summary is always there.
 *
 * @param onDevice the summary of our own writer, which exists before any other is asked
 * @param writer null for the default: nothing else is asked, nothing leaves the device
 */
export async function chooseSummary(
  text: WriterText,
  onDevice: Summary,
  writer: Writer | null,
  options: WriteOptions,
): Promise<Written> {
  if (!writer) return { summary: onDevice, left: null, failure: null };
  const left = writer.sendsTo === null ? null : { to: writer.sendsTo, characters: storyText(text).length };
  try {
    const answer = await writer.write(text, options);
    return {
      summary: guard(answer, text, onDevice, { writer: writer.name, limit: options.limit }),
      left,
      failure: null,
    };
  } catch (error) {
    return { summary: onDevice, left, failure: asWriterError(error, options.signal) };
  }
}
