/** The match pattern under which a site is granted, by whoever asks. Ports have no place in a pattern for permissions. */
export function hostPattern(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}
