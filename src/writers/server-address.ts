import { WriterError } from './writer.ts';

/** Hosts on this device or in the reader's own network, where plain http is usual. */
const NEAR =
  /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|.*\.local|[^.]+)$/;

/**
 * The base of a server's OpenAI-compatible interface from what a reader types: `localhost:11434` is
 * `http://localhost:11434/v1`. Throws a WriterError `bad-address`; a key is not sent over plain http to a far host.
 */
export function serverAddress(typed: string, key = ''): URL {
  const text = typed.trim().replace(/(?<!\/)\/+$/, '');
  const near = NEAR.test(/^(?:https?:\/\/)?(\[[^\]]*\]|[^/:]*)/i.exec(text)?.[1]?.toLowerCase() ?? '');
  const full = /^https?:\/\//i.test(text) ? text : `${near ? 'http' : 'https'}://${text}`;
  if (!/^\S+$/.test(text) || /^[a-z][\w+.-]*:\/\//i.test(text) !== /^https?:/i.test(text) || !URL.canParse(full)) {
    throw new WriterError('bad-address');
  }
  const url = new URL(full);
  if (url.username || url.password) throw new WriterError('bad-address', 'a key in the address');
  if (key && url.protocol === 'http:' && !near) {
    throw new WriterError('bad-address', 'the key would be sent unencrypted');
  }
  if (url.pathname === '/') url.pathname = '/v1';
  url.search = '';
  url.hash = '';
  return url;
}
