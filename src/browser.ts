/**
 * The one door to the browser's extension API. Chrome and Firefox both answer with promises, and Firefox alone takes them from
 * listeners: ours answer by callback (`src/messages/receive.ts`), which both do. So there is nothing to fill, and only the
 * types are the polyfill's.
 */
import type { Browser, Menus, Runtime, Tabs } from 'webextension-polyfill';

export type { Menus, Runtime, Tabs };

const scope = globalThis as unknown as { browser?: Browser; chrome: Browser };

export const browser: Browser = scope.browser ?? scope.chrome;
