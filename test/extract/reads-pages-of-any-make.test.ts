import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/detect/judge.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { AROUND, HEADLINES, PARAGRAPHS } from './bridge-story.ts';

/** A page's main part in a language, and the paragraphs that a reader sees in it. */
type Make = (story: Story) => { html: string; expected: readonly string[] };

interface Story {
  title: string;
  text: readonly string[];
  sign: string;
  credit: string;
  call: string;
}

const inTag = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
/** Cards of other stories, whose names say nothing. */
const cards = ({ title, text }: Story) =>
  text
    .map(
      (one, i) =>
        `<div class="x7"><a href="/n/${i}"><img src="/${i}.jpg"><h3>${title} ${i + 2}</h3></a><p>${one.slice(0, 60)}</p></div>`,
    )
    .join('');

const MAKES: Readonly<Record<string, Make>> = {
  'an article': ({ title, text }) => ({
    html: `<article><h1>${title}</h1><p class="by">Iva Strand · 19.11.2026</p>${inTag('p', text)}</article>`,
    expected: text,
  }),
  'nothing but boxes with made-up names': (story) => ({
    html: `<div class="a1"><div class="b2"><h1 class="c3">${story.title}</h1><div class="d4">Iva Strand</div><div class="d5">19.11.2026 18:40</div></div>
      <div class="e6"><div class="f7"><img src="1.jpg"><div class="g8">${story.title}. ${story.credit}</div></div>
      ${inTag('div', story.text.slice(0, 2))}<div class="i0"><a href="/r">${story.sign}: ${story.title} 9</a></div>
      ${inTag('div', story.text.slice(2))}</div></div><div class="t">${cards(story)}</div>`,
    expected: story.text,
  }),
  'a table with line breaks for paragraphs': (story) => ({
    html: `<table><tr><td><h1>${story.title}</h1><font size="2">${story.text.join('<br><br>')}</font></td><td>${cards(story)}</td></tr></table>`,
    expected: story.text,
  }),
  'a page for fast phones': (story) => ({
    html: `<main><article class="amp-wp-article"><header><h1 class="amp-wp-title">${story.title}</h1><div class="amp-wp-meta">Iva Strand</div></header>
      <figure><amp-img src="a.jpg"></amp-img><figcaption>${story.credit}</figcaption></figure><div class="amp-wp-article-content">
      ${inTag('p', story.text.slice(0, 3))}<amp-ad><div>Ad</div></amp-ad>${inTag('p', story.text.slice(3))}</div></article></main>
      <div class="amp-related">${cards(story)}</div>`,
    expected: story.text,
  }),
  'a page that a framework draws into one box': (story) => ({
    html: `<div id="__next" class="latest-view"><main><h1>${story.title}</h1>${inTag('p', story.text)}</main><div class="related">${cards(story)}</div></div>`,
    expected: story.text,
  }),
  'a page to print': ({ title, text }) => ({
    html: `<div><b>${title}</b><br>19.11.2026<hr>${inTag('p', text)}<hr>http://courier.example/print/1</div>`,
    expected: text,
  }),
  'a live blog': ({ title, text }) => ({
    html: `<main><h1>${title}</h1>${text.map((one, i) => `<div class="post"><time datetime="2026-11-19T1${i}:00">1${i}:00</time><p>${one}</p></div>`).join('')}</main>`,
    expected: text,
  }),
  'a list of things': ({ title, text, credit }) => ({
    html: `<article><h1>${title}</h1><p>${text[0]}</p>${text
      .slice(1)
      .map(
        (one, i) =>
          `<h2>${i + 1}. ${one.slice(0, 22)}</h2><figure><img src="${i}.jpg"><figcaption>${credit}</figcaption></figure><p>${one}</p>`,
      )
      .join('')}</article>`,
    expected: text.flatMap((one, i) => (i === 0 ? [one] : [`${i}. ${one.slice(0, 22)}`.trim(), one])),
  }),
  'points between paragraphs': ({ title, text }) => ({
    html: `<article><h1>${title}</h1>${inTag('p', text.slice(0, 2))}<ul>${inTag('li', text.slice(2, 4))}</ul>${inTag('p', text.slice(4))}</article>`,
    expected: text,
  }),
  'pictures with their texts': ({ title, text }) => ({
    html: `<article><h1>${title}</h1><p>${text[0]}</p>${text
      .slice(1)
      .map((one, i) => `<div class="slide"><img src="${i}.jpg"><p class="txt">${one}</p></div>`)
      .join('')}</article>`,
    expected: text,
  }),
  'a call to subscribe, a sign and a credit among the paragraphs': (story) => ({
    html: `<div id="content"><h1>${story.title}</h1>${inTag('p', story.text.slice(0, 2))}
      <div class="nl"><h4>${story.call}</h4><form><input type="email"><button>OK</button></form></div>
      <p><a href="/2"><strong>${story.sign}</strong>: ${story.title} 4</a></p>${inTag('p', story.text.slice(2))}
      <p>(${story.credit})</p></div><div class="more"><h3>${story.sign}</h3>${cards(story)}</div>`,
    expected: story.text,
  }),
  'a beginning before a wall, and longer teasers': (story) => ({
    html: `<article><h1>${story.title}</h1>${inTag('p', story.text.slice(0, 2))}
      <div class="wall"><h2>${story.call}</h2><p>${story.call}. 9,99 €</p><a href="/abo">${story.call}</a></div></article><div>${cards(story)}</div>`,
    expected: story.text.slice(0, 2),
  }),
};

const LANGUAGES = Object.keys(PARAGRAPHS);

function page(lang: string, make: Make) {
  const [sign = '', credit = '', call = ''] = AROUND[lang] ?? [];
  const story: Story = { title: HEADLINES[lang] ?? '', text: PARAGRAPHS[lang] ?? [], sign, credit, call };
  const { html, expected } = make(story);
  const menu = ['Home', 'City', 'Sport', 'Culture'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
  const document = `<!doctype html><html lang="${lang}"><head><title>${story.title} - Arlen Courier</title></head><body>
    <div class="hd"><ul>${menu}</ul></div>${html}<div class="ft"><p>© 2026 Arlen Courier. <a href="/privacy">Privacy</a></p></div></body></html>`;
  return { ...extract(document, { url: 'https://courier.example/2026/11/19/bridge-closes' }), expected, story };
}

describe.each(Object.entries(MAKES))('a story made as %s', (_, make) => {
  it.each(LANGUAGES)('is read whole, and nothing else: %s', (lang) => {
    const { article, expected, story } = page(lang, make);
    expect(article.paragraphs).toEqual(expected);
    expect(article.headline).toBe(story.title);
  });
});

describe('a story in no more than paragraphs', () => {
  it.each(LANGUAGES)('is known for one: %s', (lang) => {
    const { article, signals } = page(lang, MAKES['an article'] as Make);
    expect(judge(article, signals).verdict).toBe('story');
  });
});
