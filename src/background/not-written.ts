import type { Story } from '../core/story.ts';
import type { WriterOffer, WriteTrouble } from '../core/writing.ts';
import type { Wrote } from '../messages/contract.ts';

/** Why a writer's words are not there, beside the story as it is. */
export function notWritten(story: Story, code: WriteTrouble, by: WriterOffer, message: string = code): Wrote {
  return { story, notWritten: { code, message, by } };
}
