import { browser } from '../browser.ts';

/** Where content scripts run by themselves since the installation, each host with all below it: `*://*.news.example/*`. */
export const OWN_HOSTS = (browser.runtime.getManifest().content_scripts ?? []).flatMap(
  (script) => script.matches ?? [],
);

/** Is it one of them, where nothing is to be asked for? Short, as every opening of the popup loads it. */
export const isOwnHost = (host: string): boolean =>
  OWN_HOSTS.some((pattern) => `.${host}/`.endsWith(pattern.slice('*://*'.length, -1)));
