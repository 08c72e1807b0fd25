import { WriterError } from './writer.ts';

/** Hosts on this device or in the reader's own network, where plain http is usual. */
const NEAR =
  /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[(?:::1|f(?:[cd][\da-f]|e[89ab])[\da-f]:.*)\]|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|.*\.local|[^.[]+)$/;

/**
 * The base of a server's OpenAI-compatible interface from what a reader types: `localhost:11434` is
 * `http://localhost:11434/v1`. Throws a WriterError `bad-address`; a key is not sent over plain http to a far host.
 */
export function serverAddress(typed: string, key = ''): URL {
  const text = typed.trim().replace(/(?<!\/)\/+$/, '');
  const whole = /^https?:/i.test(text);
  const full = whole ? text : `http://${text}`;
  if (!/^(?:https?:\/\/|(?!https?:|[a-z][\w+.-]*:\/\/))\S+$/i.test(text) || !URL.canParse(full)) {
    throw new WriterError('bad-address');
  }
  const url = new URL(full);
  // The host as it will be asked, and not as it is written: "134744072" is 8.8.8.8.
  const near = NEAR.test(url.hostname);
  if (!whole && !near) url.protocol = 'https';
  if (url.username || url.password) throw new WriterError('bad-address', 'a key in the address');
  if (key && url.protocol === 'http:' && !near) {
    throw new WriterError('bad-address', 'the key would be sent unencrypted');
  }
  if (url.pathname === '/') url.pathname = '/v1';
  url.search = '';
  url.hash = '';
  return url;
}
