import type { FailureCode } from '../../messages/contract.ts';
import type { MessageKey } from './keys.ts';

/** What can be done about a failure, in the order it is offered. */
export type Remedy = 'allow-site' | 'turn-on' | 'retry';

interface Telling {
  title: MessageKey;
  help: MessageKey;
  remedies: Remedy[];
}

type Named = MessageKey extends infer Key ? (Key extends `fail${infer Name}Title` ? Name : never) : never;

const told = (name: Named, ...remedies: Remedy[]): Telling => ({
  title: `fail${name}Title`,
  help: `fail${name}Help`,
  remedies,
});

/** How each failure is told: what happened, what it means, what can be done. */
export const FAILURES: Record<FailureCode, Telling> = {
  'no-access': told('NoAccess', 'allow-site'),
  'site-off': told('SiteOff', 'turn-on'),
  'unsupported-page': told('UnsupportedPage'),
  'page-gone': told('PageGone', 'retry'),
  'no-text': told('NoText', 'retry'),
  'too-large': told('TooLarge'),
  'link-not-found': told('LinkNotFound'),
  'link-refused': told('LinkRefused'),
  'link-not-a-page': told('LinkNotAPage'),
  'link-timeout': told('LinkTimeout', 'retry'),
  'link-redirect-loop': told('LinkRedirectLoop'),
  'link-failed': told('LinkFailed', 'retry'),
  offline: told('Offline', 'retry'),
  'storage-full': told('StorageFull', 'retry'),
  'storage-newer': told('StorageNewer'),
  'storage-failed': told('StorageFailed', 'retry'),
  interrupted: told('Interrupted', 'retry'),
  internal: told('Internal', 'retry'),
};
