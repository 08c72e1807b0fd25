import type { FailureCode } from '../../messages/contract.ts';
import type { MessageKey } from './keys.ts';

/** What can be done about a failure, in the order it is offered. */
export type Remedy = 'allow-site' | 'turn-on' | 'retry';

/** How each failure is told: what happened, what it means, what can be done. */
export const FAILURES: Record<FailureCode, { title: MessageKey; help: MessageKey; remedies: Remedy[] }> = {
  'no-access': { title: 'failNoAccessTitle', help: 'failNoAccessHelp', remedies: ['allow-site'] },
  'site-off': { title: 'failSiteOffTitle', help: 'failSiteOffHelp', remedies: ['turn-on'] },
  'unsupported-page': { title: 'failUnsupportedPageTitle', help: 'failUnsupportedPageHelp', remedies: [] },
  'page-gone': { title: 'failPageGoneTitle', help: 'failPageGoneHelp', remedies: ['retry'] },
  'no-text': { title: 'failNoTextTitle', help: 'failNoTextHelp', remedies: ['retry'] },
  'too-large': { title: 'failTooLargeTitle', help: 'failTooLargeHelp', remedies: [] },
  'link-not-found': { title: 'failLinkNotFoundTitle', help: 'failLinkNotFoundHelp', remedies: [] },
  'link-refused': { title: 'failLinkRefusedTitle', help: 'failLinkRefusedHelp', remedies: [] },
  'link-not-a-page': { title: 'failLinkNotAPageTitle', help: 'failLinkNotAPageHelp', remedies: [] },
  'link-timeout': { title: 'failLinkTimeoutTitle', help: 'failLinkTimeoutHelp', remedies: ['retry'] },
  'link-redirect-loop': { title: 'failLinkRedirectLoopTitle', help: 'failLinkRedirectLoopHelp', remedies: [] },
  'link-failed': { title: 'failLinkFailedTitle', help: 'failLinkFailedHelp', remedies: ['retry'] },
  offline: { title: 'failOfflineTitle', help: 'failOfflineHelp', remedies: ['retry'] },
  'storage-full': { title: 'failStorageFullTitle', help: 'failStorageFullHelp', remedies: ['retry'] },
  'storage-newer': { title: 'failStorageNewerTitle', help: 'failStorageNewerHelp', remedies: [] },
  'storage-failed': { title: 'failStorageFailedTitle', help: 'failStorageFailedHelp', remedies: ['retry'] },
  interrupted: { title: 'failInterruptedTitle', help: 'failInterruptedHelp', remedies: ['retry'] },
  internal: { title: 'failInternalTitle', help: 'failInternalHelp', remedies: ['retry'] },
};
