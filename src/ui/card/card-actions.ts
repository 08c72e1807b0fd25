import type { Story } from '../../core/story.ts';

/** How a reader points at a sentence: passing over it, moving the focus to it, or choosing it. */
export type Pointing = 'over' | 'focus' | 'chosen';

/** What a card can do where it is shown. What is left out is not offered. */
export interface CardActions {
  /** Reads the page now, whatever the verdict. */
  read?: () => void;
  /** Asks for lasting access to the site. Called straight from the click, as permission prompts must be. */
  allowSite?: () => void;
  /** Host for which access would be asked. */
  site?: string;
  /** Takes the story out of the library. */
  remove?: (story: Story) => void;
  /** Puts a removed story back; given while the story shown is out of the library. */
  restore?: (story: Story) => void;
  /** Puts text on the clipboard; rejects when the browser refuses. */
  copy?: (text: string) => Promise<void>;
  /** Offers the story to other programs; given only where the browser can share. */
  share?: (story: Story) => void;
  /**
   * The reader points at a sentence, or away (null). Returning true on 'chosen' means that the passage is shown here,
   * so the link to it is not followed.
   */
  point?: (sentence: number | null, how: Pointing) => boolean | undefined;
}
