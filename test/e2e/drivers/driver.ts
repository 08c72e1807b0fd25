/** What the flows need of a browser that runs the built extension; Chromium and Firefox each carry it out in their own way. */

/** Something with a document: a page, the popup, the overlay's shadow root. */
export interface Surface {
  /**
   * Runs a function there. It is sent as text: it may use nothing from around it but its arguments, which are JSON.
   * In a page it sees the page's own world in Chromium, and the page through the browser's eyes in Firefox.
   */
  evaluate<T, Args extends unknown[]>(
    run: (root: Document | ShadowRoot, ...args: Args) => T,
    ...args: Args
  ): Promise<Awaited<T>>;
}

export interface Popup extends Surface {
  /** Presses a key in it, by its name ("ArrowDown"). */
  press(key: string): Promise<void>;
  /** Moves the mouse onto an element. */
  hover(selector: string): Promise<void>;
  close(): Promise<void>;
  /** Writes a picture of it (PNG). */
  screenshot(file: string): Promise<void>;
}

/** Where the reader right-clicks. */
export type MenuTarget = { on: 'page' } | { on: 'selection'; selector: string } | { on: 'link'; selector: string };

export interface Tab extends Surface {
  /** Runs a script as one of the page's own, and gives what it makes. */
  inPage(script: string): Promise<unknown>;
  /** Goes to an address as by the address bar, and waits until it is loaded or has failed. */
  go(url: string): Promise<void>;
  /** Brings it to the front. */
  show(): Promise<void>;
  badge(): Promise<{ text: string; title: string }>;
  /** Clicks the toolbar button, and waits for the popup. */
  popup(): Promise<Popup>;
  /** Opens Sixty's page beside the tab: Chrome's side panel, Firefox's sidebar. */
  panel(): Promise<Surface>;
  /** The card that Sixty shows over the page; null when there is none. Seen through a closed shadow root. */
  overlay(): Promise<Surface | null>;
  /** Presses a key in the page, by its name ("Escape", "Tab"). */
  press(key: string): Promise<void>;
  /** Clicks the middle of an element of the overlay, with the mouse. */
  clickInOverlay(selector: string, patience?: number): Promise<void>;
  /** Moves the mouse onto an element of the overlay. */
  hoverInOverlay(selector: string): Promise<void>;
  /** Chooses Sixty's entry in the context menu. */
  menu(target: MenuTarget): Promise<void>;
  /** Presses the key of a command of the manifest. */
  command(name: string): Promise<void>;
  /** Types Sixty's word and these into the address bar, and waits for what Sixty offers below it. */
  addressBar(words: string): Promise<AddressBar>;
  /** Shows the page as for this medium, in these colours, at this zoom; what is left out stays as it is. */
  look(how: Look): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface AddressBar {
  /** What is offered, as text. */
  offers: string[];
  /** Takes an offer, as Enter on it does; without one, what was typed. The tab goes where that leads. */
  choose(offer?: string): Promise<void>;
}

export interface Look {
  medium?: 'screen' | 'print';
  colours?: 'light' | 'dark';
  /** Of the page's view, in CSS pixels. */
  width?: number;
  /** 2 is 200 %. */
  zoom?: number;
}

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  open(url: string): Promise<Tab>;
  /** In a private window; only where the browser was launched with `privateWindows`. */
  openPrivate(url: string): Promise<Tab>;
  /** A page of the extension in a tab of its own. */
  openOwnPage(path: string): Promise<Tab>;
  /** The addresses of all tabs. */
  addresses(): Promise<string[]>;
  /** Ends the background worker, as the browser does when it has been idle. */
  stopWorker(): Promise<void>;
  workerRuns(): Promise<boolean>;
  /** Takes back every site that the extension may read, or gives them again, as a reader does on the browser's own page. */
  takeBackSites(): Promise<void>;
  giveSites(): Promise<void>;
  /** The text that was copied last. */
  clipboard(): Promise<string>;
  /** Done when the browser has ended, by us or by the reader. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Program file of the browser. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** "host:port" of the proxy through which all is reached; without it, the network. */
  proxy?: string;
  /** Without a window (by default). */
  headless?: boolean;
  /** Folder of a profile that was there before and stays; without it, a fresh one. */
  profile?: string;
  /** Folder of a profile in which the browser has run without Sixty: a fresh one begins as its copy. */
  seed?: string;
  /** Firefox alone: settings of the browser other than those of every flow. */
  preferences?: Preferences;
  /** The reader has let Sixty into private windows. */
  privateWindows?: boolean;
  width?: number;
  height?: number;
  /** The X display on which its window opens, where it is another than ours (":99"). */
  display?: string;
}

export type Preferences = Record<string, string | number | boolean>;

/** The custom element that holds the overlay. */
export const OVERLAY = 'sixty-overlay';
