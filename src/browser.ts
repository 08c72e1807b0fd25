/** The one door to the browser's extension API: nothing else imports the polyfill. */
import browser from 'webextension-polyfill';

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
export { browser };
