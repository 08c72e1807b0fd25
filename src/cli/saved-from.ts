/** How far into a saved page its address is looked for, in UTF-16 units: both kinds of comment stand at the top. */
const TOP = 4096;

/** What browsers write when they save a page: `<!-- saved from url=(0042)https://… -->`, the number being its length. */
const BROWSER = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i;
/** What the SingleFile extension writes: a comment with a line `url: https://…`. */
const SINGLE_FILE = /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/i;

/** The address that a program wrote into a page when it saved it, or null. */
export function savedFrom(html: string): string | null {
  const top = html.slice(0, TOP);
  const address = BROWSER.exec(top)?.[1] ?? SINGLE_FILE.exec(top)?.[1];
  return address !== undefined && URL.canParse(address) ? address : null;
}
