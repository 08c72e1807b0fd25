import { webUrl } from './web-url.ts';

/** Second-level labels under which countries sell names: example.co.uk, example.com.br, example.or.jp. */
const SECOND_LEVEL = new Set(
  'co com org net gov gob gouv gub edu ac or ne go nom mil info ltd plc me sch nhs police asn id web nic res gen firm ind go re'.split(
    ' ',
  ),
);

/** Hosts that give each customer a subdomain of their own. */
const PLATFORMS = new Set(
  (
    'blogspot.com wordpress.com substack.com medium.com tumblr.com github.io gitlab.io wixsite.com weebly.com pages.dev ' +
    'workers.dev netlify.app vercel.app herokuapp.com web.app firebaseapp.com livejournal.com typepad.com ghost.io ' +
    'squarespace.com hatenablog.com over-blog.com canalblog.com'
  ).split(' '),
);

/**
 * The registrable domain ("bbc.co.uk" for "www.bbc.co.uk"): what one owner holds. An approximation of the public suffix
 * list, right for the suffixes news sites stand under; an IP address or a single label is returned as it is.
 */
export function siteOfHost(hostname: string): string {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  if (/^[\d.]+$|^\[/.test(host)) return host;
  const labels = host.split('.');
  if (labels.length <= 2) return host;
  const [second = '', top = ''] = labels.slice(-2);
  const suffix = `${second}.${top}`;
  const wide = (top.length === 2 && SECOND_LEVEL.has(second)) || PLATFORMS.has(suffix);
  return labels.slice(wide ? -3 : -2).join('.');
}

/** The registrable domain of an address; empty when it is no http(s) address. Never throws. */
export function siteOf(address: string): string {
  const url = webUrl(address);
  return url === null ? '' : siteOfHost(url.hostname);
}
