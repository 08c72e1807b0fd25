import { one } from './dom.ts';

/**
 * Calls `moved` when the page may have changed its address without a load. The Navigation API says so exactly; where it is
 * missing, the way back does, and a story's new title (one small element is watched, not the tree).
 */
export function followNavigation(moved: () => void, signal: AbortSignal): void {
  const { navigation } = window as { navigation?: EventTarget };
  // A page's <form id="navigation"> is not it.
  if (navigation instanceof EventTarget && !(navigation instanceof Node)) {
    navigation.addEventListener('navigatesuccess', moved, { signal });
    return;
  }
  addEventListener('popstate', moved, { signal });
  const head = one('title');
  if (!head) return;
  const observer = new MutationObserver(moved);
  observer.observe(head, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
