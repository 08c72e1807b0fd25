/**
 * What looks by itself in a page: a first look at what the page is, and, when the worker asks, the page as the reader sees it.
 * The overlay's script, beside it on the hosts of the manifest, only waits. No polyfill, one file, nothing that fires on
 * scroll or input.
 */
import { firstLook } from '../core/detect/first-look.ts';
import type { VerdictName } from '../core/story.ts';
import { all } from './dom.ts';
import { alive } from './extension-runtime.ts';
import { followNavigation } from './navigation.ts';
import { pageCounts, said } from './page-counts.ts';
import { snapshot } from './snapshot.ts';
import { answerWorker, tellWorker } from './talk.ts';

/** Milliseconds after which a page that is not yet a story is looked at again: stories are drawn by scripts, too. */
const LOOKS = [0, 300, 1_200, 3_500];

/** Where the worker finds the way to the page, should no message reach this script (background/take-snapshot.ts). */
const RUNNING = Symbol.for('sixty.detector');
const scope = globalThis as { [RUNNING]?: typeof snapshot };
if (!scope[RUNNING]) {
  scope[RUNNING] = snapshot;
  // A page that is drawn before the reader goes there is in no tab yet: nobody would hear of it.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', detect, { once: true });
  else detect();
}

function detect(): void {
  const life = new AbortController();
  let address = location.href;
  /** The text that was last found to be a story, and the one that stood under the address before this. */
  let shown = '';
  let shownBefore = '';
  let told = '';
  /** How many paragraphs and links the page had when it was last looked at. */
  let drawn = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Of the last snapshot, until the worker has taken them all. */
  let pieces: string[] = [];

  const look = (turn: number): void => {
    if (!alive()) {
      life.abort();
      return;
    }
    const next = LOOKS[turn + 1];
    const again = () => {
      if (next !== undefined) timer = setTimeout(look, next - (LOOKS[turn] ?? 0), turn + 1);
    };
    const before = drawn;
    drawn = all('p,a').length;
    // Where nothing was drawn, one more look is enough: the last.
    if (turn > 0 && next !== undefined && drawn === before) {
      again();
      return;
    }
    const found = firstLook(pageCounts());
    const leftover = shownBefore !== '' && story() === shownBefore;
    // After a soft navigation the old story stands for a while under the new address.
    const verdict: VerdictName = leftover && found.verdict !== 'not-story' ? 'unsure' : found.verdict;
    const news = `${address}\n${verdict}`;
    if (!leftover && news !== told) {
      told = news;
      shown = verdict === 'story' ? story() : '';
      tellWorker('page/looked', { url: address, verdict, reasons: found.reasons }).catch(() => undefined);
    }
    if (verdict !== 'story') again();
  };

  const moved = (): undefined => {
    if (location.href === address) return undefined;
    const samePage = location.href.split('#')[0] === address.split('#')[0];
    address = location.href;
    if (samePage) return undefined;
    // Taken when it was found: by now the page may have drawn what comes next.
    shownBefore = shown;
    clearTimeout(timer);
    look(0);
  };

  answerWorker(
    {
      'page/ping': () => ({ url: location.href }),
      'page/snap': async () => {
        const url = location.href;
        pieces = await snapshot();
        if (location.href !== url) throw { code: 'page-gone', message: '' };
        return { url, pieces: pieces.length, html: pieces[0] ?? '', loading: document.readyState === 'loading' };
      },
      'page/snap-piece': ({ piece }) => {
        const html = pieces[piece];
        if (html === undefined) throw { code: 'interrupted', message: '' };
        if (piece === pieces.length - 1) pieces = [];
        return html;
      },
    },
    life.signal,
  );
  followNavigation(moved, life.signal);
  // Back from where the browser keeps pages that were left, which has taken what the button said of it.
  const back = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    told = '';
    clearTimeout(timer);
    look(0);
  };
  addEventListener('pageshow', back, { signal: life.signal });
  life.signal.addEventListener('abort', () => clearTimeout(timer));
  look(0);
}

/** Enough of the story to tell it from another. */
function story(): string {
  return `${said('h1')}\n${said('article p, [itemprop~="articleBody"], main p, p')}`;
}
