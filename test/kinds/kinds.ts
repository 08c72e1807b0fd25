import { AROUND, HEADLINES, PARAGRAPHS } from '../extract/bridge-story.ts';
import { EASTERN } from './eastern-texts.ts';
import type { KindTexts } from './kind-texts.ts';
import { WESTERN } from './western-texts.ts';

const KIND_TEXTS: Readonly<Record<string, KindTexts>> = { ...WESTERN, ...EASTERN };

/** The main part of a page of some kind, and what a reader sees in it. */
export interface KindPage {
  headline: string;
  html: string;
  expected: readonly string[];
  /** A lead-in may be read as such or as the first paragraph: both are right. */
  lead?: string;
}

type Kind = (lang: string) => KindPage;

const inTag = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('\n');
const textsOf = (lang: string) => KIND_TEXTS[lang] as KindTexts;
const bridge = (lang: string) => PARAGRAPHS[lang] as readonly string[];
const figure = (lang: string, n: number) =>
  `<figure><img src="/img/${n}.jpg" alt=""><figcaption>${AROUND[lang]?.[1]}</figcaption></figure>`;

/** Kinds of stories as newspapers set them. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'a live blog': (lang) => {
    const text = bridge(lang);
    const posts = text.map(
      (one, i) =>
        `<div class="post" id="p${i}"><div class="when"><time datetime="2026-11-19T1${9 - i}:05:00+01:00">1${9 - i}:05</time></div><p>${one}</p></div>`,
    );
    return { headline: HEADLINES[lang] as string, html: `<div class="feed">${posts.join('\n')}</div>`, expected: text };
  },
  'an interview': (lang) => {
    const [headline, intro, ...turns] = textsOf(lang).interview;
    const html = turns.map((one, i) => (i % 2 === 0 ? `<p><strong>${one}</strong></p>` : `<p>${one}</p>`)).join('\n');
    return { headline, html: `<p>${intro}</p>${figure(lang, 1)}${html}`, expected: [intro, ...turns] };
  },
  'an interview of one question after another in headings': (lang) => {
    const [headline, intro, ...turns] = textsOf(lang).interview;
    const html = turns.map((one, i) => (i % 2 === 0 ? `<h3>${one}</h3>` : `<p>${one}</p>`)).join('\n');
    return { headline, html: `<p>${intro}</p>${html}`, expected: [intro, ...turns] };
  },
  'a list of things': (lang) => {
    const [first = '', ...rest] = [...bridge(lang), ...textsOf(lang).match.slice(1)];
    const heads = rest.map((one, i) =>
      `${i + 1}. ${one
        .split(/[\s，。]/u)
        .slice(0, 3)
        .join(' ')
        .slice(0, 18)}`.trim(),
    );
    return {
      headline: HEADLINES[lang] as string,
      html: `<p>${first}</p>${rest.map((one, i) => `<h2>${heads[i]}</h2>${figure(lang, i)}<p>${one}</p>`).join('\n')}`,
      expected: [first, ...rest.flatMap((one, i) => [heads[i] as string, one])],
    };
  },
  'a photo story': (lang) => {
    const text = [...bridge(lang), ...textsOf(lang).match.slice(1)];
    return {
      headline: HEADLINES[lang] as string,
      html: `<p>${text[0]}</p>${text
        .slice(1)
        .map(
          (one, i) =>
            `<section class="frame"><img src="/img/${i}.jpg" alt=""><span class="num">${i + 1}/7</span><p>${one}</p></section>`,
        )
        .join('\n')}`,
      expected: text,
    };
  },
  'a short report of an agency': (lang) => {
    const [first = '', ...rest] = bridge(lang);
    const text = [`ARLEN (dpa) – ${first}`, ...rest.slice(0, 3)];
    return { headline: HEADLINES[lang] as string, html: inTag('p', text), expected: text };
  },
  'a column': (lang) => {
    const [headline, ...text] = textsOf(lang).column;
    return { headline, html: inTag('p', text), expected: text };
  },
  'a match with its table': (lang) => {
    const [headline, ...text] = textsOf(lang).match;
    const rows = [
      ['1', 'Arlen', '14', '9', '3', '2', '30'],
      ['2', 'Westhaven', '14', '8', '4', '2', '28'],
      ['3', 'Osk', '14', '8', '2', '4', '26'],
    ];
    const table = `<table>${rows.map((row) => `<tr>${inTag('td', row)}</tr>`).join('')}</table>`;
    return {
      headline,
      html: `${inTag('p', text.slice(0, 2))}${table}${inTag('p', text.slice(2))}${inTag('p', bridge(lang).slice(2, 4))}`,
      expected: [
        ...text.slice(0, 2),
        ...rows.map((row) => row.join('\t')),
        ...text.slice(2),
        ...bridge(lang).slice(2, 4),
      ],
    };
  },
  'a piece of service': (lang) => {
    const { headline, intro, items, steps, closing } = textsOf(lang).service;
    return {
      headline,
      html: `<p>${intro}</p><ul>${inTag('li', items)}</ul><ol>${inTag('li', steps)}</ol><p>${closing}</p>`,
      expected: [intro, ...items, ...steps, closing],
    };
  },
  'a long feature': (lang) => {
    const { column, match, interview } = textsOf(lang);
    const parts = [bridge(lang), column.slice(1), interview.slice(1).filter((_, i) => i !== 1), match.slice(1)];
    return {
      headline: HEADLINES[lang] as string,
      html: parts
        .map(
          (part, i) => `${i > 0 ? `<h2>${['II', 'III', 'IV'][i - 1]}</h2>` : ''}${inTag('p', part)}${figure(lang, i)}`,
        )
        .join('\n'),
      expected: parts.flatMap((part, i) => (i > 0 ? [['II', 'III', 'IV'][i - 1] as string, ...part] : part)),
    };
  },
};

/** Languages that all kinds are there in. */
export const LANGUAGES = Object.keys(KIND_TEXTS);
