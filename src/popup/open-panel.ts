import { browser } from '../browser.ts';

interface PanelOpeners {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * How this browser opens the page beside the tab: Chrome's side panel, Firefox's sidebar; undefined where there is neither, as on
 * phones. Call what it gives straight from the gesture.
 */
export function panelOpener(windowId: number | undefined): (() => Promise<void>) | undefined {
  const { sidebarAction } = browser as unknown as PanelOpeners;
  // The polyfill does not know the side panel.
  const { sidePanel } = chrome as PanelOpeners;
  if (sidePanel && windowId !== undefined) return () => sidePanel.open({ windowId });
  return sidebarAction && (() => sidebarAction.open());
}
