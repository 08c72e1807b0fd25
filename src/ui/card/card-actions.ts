import type { JSX } from 'preact';
import type { Story, SummaryShape } from '../../core/story.ts';
import type { WriterOffer } from '../../core/writing.ts';
import type { WritersProps } from '../writing/Writers.tsx';

/** How a reader points at a sentence: passing over it, moving the focus to it, or choosing it. */
export type Pointing = 'over' | 'focus' | 'chosen';

/**
 * What came of pointing at a sentence: its passage is shown in the page; the page is here and no longer has it; or there is no
 * page here to show it in, so that the link to it leads there.
 */
export type Shown = 'shown' | 'gone' | 'elsewhere';

/** What a card can do where it is shown. What is left out is not offered. */
export interface CardActions {
  /** The link whose story is told: the way there, where there is none to tell. */
  link?: string | undefined;
  /** Reads the page now, whatever the verdict. */
  read?: () => void;
  /** Asks for lasting access to the site. Called straight from the click, as permission prompts must be. */
  allowSite?: () => void;
  /** Switches Sixty on again on this site. */
  turnOn?: () => void;
  /** Host for which access would be asked. */
  site?: string;
  /** Takes the story out of the library. */
  remove?: (story: Story) => void;
  /** Puts a removed story back; given while the story shown is out of the library. */
  restore?: (story: Story) => void;
  /** Tells the story in another shape. */
  shape?: (shape: SummaryShape) => void;
  /** Puts text on the clipboard; rejects when the browser refuses. */
  copy?: (text: string) => Promise<void>;
  /** Offers the story to other programs; given only where the browser can share. */
  share?: (story: Story) => void;
  /** Opens the page that says what the marks mean. */
  explain?: () => void;
  /** Draws what other writers offer and do; there only where one is wanted, so that nobody else loads it. */
  others?: (props: WritersProps) => JSX.Element | null;
  /** Has the story written by another writer. Called straight from the click. */
  write?: (by: WriterOffer) => void;
  /** Ends the writing at once. */
  stopWriting?: () => void;
  /** Puts the summary of the device back. */
  unwrite?: () => void;
  /** The reader points at a sentence, or away (null). */
  point?: (sentence: number | null, how: Pointing) => Shown | Promise<Shown>;
}
