/** Longest address we read, in UTF-16 units; browsers and servers stop near here too. */
const LONGEST = 8192;

/** Parses an http(s) address; anything else (javascript:, data:, mailto:, nonsense) is null. Never throws. */
export function webUrl(text: string, base?: string): URL | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  try {
    const url = new URL(trimmed, base);
    if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.hostname === '') return null;
    // Setting them costs as much as reading the address once more.
    if (url.username !== '') url.username = '';
    if (url.password !== '') url.password = '';
    return url;
  } catch {
    return null;
  }
}

/** google.com, google.co.uk, www.google.de …, but not google.com.example.org nor docs.google.com. */
export const GOOGLE = /^(?:www\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/;

/** Whether `host` is `domain` or one of its subdomains, compared label by label: `netflix.com` is no `x.com`. */
export function hostIs(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
