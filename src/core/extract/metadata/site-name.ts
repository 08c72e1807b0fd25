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
  ].map((text) => (isTitle(text, facts) ? '' : plainText(text)));
  const forms = new Set<string>();
  for (const name of given) addForms(forms, name);
  addHostForms(forms, hostname);
  // A handle is often an abbreviation of the site's name, and sometimes the account of the one person who writes there.
  const handle = metaOf(facts, 'twitter:site').replace(/^@/, '');
  const start = bare(handle).slice(0, 3);
  if ([...forms].some((form) => form.startsWith(start))) addForms(forms, handle);
  const name = given.find((text, at) => at < 4 && /^(?!https?:|null$|@|www\.).{1,60}$/.test(text));
  return { name: withoutSlogan(name ?? nameInTitle(facts.title, hostname), hostname), bareForms: forms };
}

/** A longer text that the page bears as its title as well names the page: some templates fill in the one for the other. */
const LONG = 40;
const isTitle = (text: string, facts: PageFacts): boolean =>
  text.length > LONG && [metaOf(facts, 'og:title'), facts.title].some((title) => bare(title) === bare(text));

/** What stands at either end of a title, written as readers know it, where it is the host's own name: "A wall – Example Times". */
function nameInTitle(title: string, hostname: string): string {
  const label = bare(labelOf(hostname));
  const parts = partsOf(title);
  return [parts.at(-1), parts[0]].find((part = '') => bare(part) === label) ?? '';
}

const partsOf = (text: string): string[] =>
  text
    .split(/[|｜]|::|\s[-–—·:»«](?:\s|$)/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Of a name with more in it, “Example Times | News from Sometown”, what the host is called after, else what goes first. */
function withoutSlogan(name: string, hostname: string): string {
  const label = bare(labelOf(hostname));
  const parts = partsOf(name);
  return parts.find((part) => bare(part).startsWith(label)) ?? parts[0] ?? name;
}

const labelOf = (hostname: string): string => siteOfHost(hostname).split('.')[0] ?? '';

/** A company at the end of a name. */
const COMPANY = /[,\s]{1,2}(?:gmbh(?: & co\.? kg)?|(?:pvt\.? )?ltd|inc|llc|plc)\.?$/i;

/**
 * The house of a page as readers know it: the publisher in its structured data, without the company behind it. A publisher
 * that the host's name and the page's title know nothing of is only whose software the site runs on, or the company that
 * owns it, and such a name of the site that of a part of it: then it is called as the host is, by its metadata or its title.
 */
export function houseName(publisher: string, site: SiteNames, hostname: string, title: string): string {
  const label = bare(labelOf(hostname));
  const root = (form: string): string => form.replace(/^the/, '');
  const isForeign = (name: string): boolean =>
    !root(bare(name)).startsWith(root(label).slice(0, 3)) && !title.includes(name);
  const ours = bare(site.name) === label ? site.name : nameInTitle(title, hostname);
  const name = /^(?:https?:|$)/.test(publisher) ? site.name : publisher;
  return (isForeign(name) && ours) || withoutSlogan(name, hostname).replace(COMPANY, '');
}

/** The names of a site of which only the host is known. */
export function siteNamesOfHost(hostname: string): SiteNames {
  const forms = new Set<string>();
  addHostForms(forms, hostname);
  return { name: '', bareForms: forms };
}

function addHostForms(forms: Set<string>, hostname: string): void {
  const site = siteOfHost(hostname);
  const label = labelOf(hostname);
  for (const form of [hostname, hostname.replace(/^www\./, ''), site, label]) addForms(forms, form);
}

function addForms(forms: Set<string>, name: string): void {
  const whole = bare(name);
  if (whole.length < 2) return;
  forms.add(whole);
  forms.add(whole.replace(/^the/, ''));
  const undotted = bare(name.replace(/\.(?:com|net|org|co\.uk|news|info|[a-z]{2})$/i, ''));
  if (undotted.length >= 2) forms.add(undotted);
}

/** Whether a text is one of the site's names, with a section or an edition allowed beside it. */
export function isSiteName(text: string, site: SiteNames): boolean {
  const form = bare(text);
  if (form === '' || form.length > 60) return false;
  if (site.bareForms.has(form) || site.bareForms.has(form.replace(/^the/, ''))) return true;
  if (form.length < 4) return false;
  const undotted = bare(text.replace(/\.(?:co\.\w\w|[a-z]{2,4})$/i, ''));
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
