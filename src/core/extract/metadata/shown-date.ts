import { attribute, contains, type Element, type Tree, textOf } from '../tree.ts';
import { dateIn } from './dates.ts';
import type { PageFacts } from './page-facts.ts';

/** A story's date stands within this many elements after its headline, or this many before it. */
const AFTER = 60;
const BEFORE = 12;
/** Further dates, marked as such, are taken when nothing else says. */
const FAR = 300;
/** Unmarked text with a date is no longer than this. */
const SHORT = 80;

/** A link of so many letters is a title, and a date that stands within so many elements after it is its. */
const TITLE = 12;
const BESIDE = 4;
/** A whole year, then a clock. */
const CLOCK = /\p{Nd}{4}.{0,40}?\p{Nd}[:：]\p{Nd}{2}/u;

const UPDATED = /updat|modif|edit|mis à jour|actuali[sz]|aggiorn|atuali|laatst|pdater|aktuali|güncel|обновл|更新|수정/i;

const ZONED = /(?:Z|[+-]\d\d:\d\d)$/;

/** The date shown beside the headline: of time elements, then of elements marked as dates, then of short text. */
export function shownDate(tree: Tree, facts: PageFacts, headline: Element | null, lang: string): string {
  if (headline === null) return '';
  const times = facts.times.filter((element) => isNear(element, headline));
  const first = times.filter((time) => !isUpdate(time));
  const marked = facts.marked.date.filter((element) => isNear(element, headline) && !contains(element, headline));
  return dateOf([...first, ...times, ...marked], lang) || unmarked(tree, headline, lang);
}

/** The date of the time elements and marked elements anywhere around the story. */
export function shownFar(facts: PageFacts, headline: Element | null, lang: string): string {
  const all = [...facts.times, ...facts.marked.date];
  if (headline === null) return dateOf(all.slice(0, 8), lang);
  const near = all.filter((element) => Math.abs(element.index - headline.index) < FAR && !contains(element, headline));
  return dateOf(near.sort((a, b) => distance(a, headline) - distance(b, headline)).slice(0, 8), lang);
}

/**
 * The first short text of a page that gives a whole date and a clock: a date alone is often that of today, and one right
 * after a link that of the story to which the link leads.
 */
export function shownWithClock(tree: Tree, lang: string): string {
  let link = -BESIDE - 1;
  for (const element of tree.elements) {
    if (element.tag === 'a' && textOf(element).length >= TITLE) link = element.index;
    if (element.index - link <= BESIDE) continue;
    const found = ownDate(element, CLOCK, lang);
    if (found.includes('T')) return found;
  }
  return '';
}

function isNear(element: Element, headline: Element): boolean {
  return element.index > headline.index - BEFORE && element.index < headline.index + AFTER;
}

/** Elements after the headline are nearer than those before it. */
function distance(element: Element, headline: Element): number {
  const steps = element.index - headline.index;
  return steps < 0 ? -4 * steps : steps;
}

function isUpdate(time: Element): boolean {
  return UPDATED.test(`${attribute(time, 'itemprop') ?? ''} ${attribute(time, 'class') ?? ''}`);
}

function dateOf(elements: readonly Element[], lang: string): string {
  for (const element of elements) {
    const given =
      attribute(element, 'datetime') ?? attribute(element, 'content') ?? attribute(element, 'data-date') ?? '';
    const stated = dateIn(given, lang);
    const told = dateIn(textOf(element).slice(0, 160), lang);
    if (stated || told) return stated && told ? asShown(stated, told) : stated || told;
  }
  return '';
}

/** The date in an element's own short text of a form. */
function ownDate(element: Element, form: RegExp, lang: string): string {
  for (const child of element.children) {
    if (typeof child !== 'string' || child.length > SHORT * 2 || !form.test(child)) continue;
    const text = child.trim();
    const found = text.length > SHORT || (form === CLOCK && UPDATED.test(text)) ? '' : dateIn(text, lang);
    if (found !== '') return found;
  }
  return '';
}

function unmarked(tree: Tree, headline: Element, lang: string): string {
  const to = Math.min(tree.elements.length, headline.index + AFTER);
  for (let at = Math.max(1, headline.index - BEFORE); at < to; at++) {
    const found = ownDate(tree.elements[at] as Element, /\p{Nd}/u, lang);
    if (found !== '') return found;
  }
  return '';
}

/**
 * An instant in the time the page shows: late in the evening the day in UTC, or where the editors sit, is another than the
 * reader's. Where the page shows the same instant on the neighbouring day, the offset between the two clocks is added; a
 * day shown without a clock is taken where the instant is given in UTC. Another instant is that of another event, most
 * often the last change.
 */
export function asShown(instant: string, shown: string): string {
  const [day = '', time = ''] = instant.split('T');
  const [shownDay = '', shownTime = ''] = shown.split('T');
  if (time === '' || Math.abs(Date.parse(shownDay) - Date.parse(day)) !== 86_400_000) return instant;
  if (shownTime === '') return /(?:Z|[+-]00:00)$/.test(time) ? shownDay : instant;
  const between = minutesOf(shownDay, shownTime) - minutesOf(day, time);
  if (ZONED.test(shownTime)) return Math.abs(between) <= 1 ? shown : instant;
  const offset = Math.round(between / 15) * 15;
  if (offset < -720 || offset > 840 || Math.abs(between - offset) > 1) return instant;
  const clock = new Date(Math.abs(offset) * 60_000).toISOString().slice(11, 16);
  return `${shownDay}T${shownTime}${offset < 0 ? '-' : '+'}${clock}`;
}

/** Minutes since 1970 of a day and a clock, one without an offset taken as UTC. */
function minutesOf(day: string, time: string): number {
  return Date.parse(`${day}T${time}${ZONED.test(time) ? '' : 'Z'}`) / 60_000;
}
