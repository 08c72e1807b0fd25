/** The address if it leads to the web (http or https, without user name or password), else undefined: a page may write anything into a link. */
export function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

/** Is it the same page? What follows its path says where a reader comes from, or what is to be seen of it. */
export function isSamePage(address: string, other = ''): boolean {
  const page = (url: string) => url.split(/\/?(?:[?#]|$)/, 1)[0];
  return page(address) === page(other);
}
