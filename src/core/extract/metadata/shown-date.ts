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

const UPDATED =
  /updat|modif|edit|aktualis|mis à jour|actuali[sz]|aggiorn|atuali|laatst|oppdater|uppdater|opdater|aktuali|güncel|обновл|更新|수정/i;

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
    const found = dateIn(given, lang) || dateIn(textOf(element).slice(0, 160), lang);
    if (found !== '') return found;
  }
  return '';
}

function unmarked(tree: Tree, headline: Element, lang: string): string {
  const to = Math.min(tree.elements.length, headline.index + AFTER);
  for (let at = Math.max(1, headline.index - BEFORE); at < to; at++) {
    const element = tree.elements[at] as Element;
    for (const child of element.children) {
      if (typeof child !== 'string' || child.length > SHORT * 2 || !/\p{Nd}/u.test(child)) continue;
      const text = child.trim();
      const found = text.length <= SHORT ? dateIn(text, lang) : '';
      if (found !== '') return found;
    }
  }
  return '';
}

/**
 * An instant given in UTC, in the time the page shows: late in the evening the day in UTC is another than the reader's.
 * Where the page shows the neighbouring day with a clock, the offset between the two is added; with the day alone, the day
 * is taken as shown.
 */
export function asShown(instant: string, shown: string): string {
  const [day, time = ''] = instant.split('T');
  const [shownDay, shownTime = ''] = shown.split('T');
  if (shownDay === undefined || day === undefined || shownDay === '' || shownDay === day) return instant;
  const days = dayNumber(shownDay) - dayNumber(day);
  if (Math.abs(days) !== 1) return instant;
  if (/(?:Z|[+-]\d\d:\d\d)$/.test(shownTime)) return shown;
  if (shownTime === '') return shownDay;
  const offset = Math.round((days * 1440 + minutes(shownTime) - minutes(time)) / 15) * 15;
  if (offset < -720 || offset > 840) return instant;
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const rest = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${shownDay}T${shownTime}${offset < 0 ? '-' : '+'}${hours}:${rest}`;
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Days since an arbitrary day; only differences of neighbours are asked for. */
function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const shifted = month < 3 ? year - 1 : year;
  const months = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * months + 2) / 5) +
    date
  );
}
