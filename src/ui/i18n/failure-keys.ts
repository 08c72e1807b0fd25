import type { FailureCode } from '../../messages/contract.ts';
import type { MessageKey } from './keys.ts';

/** What can be done about a failure, in the order it is offered. */
export type Remedy = 'allow-site' | 'turn-on' | 'retry';

interface Telling {
  title: MessageKey;
  help: MessageKey;
  remedies: Remedy[];
}

/** "no-access" is told by `failNoAccessTitle` and `failNoAccessHelp`. */
type Camel<Code extends string> = Code extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Head>}${Camel<Rest>}`
  : Capitalize<Code>;

/** What can be done about each failure. */
const REMEDIES: Record<FailureCode, Remedy[]> = {
  'no-access': ['allow-site'],
  'site-off': ['turn-on'],
  'unsupported-page': [],
  'page-gone': ['retry'],
  'no-text': ['retry'],
  'too-large': [],
  'link-not-found': [],
  'link-refused': [],
  'link-not-a-page': [],
  'link-timeout': ['retry'],
  'link-failed': ['retry'],
  offline: ['retry'],
  'storage-full': ['retry'],
  'storage-newer': [],
  'storage-failed': ['retry'],
  interrupted: ['retry'],
  internal: ['retry'],
};

/** How a failure is told: what happened, what it means, what can be done. One that is not known is an internal one. */
export function tellingOf(code: string): Telling {
  const known = (Object.hasOwn(REMEDIES, code) ? code : 'internal') as FailureCode;
  const name = known.replace(/(^|-)./g, (part) => part.slice(-1).toUpperCase()) as Camel<FailureCode>;
  return { title: `fail${name}Title`, help: `fail${name}Help`, remedies: REMEDIES[known] };
}

/** All of them, for the laws. */
export const FAILURE_CODES = Object.keys(REMEDIES);
