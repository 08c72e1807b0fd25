import { bareText } from '../../core/passages/bare-text.ts';
import { findPassage } from '../../core/passages/find-passage.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { mark } from './marker.ts';
import { type PageText, pageText, type Stretch } from './page-text.ts';
import { scrollTo } from './scroll-to.ts';

/** Milliseconds within which a text that was searched in vain is not read anew. */
const FRESH = 500;
/** Milliseconds after a change of the page until it is looked whether the light still stands where it should. */
const SETTLE = 100;

/** Lights passages in the page, and keeps them lit when the page draws itself anew. */
export interface Lights {
  /**
   * Lights these passages and nothing else; none puts the light out.
   * @param scroll also brings them into view
   * @returns 'gone' when a passage is not on the page any more; then nothing is lit
   */
  show: (passages: readonly Passage[], scroll: boolean) => 'shown' | 'gone';
}

/** @param card what lies over the page, of which nothing that is chosen may be covered; undefined while there is none */
export function createLights(card: () => Element | null | undefined): Lights {
  let page: PageText | undefined;
  let read = Number.NEGATIVE_INFINITY;
  let wanted: readonly Passage[] = [];
  let lit: Stretch[] = [];
  let settling: ReturnType<typeof setTimeout> | undefined;

  const find = (): Stretch[] => {
    if (wanted.length === 0) return [];
    const found = page && inPage(page, wanted);
    if (found?.every(isRight)) return found;
    if (performance.now() - read < FRESH) return [];
    page = pageText();
    read = performance.now();
    return inPage(page, wanted) ?? [];
  };
  const light = (): void => {
    lit = find();
    mark(lit.map(({ range }) => range));
    lit.forEach(deselect);
  };
  const changes = new MutationObserver(() => {
    settling ??= setTimeout(() => {
      settling = undefined;
      if (lit.length > 0 && lit.every(isRight)) return;
      read = Number.NEGATIVE_INFINITY;
      light();
    }, SETTLE);
  });

  return {
    show(passages, scroll) {
      wanted = passages;
      changes.disconnect();
      clearTimeout(settling);
      settling = undefined;
      light();
      // A page that is read through by a script changes without end: it is watched only while something is lit.
      const watched = passages.length > 0 ? (page?.documents ?? [document]) : [];
      for (const each of watched) changes.observe(each, { childList: true, characterData: true, subtree: true });
      const first = lit[0];
      if (first && scroll) scrollTo(first.range, card());
      return passages.length === 0 || first ? 'shown' : 'gone';
    },
  };
}

/** What is selected is painted above what is lit: none of it would be seen. */
function deselect({ range: { startContainer } }: Stretch): void {
  const selection = startContainer.ownerDocument?.getSelection();
  if (selection?.rangeCount && selection.getRangeAt(0).intersectsNode(startContainer)) selection.collapseToStart();
}

/** Ranges follow the document when it changes; one that holds other words now is not the right one. */
function isRight({ range, text }: Stretch): boolean {
  const { isConnected, ownerDocument } = range.startContainer;
  // A document that a frame has gone on from has no window.
  return isConnected && ownerDocument?.defaultView != null && bareText(range.toString()) === text;
}

function inPage(page: PageText, passages: readonly Passage[]): Stretch[] | null {
  const found: Stretch[] = [];
  for (const passage of passages) {
    const parts = findPassage(page.text, passage, page.isSeen);
    if (!parts) return null;
    for (const part of parts) found.push(...page.stretches(part));
  }
  return found;
}
