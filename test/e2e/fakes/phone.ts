/** What Firefox has on a desktop and not on a phone. */
const MISSING = ['contextMenus', 'menus', 'commands', 'omnibox', 'sidebarAction', 'windows', 'trial'];
/** Keys of the local storage that all windows of the extension share: errors that nobody caught, and the tabs by address. */
export const UNCAUGHT = 'phone-uncaught';
export const TABS = 'phone-tabs';

/**
 * Takes from a window of the extension, the worker's too, what phones have not got, and notes which errors nobody caught. Runs
 * before the extension's own scripts; written as text because it goes into a package.
 */
export const phoneScript = `
  for (const name of ${JSON.stringify(MISSING)}) {
    for (const api of [browser, chrome]) Object.defineProperty(api, name, { value: undefined, configurable: true });
  }
  for (const name of ['setIcon', 'openPopup']) {
    for (const api of [browser, chrome]) Object.defineProperty(api.action, name, { value: undefined, configurable: true });
  }
  const tell = (error) => {
    const before = localStorage.getItem('${UNCAUGHT}') ?? '';
    localStorage.setItem('${UNCAUGHT}', before + location.pathname + ': ' + error + '\\n');
  };
  addEventListener('error', ({ message }) => tell(message));
  addEventListener('unhandledrejection', ({ reason }) => tell(reason));
  browser.tabs.query({}).then((tabs) => {
    localStorage.setItem('${TABS}', JSON.stringify(Object.fromEntries(tabs.map(({ id, url }) => [url, id]))));
  });
`;
