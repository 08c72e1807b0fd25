/**
 * What contexts say to each other: one interface per receiver, name → function type. Both ends are inferred from it;
 * receivers still check what arrives, as it comes from another process.
 */
import type { ChangedFact } from '../core/ground/changed-facts.ts';
import type { Passage } from '../core/passages/passage.ts';
import type { Story, SummaryShape, Verdict } from '../core/story.ts';
import type { WriteFailure, WriterOffer, Writing } from '../core/writing.ts';

/** A failure that crosses a context. `code` is stable and translated by the surfaces. */
export interface Failure {
  code: FailureCode;
  message: string;
}

export type FailureCode =
  | 'no-access' // Sixty may not read this page until the reader asks for it
  | 'site-off' // the reader has switched Sixty off on this site
  | 'unsupported-page' // the browser's own pages, stores, PDFs
  | 'page-gone' // the page went away while it was read
  | 'no-text' // nothing to summarize
  | 'too-large' // above the size we read
  | 'link-not-found' // 404, 410
  | 'link-refused' // 401, 402, 403, 407, 451, or led in circles
  | 'link-not-a-page' // PDF, image, …
  | 'link-timeout'
  | 'link-failed' // any other answer, or none
  | 'offline'
  | 'storage-full'
  | 'storage-newer' // a newer version of Sixty wrote the library
  | 'storage-failed'
  | 'interrupted' // the worker ended in the middle of the work, or not all of the page came
  | 'internal';

/** What is to be lit in a page. */
export interface Pointed {
  passages: Passage[];
  /** Also brings it into view. */
  scroll: boolean;
}

/** What the publisher changed in a story since it was first read. */
export interface Changes {
  /** ISO 8601: when the version before was saved; it is kept in the library. */
  since: string;
  facts: ChangedFact[];
}

/** What a surface shows of one page. `kept: false`: the library does not have it, as of a selection or a private window. */
export type ReadState =
  | { state: 'unread'; verdict: Verdict | null }
  | { state: 'working'; step: 'reading' | 'fetching' }
  | StoryState
  | { state: 'not-story'; verdict: Verdict; headline: string }
  | { state: 'failed'; failure: Failure };

/** Where the card stands, in CSS pixels from the right and the top edge of the viewport. */
export interface CardPlace {
  right: number;
  top: number;
}

/** What the reader wants on a site: nothing at all; work when asked; looking for stories by itself. */
export type SiteMode = 'never' | 'click' | 'always';

export interface SiteAccess {
  mode: SiteMode;
  /** Whether `always` needs no permission, or has it. */
  allowed: boolean;
}

export interface StoryState {
  state: 'story';
  story: Story;
  verdict: Verdict;
  from: 'now' | 'library';
  changes?: Changes;
  kept?: false;
  /** Other writers that the reader has switched on. */
  writers?: WriterOffer[];
  /** One of them at work on this story. */
  writing?: Writing;
  /** Why the words of one of them are not there. */
  notWritten?: WriteFailure;
}

/** How a story was written anew: as it is in the library now, and why it is not in the writer's words if it is not. */
export interface Wrote {
  story: Story;
  notWritten?: WriteFailure;
}

/** What the toolbar icon says of a tab. */
export type TabState = 'unsupported' | 'maybe' | 'story' | 'working' | 'saved' | 'error';

/** Said to the worker by content scripts: the sender is a page's process, so nothing here reads the library or the settings. */
export interface WorkerFromPage {
  /** The first look in the page; its reasons by their codes, as the page need not carry their words. */
  'page/looked': (look: { url: string; verdict: Verdict['verdict']; reasons: string[] }) => undefined;
  /** The reader opened the card from the pill. */
  'overlay/open': (nothing: null) => ReadState;
  /** The reader asked, in the card, for another try. A page that is no story is summarized only with `anyway`. */
  'overlay/read': (how: { anyway: boolean }) => ReadState;
  /** The card was drawn at work that the worker does unasked: what came of it, by a worker that ended meanwhile begun anew. */
  'overlay/outcome': (nothing: null) => ReadState;
  /** The reader has put the card here; it opens here from now on. */
  'overlay/moved': (place: CardPlace) => undefined;
  /** The reader wants no pill on this site. */
  'overlay/hide-pill': (nothing: null) => undefined;
  /** Tells the card's story in another shape, and stories from now on. */
  'overlay/shape': (how: { shape: SummaryShape }) => ReadState;
  /** The reader wants to know what the marks of the card mean. */
  'overlay/explain': (nothing: null) => undefined;
  /** Takes the story of this page out of the library. */
  'overlay/remove': (nothing: null) => undefined;
  /** Puts it back. */
  'overlay/restore': (nothing: null) => undefined;
  /**
   * Has the story that the card shows written by the reader's own server.
   * @param how.joins only waits for what is being written already, for whoever asked
   */
  'overlay/write': (how: { joins: boolean }) => Wrote;
  'overlay/stop-writing': (nothing: null) => undefined;
  /** Puts the summary of our own writer back. */
  'overlay/unwrite': (nothing: null) => Wrote;
}

/** Said to the worker by Sixty's own pages. */
export interface WorkerFromSurface {
  /** What is known of the tab; with `reads`, a page of which nothing is known is read, and is soon the answer or `working`. */
  'tab/state': (tab: { tabId: number; reads?: boolean }) => ReadState;
  /** Reads the tab's page now; joins a reading in flight. A page that is no story is summarized only with `anyway`. */
  'tab/read': (tab: { tabId: number; anyway?: boolean }) => ReadState;
  /** Tells the tab's story in another shape, and stories from now on. */
  'tab/shape': (how: { tabId: number; shape: SummaryShape }) => ReadState;
  /** Lights passages in the tab's page; 'elsewhere' where there is no page that Sixty may mark. */
  'tab/point': (what: Pointed & { tabId: number }) => 'shown' | 'gone' | 'elsewhere';
  /** Lights passages of a saved story in a tab that shows its page; 'elsewhere' where none does. */
  'story/point': (what: Pointed & { id: string }) => 'shown' | 'gone' | 'elsewhere';
  /** Takes a story out. Answers with all of it, by which it can be put back; with nothing where it was not there. */
  'story/remove': (story: { id: string }) => object | undefined;
  'story/put-back': (what: { removed: object }) => undefined;
  'site/access': (site: { host: string }) => SiteAccess;
  /** Answers with what holds then. The permission for `always` is asked for by whoever has the gesture. */
  'site/mode': (wish: { host: string; mode: SiteMode }) => SiteAccess;
  /** Has a saved story written by the reader's own server. */
  'story/write': (story: { id: string }) => Wrote;
  'story/stop-writing': (story: { id: string }) => undefined;
  /** What the browser's own model wrote in this surface: to be checked, and kept if it stands. */
  'story/keep-answer': (what: { id: string; answer: string }) => Wrote;
  /** Puts the summary of our own writer back. */
  'story/unwrite': (story: { id: string }) => Wrote;
  /** The reader granted this host pattern in full: from now on the detector runs there by itself. */
  'site/always': (site: { origin: string }) => undefined;
}

/** Said to a content script by the worker. */
export interface PageFromWorker {
  /** Is the detector there, and on which address? */
  'page/ping': (nothing: null) => { url: string };
  /** The page as the reader sees it, in pieces: the first, how many there are, and whether more of the page is still to come. */
  'page/snap': (nothing: null) => { url: string; pieces: number; html: string; loading?: boolean };
  /** Another piece of the last snapshot. */
  'page/snap-piece': (which: { piece: number }) => string;
  /**
   * Draws pill or card.
   * @param what.link the story of the card is that of a link on the page: the card stands beside it, and none of its words
   *   are looked for here
   * @param what.place where the reader last put the card
   * @param what.texts those of the language that the reader has chosen, packed; left out where it is the browser's
   */
  'overlay/show': (what: {
    shown: 'pill' | 'card';
    state: ReadState | null;
    link?: string;
    place?: CardPlace;
    texts?: string;
  }) => 'shown';
  /** Lights these passages in the page, none of them to put the light out; 'gone' when they are not there. */
  'page/point': (what: Pointed) => 'shown' | 'gone';
  'overlay/hide': (nothing: null) => undefined;
  /** How far the writer of a story is that the card showed. */
  'overlay/writing': (what: { id: string; writing: Writing }) => undefined;
}

/** Said to every open page of Sixty's own by the worker. */
export interface SurfaceFromWorker {
  /** Something else is known of this tab: ask again. */
  'tab/changed': (tab: { tabId: number }) => undefined;
  /** How far the writer of a story is; null when the work has ended. */
  'story/writing': (what: { id: string; writing: Writing | null }) => undefined;
}
