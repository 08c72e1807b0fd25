import { siteOfHost } from '../../url.ts';
import { metaOf, type PageFacts } from './page-facts.ts';
import { bare, plainText } from './plain-text.ts';

/** Names under which the site speaks of itself on this page: for cutting titles, and for telling a site from an author. */
export interface SiteNames {
  /** As a reader would say it; empty when the page does not say. */
  name: string;
  /** Bare forms (letters and digits) of all names, the host's among them. */
  bareForms: ReadonlySet<string>;
}

/** Gathers the site's names from the page's metadata, its publisher and its host. */
export function siteNames(facts: PageFacts, hostname: string, publisher: string): SiteNames {
  const given = [
    metaOf(facts, 'og:site_name'),
    publisher,
    metaOf(facts, 'application-name'),
    metaOf(facts, 'apple-mobile-web-app-title'),
    ...['publisher', 'dc.publisher', 'article:publisher', 'copyright', 'cre'].map((key) =>
      metaOf(facts, key).replace(/^https?:.*\//, ''),
    ),
    metaOf(facts, 'al:ios:app_name', 'al:android:app_name'),
  ].map(plainText);
  const forms = new Set<string>();
  for (const name of given) addForms(forms, name);
  addHostForms(forms, hostname);
  // A handle is often an abbreviation of the site's name, and sometimes the account of the one person who writes there.
  const handle = metaOf(facts, 'twitter:site').replace(/^@/, '');
  const start = bare(handle).slice(0, 3);
  if ([...forms].some((form) => form.startsWith(start))) addForms(forms, handle);
  const name = given.find((text, at) => at < 4 && text !== '' && text.length <= 60 && !/^https?:/.test(text)) ?? '';
  return { name: name === 'null' || name === '' ? nameInTitle(facts.title, hostname) : name, bareForms: forms };
}

/** What stands at either end of a title, written as readers know it, where it is the host's own name: "A wall – Example Times". */
function nameInTitle(title: string, hostname: string): string {
  const label = letters(siteOfHost(hostname).split('.')[0] ?? '');
  const parts = title.split(/[|｜»«_]|::|\s[-–—·:]\s/).map((part) => part.trim());
  const own = (part = ''): boolean => {
    const form = letters(part);
    return form === label || (form.length >= 5 && label.startsWith(form));
  };
  return parts.length < 2 || label.length < 3 ? '' : ([parts.at(-1), parts[0]].find(own) ?? '');
}

/** The bare form with umlauts as hosts write them. */
const letters = (text: string): string =>
  bare(text.toLowerCase().replace(/[äöü]/g, (letter) => `${letter}e`)).replace(/ß/g, 'ss');

/** Legal forms at the end of a company's name. */
const COMPANY =
  /(?<![,\s])[,\s]{1,4}(?:gmbh(?: & co\.? kg)?|ltd|limited|inc|llc|plc|pvt\.? ltd|s\.?p\.?a|s\.?r\.?l|b\.?v)\.?$/i;

/**
 * The house of a page as readers know it: the publisher in its structured data, without the company behind it. The site's
 * name goes before a publisher that the host's name and the page's title know nothing of: that is only whose software the
 * site runs on, or the company that owns it.
 */
export function houseName(publisher: string, site: SiteNames, hostname: string, title: string): string {
  if (publisher === '' || /^https?:/.test(publisher)) return site.name;
  const label = letters(siteOfHost(hostname).split('.')[0] ?? '');
  const foreign = !overlap(letters(publisher), label) && !title.includes(publisher);
  if (foreign && site.name !== '' && letters(site.name) === label) return site.name;
  const kept = publisher.split(/\s[-–—|]\s/).find((part) => !COMPANY.test(part));
  return COMPANY.test(publisher) ? (kept ?? publisher.replace(COMPANY, '')) : publisher;
}

/** Whether two names share their first letters or one holds the other: "taz" and "taz.de". */
function overlap(one: string, two: string): boolean {
  return one.slice(0, 3) === two.slice(0, 3) || one.includes(two) || two.includes(one);
}

/** The names of a site of which only the host is known. */
export function siteNamesOfHost(hostname: string): SiteNames {
  const forms = new Set<string>();
  addHostForms(forms, hostname);
  return { name: '', bareForms: forms };
}

function addHostForms(forms: Set<string>, hostname: string): void {
  const site = siteOfHost(hostname);
  const label = site.split('.')[0] ?? '';
  for (const form of [hostname, hostname.replace(/^www\./, ''), site, label]) addForms(forms, form);
}

function addForms(forms: Set<string>, name: string): void {
  const whole = bare(name);
  if (whole.length < 2) return;
  forms.add(whole);
  forms.add(whole.replace(/^the/, ''));
  const undotted = bare(name.replace(/\.(?:com|net|org|co\.uk|de|fr|it|es|tv|news|in|ca|cn|info|[a-z]{2})$/i, ''));
  if (undotted.length >= 2) forms.add(undotted);
}

/** Whether a text is one of the site's names, with a section or an edition allowed beside it. */
export function isSiteName(text: string, site: SiteNames): boolean {
  const form = bare(text);
  if (form === '' || form.length > 60) return false;
  if (site.bareForms.has(form) || site.bareForms.has(form.replace(/^the/, ''))) return true;
  if (form.length < 4) return false;
  const undotted = bare(text.replace(/\.(?:com|net|org|co\.\w\w|[a-z]{2,4})$/i, ''));
  for (const name of site.bareForms) {
    if (name.length < 4) continue;
    if (undotted === name) return true;
    // "Example Times Online", "example.com news": the name and a few letters more, on either side.
    if (form.length <= name.length + 12 && (form.startsWith(name) || form.endsWith(name))) return true;
    if (name.length <= form.length + 8 && form.length >= 5 && (name.startsWith(form) || name.endsWith(form)))
      return true;
  }
  return false;
}
