import type { AddressBar } from './driver.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';

/** Firefox's real address bar, typed into; its offers are those that it shows of Sixty. */
export async function firefoxAddressBar(chrome: FirefoxChrome, typed: string): Promise<AddressBar> {
  // The first result is what Enter does with the words as they are.
  const [, ...offers] = await chrome.run<string[]>(
    `const { UrlbarUtils } = ChromeUtils.importESModule('moz-src:///browser/components/urlbar/UrlbarUtils.sys.mjs');
    window.gURLBar.focus();
    window.gURLBar.search(args[0]);
    const found = await patiently(() => {
      const own = window.gURLBar.view.visibleResults.filter((result) => result.type === UrlbarUtils.RESULT_TYPE.OMNIBOX);
      return own.length > 1 ? own : undefined;
    }, 'offers below the address bar');
    window.gURLBar.offered = found.map((result) => [result.payload.content.replace(/^60 /, '') + ' ' + result.payload.title, result]);
    return window.gURLBar.offered.map(([said]) => said);`,
    typed,
  );
  return {
    offers,
    async choose(offer) {
      await chrome.run(
        `const { offered } = window.gURLBar;
        const [, result] = args[0] === null ? offered[0] : offered.find(([said]) => said === args[0]) ?? [];
        if (!result) throw new Error('No such offer: ' + args[0]);
        window.gURLBar.pickResult(result, new window.KeyboardEvent('keydown', { key: 'Enter' }));`,
        offer ?? null,
      );
    },
  };
}
