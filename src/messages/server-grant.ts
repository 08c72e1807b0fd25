import { browser } from '../browser.ts';

/** The match pattern of one server: its scheme and host. Ports have no place in a pattern for permissions. */
export function serverPattern(base: URL): string {
  return `${base.protocol}//${base.hostname}/*`;
}

type Grant = Parameters<typeof browser.permissions.request>[0];

/**
 * What must be granted before text goes to a server of the reader's: its host and, in Firefox, the sending of page content,
 * which our manifest declares as optional there.
 */
export function serverGrant(base: URL): Grant {
  const origins = [serverPattern(base)];
  const settings: { gecko?: object } | undefined = browser.runtime.getManifest().browser_specific_settings;
  const declared = 'data_collection_permissions' in (settings?.gecko ?? {});
  // The types do not know this key yet, which browsers other than Firefox refuse.
  return declared ? ({ origins, data_collection: ['websiteContent'] } as Grant) : { origins };
}
