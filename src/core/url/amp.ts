import { GOOGLE, hostIs, webUrl } from './web-url.ts';

const AMP_PARAMETER =
  /^(?:amp|_amp|isamp|amp_?version)(?:=(?:1|true|amp|yes)?)?$|^(?:output(?:type)?|view|type|format|mode|display)=amp$/i;

/** The story's own address behind an AMP cache (Google's viewer, cdn.ampproject.org); null when it is none. */
function fromCache(url: URL): URL | null {
  const path = GOOGLE.test(url.hostname)
    ? /^\/amp\/(s\/)?(.+)$/.exec(url.pathname)
    : hostIs(url.hostname, 'cdn.ampproject.org') || hostIs(url.hostname, 'bing-amp.com')
      ? /^\/(?:[a-z]\/)?(s\/)?(.+)$/.exec(url.pathname)
      : null;
  const rest = path?.[2];
  if (rest === undefined || !/^[^/]+\.[^/]+/.test(rest)) return null;
  return webUrl(`${path?.[1] === undefined ? 'http' : 'https'}://${rest}${url.search}`);
}

/** The path of the ordinary page for the path of an AMP page; the same path when it is none. */
function plainPath(path: string): string {
  const cut = path
    .replace(/\/amp_(articleshow|liveblog|videoshow)\//, '/$1/')
    .replace(/^(\/.+)\/amp(?:\.html?)?\/?$/, '$1')
    .replace(/^(\/.+)\.amp(\.html?)?$/, '$1$2')
    .replace(/^(\/.+)-amp(\.html?)$/, '$1$2');
  if (cut !== path) return cut;
  // A leading or inner "amp" directory is a form of the story only when a story's slug or number follows it.
  const [, front = '', rest = ''] = /^(\/[a-z]{2,12})?\/amp(\/.+)$/.exec(path) ?? [];
  const last = rest.replace(/\/$/, '').split('/').at(-1) ?? '';
  return /-.*-|\d{5}/.test(last) ? front + rest : path;
}

/** One step from an AMP form to the story's address; null when the address is no AMP form. */
export function withoutAmp(url: URL): URL | null {
  if (!/amp/i.test(url.href)) return null;
  const cached = fromCache(url);
  if (cached !== null) return cached;
  const plain = new URL(url.href);
  if (/^amp\.[^.]+\../.test(plain.hostname)) plain.hostname = plain.hostname.slice(4);
  plain.pathname = plainPath(plain.pathname);
  if (plain.search !== '') {
    const pairs = plain.search.slice(1).split('&');
    const kept = pairs.filter((pair) => !AMP_PARAMETER.test(pair));
    if (kept.length < pairs.length) plain.search = kept.join('&');
  }
  return plain.href === url.href ? null : plain;
}
