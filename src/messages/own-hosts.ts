import { browser } from '../browser.ts';

/** Where content scripts run by themselves since the installation: nothing is to be asked for there. */
export const OWN_HOSTS = (browser.runtime.getManifest().content_scripts ?? []).flatMap(
  (script) => script.matches ?? [],
);
