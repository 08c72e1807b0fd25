import { browser } from '../browser.ts';
import { askPage, tellSurfaces } from '../messages/send.ts';
import { offHosts, quietHosts } from '../storage/settings.ts';
import { keepInStep } from './site-access.ts';
import { isOff } from './site-mode.ts';
import { showTabState } from './toolbar.ts';

/** Where Sixty is switched off, here or on another device, it leaves the pages that are open, too. */
export function watchSites(): void {
  offHosts.watch(() => void Promise.allSettled([keepInStep(), leaveTabs()]));
  quietHosts.watch(() => void keepInStep());
}

async function leaveTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id = -1 }) => {
      // Only where a script of ours answers is there anything to leave.
      const { url } = await askPage(id, 'page/ping', null);
      if (!(await isOff(url))) return;
      await showTabState(id, 'off');
      await askPage(id, 'overlay/hide', null);
      tellSurfaces('tab/changed', { tabId: id });
    }),
  );
}
