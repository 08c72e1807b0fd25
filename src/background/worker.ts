import { browser } from '../browser.ts';

browser.runtime.onInstalled.addListener(() => undefined);
