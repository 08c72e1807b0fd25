import { attribute, contains, type Element, type Tree, textOf } from '../tree.ts';
import { dateIn, datesIn } from './dates.ts';
import { isElsewhere } from './elsewhere.ts';
import { labelBefore, labelOf } from './label.ts';
import type { PageFacts } from './page-facts.ts';

/** A story's date stands within this many elements after its headline, or this many before it. */
const AFTER = 60;
const BEFORE = 12;
/** Further dates, marked as such, are taken when nothing else says. */
const FAR = 300;
/** Unmarked text with a date is no longer than this. */
const SHORT = 80;

/** With this paragraph that is no short text the story has begun: dates behind it are those of which it tells. */
const BEGUN = 3;

/** A link of so many letters is a title, and a date that stands within so many elements after it is its. */
const TITLE = 12;
const BESIDE = 4;
/** A whole year, then a clock. */
const CLOCK = /\p{Nd}{4}.{0,40}?\p{Nd}[:：]\p{Nd}{2}/u;

const UPDATED =
  /updat|modif|edit(?!or|ion|ed by)|mis à jour|actualit?[sz]|aggiorn|atuali|laatst|bijgew|gewijz|pdater|päivit|aktuali|a[žz]urir|izmj?en|posodob|uuendat|atjaun|atnaujin|güncel|frissít|iperba|kemas kini|cập nhật|νημ[εέ]ρ|обнов|оновл|ажурир|עודכן|تحديث|روزرسانی|আপডেট|अपडेट|อั[ปพ]เด|ปรับปรุง|更新|수정|업데이트/i;
const PUBLISHED = /publi|post|created|first|entry-/i;

const ZONED = /(?:Z|[+-]\d\d:\d\d)$/;

/** A date that the page shows; empty where there is none. */
interface Shown {
  date: string;
  /** Labelled as that of the last change. */
  change: boolean;
}

/**
 * The date shown beside the headline: of time elements, then of elements marked as dates, then of short text. Where the
 * instant is stated, short text above the headline says nothing: most often that is today.
 */
export function shownDate(tree: Tree, facts: PageFacts, headline: Element | null, lang: string, stated = false): Shown {
  return headline === null ? NONE : best(datesBeside(tree, facts, headline, lang, stated ? 0 : BEFORE));
}

function* datesBeside(tree: Tree, facts: PageFacts, headline: Element, lang: string, before: number): Generator<Shown> {
  const isOurs = (element: Element): boolean => isNear(element, headline) && !isElsewhere(tree, element, headline);
  for (const time of facts.times.filter(isOurs)) yield dateOf(time, lang);
  for (const one of facts.marked.date.filter(isOurs)) if (!contains(one, headline)) yield dateOf(one, lang);
  for (const element of elementsBeside(tree, headline, before)) {
    const own = ownDate(element, /\p{Nd}/u, lang);
    if (own.date !== '' && !isElsewhere(tree, element, headline)) yield own;
  }
}

/** Those below the headline as far as the story has not begun, then those above it: a date there is often that of today. */
function* elementsBeside(tree: Tree, headline: Element, before: number): Generator<Element> {
  let end = 0;
  let paragraphs = 0;
  for (const element of tree.elements.slice(headline.index, headline.index + AFTER)) {
    if (element.index < end) continue;
    if (element.tag === 'p') {
      const { length } = textOf(element);
      if (length > SHORT && ++paragraphs === BEGUN) break;
      if (length > SHORT * 2) {
        end = element.end;
        continue;
      }
    }
    yield element;
  }
  yield* tree.elements.slice(Math.max(1, headline.index - before), headline.index);
}

/** The date of the time elements and marked elements anywhere around the story. */
export function shownFar(facts: PageFacts, headline: Element | null, lang: string): string {
  let all = [...facts.times, ...facts.marked.date];
  if (headline !== null)
    all = all
      .filter((element) => Math.abs(element.index - headline.index) < FAR && !contains(element, headline))
      .sort((a, b) => distance(a, headline) - distance(b, headline));
  return best(all.slice(0, 8).map((element) => dateOf(element, lang))).date;
}

/** The first that is not that of a change, else the first. */
function best(dates: Iterable<Shown>): Shown {
  let change = NONE;
  for (const one of dates) {
    if (one.date === '') continue;
    if (!one.change) return one;
    if (change === NONE) change = one;
  }
  return change;
}

const NONE: Shown = { date: '', change: false };

/**
 * The first short text of a page that gives a whole date and a clock: a date alone is often that of today, and one right
 * after a link that of the story to which the link leads.
 */
export function shownWithClock(tree: Tree, lang: string): string {
  let link = -BESIDE - 1;
  for (const element of tree.elements) {
    if (element.tag === 'a' && textOf(element).length >= TITLE) link = element.index;
    if (element.index - link <= BESIDE) continue;
    const { date, change } = ownDate(element, CLOCK, lang);
    if (!change && date.includes('T')) return date;
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

/** The date an element gives, by what its attributes say or its text; of several with labels that of the publication. */
function dateOf(element: Element, lang: string): Shown {
  const given =
    attribute(element, 'datetime') ?? attribute(element, 'content') ?? attribute(element, 'data-date') ?? '';
  const stated = dateIn(given, lang);
  const { date: told, change } = labelled(`${labelOf(element)} ${textOf(element).slice(0, 160)}`, lang, Infinity);
  return { date: stated && told ? asShown(stated, told) : stated || told, change: change || isChange(element) };
}

/** By its names; a template calls a story's only date both. */
function isChange(element: Element): boolean {
  const names = `${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'class') ?? ''}`;
  return UPDATED.test(names) && !PUBLISHED.test(names);
}

/** The date in an element's own short texts of a form. */
function ownDate(element: Element, form: RegExp, lang: string): Shown {
  return best(
    element.children.map((child, at) => {
      if (typeof child !== 'string' || child.length > SHORT * 2 || !form.test(child)) return NONE;
      const label = labelBefore(element, at) || labelOf(element);
      const { date, change } = labelled(`${label} ${child.trim()}`, lang, SHORT + label.length + 1);
      return { date, change: change || isChange(element) };
    }),
  );
}

/** Of two times as exact as the less exact one. */
function inTime(a: string, b: string): number {
  const [one, other] = [a.slice(0, b.length), b.slice(0, a.length)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * Of a text the date that tells the day of publication, as far as it is no longer than a date with its label: of several
 * beside a word for a change the first in time.
 */
function labelled(text: string, lang: string, longest: number): Shown {
  const update = text.search(UPDATED);
  const dates = update < 0 ? [] : datesIn(text, lang);
  if (dates.length > 1) return { date: dates.sort(inTime)[0] as string, change: false };
  const after = update < 0 ? -1 : text.slice(update).search(PUBLISHED);
  const part = update < 0 ? text : after < 0 ? text.slice(0, update) : text.slice(update + after);
  const change = !/\p{Nd}/u.test(part);
  const told = change ? text : part;
  return { date: told.length > longest ? '' : dateIn(told, lang), change };
}

/**
 * An instant in the time the page shows: late in the evening the day in UTC, or where the editors sit, is another than the
 * reader's. Where the page shows the same instant on the neighbouring day, the offset between the two clocks is added; a
 * day shown without a clock is taken where the instant is given in UTC and it is that day somewhere. Another instant is that
 * of another event, most often the last change.
 */
export function asShown(instant: string, shown: string): string {
  const [day = '', time = ''] = instant.split('T');
  const [shownDay = '', shownTime = ''] = shown.split('T');
  const days = (Date.parse(shownDay) - Date.parse(day)) / 86_400_000;
  if (time === '' || Math.abs(days) !== 1) return instant;
  if (shownTime === '')
    return /(?:Z|[+-]00:00)$/.test(time) && (days < 0 ? time < '12' : time >= '11') ? shownDay : instant;
  const between = minutesOf(shownDay, shownTime) - minutesOf(day, time);
  if (ZONED.test(shownTime)) return Math.abs(between) <= 1 ? shown : instant;
  const offset = Math.round(between / 15) * 15;
  // Clocks differ from UTC by half hours, and some by these.
  if (offset % 30 !== 0 && offset !== 345 && offset !== 525 && offset !== 765) return instant;
  if (offset < -720 || offset > 840 || Math.abs(between - offset) > 1) return instant;
  const clock = new Date(Math.abs(offset) * 60_000).toISOString().slice(11, 16);
  return `${shownDay}T${shownTime}${offset < 0 ? '-' : '+'}${clock}`;
}

/** Minutes since 1970 of a day and a clock, one without an offset taken as UTC. */
function minutesOf(day: string, time: string): number {
  return Date.parse(`${day}T${time}${ZONED.test(time) ? '' : 'Z'}`) / 60_000;
}
