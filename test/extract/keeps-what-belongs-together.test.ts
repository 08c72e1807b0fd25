import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core/extract/extract.ts';

const STORY = [
  'The harbour bridge in Arlen will close for three weeks from Monday, the city council decided on Thursday evening.',
  'Engineers found cracks in two of the eleven steel beams during a routine inspection in October, the mayor said.',
  '“We would rather close the bridge now than be sorry in the winter,” she told reporters after the vote, which was unanimous.',
  'About 14,000 cars cross the bridge each day. Buses will be sent over the northern ring road for nine minutes more.',
  'The beams were last looked at eleven years ago, when the city had no money to paint them, and left them to the salt.',
  'Fishermen have asked for a ferry. The harbour office said that one could be lent by the island of Tarn until the spring.',
];
const HEADLINE = 'Harbour bridge in Arlen to close for three weeks';
const BYLINE = '<p class="byline">By Iva Strand</p>';
const paragraphs = (texts: readonly string[], name = '') => texts.map((text) => `<p${name}>${text}</p>`).join('');
const head = `<head><title>${HEADLINE}</title><meta property="og:title" content="${HEADLINE}"></head>`;
const page = (inside: string) =>
  `<html>${head}<body><main><h1>${HEADLINE}</h1>${BYLINE}${inside}</main><footer>© 2026 Arlen Courier</footer></body></html>`;
const article = (html: string) => extract(html, { url: 'https://news.example/2026/11/harbour-bridge' }).article;
const told = (inside: string) => article(page(inside)).paragraphs;

describe('a list', () => {
  const ITEMS = ['A new roof for the school', 'Two more nurses', 'Repairs to the heating', 'A fence at the depot'];
  const LINE = 'Here is what the plan of the council lists:';
  const items = (inner: (text: string) => string) =>
    `<ul>${ITEMS.map((text) => `<li>${inner(text)}</li>`).join('')}</ul>`;

  it.each([
    [
      'in the text',
      (list: string) => `${paragraphs(STORY.slice(0, 3))}<p>${LINE}</p>${list}${paragraphs(STORY.slice(3))}`,
    ],
    ['at its end', (list: string) => `${paragraphs(STORY)}<p>${LINE}</p>${list}`],
  ])('is in with the line that announces it, %s', (_, around) => {
    for (const list of [items((text) => text), items((text) => `<p>${text}</p>`)]) {
      const found = told(around(list));
      expect(found.filter((text) => ITEMS.includes(text))).toEqual(ITEMS);
      expect(found).toContain(LINE);
    }
  });

  it('is out with its label where it names other stories, whatever their lines are made of', () => {
    const links = ['Tarn to lend a ferry', 'Salt eats at the old pier', 'What a bridge may cost'].map(
      (text) => `<a href="/${text.length}">${text}</a>`,
    );
    for (const list of [`<ul>${links.map((one) => `<li><p>${one}</p></li>`).join('')}</ul>`, paragraphs(links)]) {
      const inside = `${paragraphs(STORY.slice(0, 3))}<p>In case you missed it</p>${list}${paragraphs(STORY.slice(3))}`;
      expect(told(inside)).toEqual(STORY);
    }
  });
});

describe('a story in two boxes', () => {
  it('has what everybody may read, and the rest', () => {
    const alerts = '<div class="promo"><h4>Follow Arlen</h4><p>Get alerts from us.</p></div>';
    const open = `<div class="teaser-content">${paragraphs(STORY.slice(0, 1))}${alerts}${paragraphs(STORY.slice(1, 2))}</div>`;
    const inside = `<div class="metered">${open}<div class="remainder">${paragraphs(STORY.slice(2))}</div></div>`;
    expect(told(inside)).toEqual(STORY);
    expect(article(page(inside)).standfirst).toBeUndefined();
  });

  it('has no lone paragraph of such a box', () => {
    const offer = 'Readers of the paper also liked what we wrote of the bridges of Tarn, and of those who built them.';
    const inside = `<div class="teaser-content"><p>${offer}</p></div><div class="remainder">${paragraphs(STORY)}</div>`;
    expect(told(inside)).toEqual(STORY);
  });
});

describe('the next story', () => {
  const NEXT = [
    'A court in Arlen on Friday stopped work at the quarry above the town, and sent the permit back to the county.',
    'The judges said that the county had looked at four wells only, of the ninety from which the farmers drink.',
    'The company said in a statement that it would read the ruling, and had 45 men at work whom it would not send home.',
    'Ranchers who brought the case said that the level of the spring had fallen by a hand since the quarry was opened.',
    'The county must now look at the water anew, which took it three years when the quarry was first asked for.',
  ];
  const wrapped = (tag: string, title: string, texts: readonly string[]) =>
    `<div class="story-wrap"><header><p>Local</p><${tag}>${title}</${tag}><div>By <a rel="author">Iva Strand</a></div></header><div class="text">${paragraphs(texts)}</div></div>`;
  const both = (first: string, second: string) => `<html>${head}<body><main>${first}${second}</main></body></html>`;

  it.each([
    ['is set like the first, under a smaller heading', wrapped('h2', 'Court halts quarry', NEXT)],
    [
      'is an article in a box of another name',
      `<div class="loaded"><article><h2>Court halts quarry</h2><p>By Iva Strand</p>${paragraphs(NEXT)}</article></div>`,
    ],
    [
      'is no article, but headed and signed as the page is',
      `<div class="loaded"><div><h1>Court halts quarry</h1><p>By Iva Strand</p>${paragraphs(NEXT)}</div></div>`,
    ],
  ])('is out where it %s', (_, next) => {
    const first = `<article class="story-wrap">${wrapped('h1', HEADLINE, STORY)}</article>`;
    const own = next.startsWith('<div class="loaded') ? first : wrapped('h1', HEADLINE, STORY);
    expect(article(both(own, next)).paragraphs).toEqual(STORY);
  });

  const unsaid =
    (by: string) =>
    (tag: string, title: string, texts: readonly string[], name = 'story') =>
      `<article class="${name}"><${tag}>${title}</${tag}>${by}<div class="text">${paragraphs(texts)}</div></article>`;

  it.each([
    ['a mark', '<span itemprop="author">Iva Strand</span>'],
    ['an element of time', '<div><time>3 hours ago</time></div>'],
  ])('is out where %s signs it in a box like the first', (_, by) => {
    const box = unsaid(by);
    expect(article(both(box('h1', HEADLINE, STORY), box('h2', 'Court halts quarry', NEXT))).paragraphs).toEqual(STORY);
    // A part of the story may have a time in a box of another make.
    const part = `<section>${box('h2', 'Court halts quarry', NEXT, 'post')}</section>`;
    expect(article(both(box('h1', HEADLINE, STORY), part)).paragraphs).toContain(NEXT[0]);
  });

  it('is no further part of the story, which nobody signs', () => {
    const part = `<div class="story-wrap"><h2>What the farmers say</h2><div class="text">${paragraphs(NEXT)}</div></div>`;
    expect(article(both(wrapped('h1', HEADLINE, STORY), part)).paragraphs).toEqual([
      ...STORY,
      'What the farmers say',
      ...NEXT,
    ]);
    // Neither a title without a line of names nor one with it that is of less weight says as much, in a box of another make.
    for (const opening of ['<h1>What the farmers say</h1>', '<h2>What the farmers say</h2><p>By Iva Strand</p>']) {
      const other = `<div class="part">${opening}${paragraphs(NEXT)}</div>`;
      expect(article(both(wrapped('h1', HEADLINE, STORY), other)).paragraphs).toEqual(expect.arrayContaining(NEXT));
    }
  });
});

describe('a question that is a heading', () => {
  const ASKED: [question: string, answer: string][] = [
    ['When does it start?', 'On Jan. 1. What was announced before Monday and takes effect later must be taken back.'],
    [
      'Does it apply to new houses?',
      'No. Houses that were first lived in after November 2024 are exempt for ten years.',
    ],
    ['What can an owner do?', 'Raise the rent to any level once you move out, or ask the board of the city for more.'],
  ];

  it('brings its answer along', () => {
    const faq = ASKED.map(
      ([one, answer]) =>
        `<div class="faq-list-item"><h3 class="faq-question">${one}</h3><div class="faq-answer"><p>${answer}</p></div></div>`,
    );
    expect(told(`${paragraphs(STORY)}<div class="faq-block">${faq.join('')}</div>`)).toEqual([
      ...STORY,
      ...ASKED.flat(),
    ]);
  });

  it('is read where it is what unfolds the answer', () => {
    const faq = ASKED.map(([one, answer]) => `<h3><button aria-expanded="true">${one}</button></h3><p>${answer}</p>`);
    const found = told(paragraphs(STORY.slice(0, 4)) + faq.join('') + paragraphs(STORY.slice(4)));
    expect(found.filter((text) => text.endsWith('?'))).toEqual(ASKED.map(([one]) => one));
  });
});

describe('an interview that is a list of terms', () => {
  const OPENING =
    'Mayor Edda Lorne has run Arlen since 2018. She spoke to us on Tuesday, a day after the vote on tolls was put off.';
  const ASKED = [
    'Why was the vote put off again?',
    'Because two members want a second opinion on the figures. They are good, but I would rather lose a month than a vote.',
    'Do you still believe that the bridge will be built?',
    'Yes. We have most of the money. What we lack is a decision on who pays when the ferry stops, and we need that soon.',
    'People say that they do not trust you any more.',
    'They are right to be angry. We told them that it would be done in 2022, and that was a promise we could not keep.',
    'Will you run again?',
    'Ask me in the spring. I have a garden that has not seen me in eight years.',
  ];
  const list = (lines: readonly string[]) =>
    `<dl>${lines.map((line, at) => (at % 2 ? `<dd>${line}</dd>` : `<dt>${line}</dt>`)).join('')}</dl>`;

  it('is in as a whole, with what is said before it', () => {
    expect(told(`<div><p>${OPENING}</p></div>${list(ASKED)}`)).toEqual([OPENING, ...ASKED]);
  });

  it('is none that says where and when', () => {
    const facts = ['Where', 'Town hall of Arlen', 'When', 'Tuesday, 7 p.m.', 'Seats', '120'];
    expect(told(paragraphs(STORY) + list(facts))).toEqual(STORY);
  });
});

it('tells a story in pictures by what stands under them', () => {
  const pictures = STORY.map((text) => `<figure><img src="/p.jpg"><figcaption>${text}</figcaption></figure>`).join('');
  const introduction = 'Two months of rain fell on the valley in two days, and the river came to stay for a third.';
  expect(told(`<p>${introduction}</p>${pictures}`)).toEqual([introduction, ...STORY]);
  const one = `<figure><img src="/p.jpg"><figcaption>${STORY[0]}</figcaption></figure>`;
  expect(told(one + paragraphs(STORY.slice(1)))).toEqual(STORY.slice(1));
});
