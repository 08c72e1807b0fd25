// Runs in a page: the snapshot as the content script takes it, for those who drive a browser.
import { snapshot } from '../../src/content/snapshot.ts';

Object.assign(globalThis, { takeSnapshot: async () => (await snapshot()).join('') });
