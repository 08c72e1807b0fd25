/**
 * The host that somebody means who types or pastes an address: "https://www.example.com/news" or "example.com". International names
 * come back in the ASCII form that browsers use, without the "www." that a site and its pages may or may not have.
 * @returns undefined where it is no name of a site on the web
 */
export function hostFrom(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const named = hostname === 'localhost' || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname);
  return named && (protocol === 'https:' || protocol === 'http:') ? hostname.replace(/^www\./, '') : undefined;
}
