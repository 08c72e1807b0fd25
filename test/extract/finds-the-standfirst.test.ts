import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core/extract/extract.ts';

const url = 'https://news.example/2026/11/ferry-to-the-islands';
const LEAD = 'A second boat lets the harbour office do what islanders have asked for since the war.';
const STORY = [
  'The ferry to the outer islands will run twice a day from May, the harbour office said on Tuesday, after a winter in which it ran only on Fridays.',
  'The second boat was bought in Norway for 4.2 million crowns and has room for ninety passengers and six cars, said Ebba Lind, who heads the office.',
  'Tickets stay at 85 crowns. Those who live on the islands go on travelling free, which the council had wanted to end and then kept by one vote.',
];
const read = (header: string, head = '', body = STORY.map((text) => `<p>${text}</p>`).join('')) =>
  extract(
    `<html lang="en"><head><title>Ferry to the outer islands twice a day from May</title>${head}</head><body><main><article>
     <header><h1>Ferry to the outer islands twice a day from May</h1>${header}</header>
     <div class="text">${body}</div></article></main></body></html>`,
    { url },
  ).article;

describe('the standfirst', () => {
  it('is the text under the headline, marked or not', () => {
    for (const header of [`<p class="standfirst">${LEAD}</p>`, `<p>${LEAD}</p>`, `<div><h2>${LEAD}</h2></div>`]) {
      expect(read(header)).toMatchObject({ standfirst: LEAD, paragraphs: STORY });
    }
  });

  it('is what the data repeat as the description, before other lines under the headline', () => {
    const header = `<p>Islands and harbours: all that we know of the ferry so far.</p><p>${LEAD}</p>`;
    expect(read(header, `<meta property="og:description" content="${LEAD}">`).standfirst).toBe(LEAD);
  });

  it('is also what the description repeats after a rubric, or without the place', () => {
    const far =
      '<div><p>The ferry to the outer islands will run twice a day from spring on, in every season.</p></div>';
    for (const [lead, description] of [
      [`Arlen. ${LEAD}`, LEAD],
      [LEAD, `Island News: ${LEAD}`],
    ] as const)
      for (const name of ['description', 'twitter:description'])
        expect(
          read(`${far}<div><p>${lead}</p></div>`, `<meta name="${name}" content="${description}">`).standfirst,
        ).toBe(lead);
    const other = read(
      `${far}<div><p>${LEAD}</p></div>`,
      `<meta name="description" content="What else the council of the town has said today: ${LEAD}">`,
    );
    expect(other.standfirst).not.toBe(LEAD);
  });

  it('is found far from a headline in the head of the page, if the data repeat it', () => {
    const behind = (lines: number, description = LEAD) => {
      const menu = Array.from({ length: lines }, (_, n) => `<li><a href="/${n}">Section ${n}</a></li>`).join('');
      return read(`<ul>${menu}</ul><p>${LEAD}</p>`, `<meta name="description" content="${description}">`).standfirst;
    };
    expect(behind(80)).toBe(LEAD);
    expect(behind(80, 'Nothing that stands on this page, in so many words.')).toBeUndefined();
    // But not behind any number of lines.
    expect(behind(399)).toBe(LEAD);
    expect(behind(401)).toBeUndefined();
  });

  it('stands above its author’s name, and is no question', () => {
    const under = (lead: string) =>
      read(`<div class="box"><div><div>${lead}</div></div></div><p class="byline">By Ebba Rehn</p>`).standfirst;
    expect(under(LEAD)).toBe(LEAD);
    expect(under('Do you think that the ferry should go on running every day in the winter?')).toBeUndefined();
  });

  it('may be made of several sentences in a list', () => {
    const points = [
      'The ferry runs twice a day from the first of May.',
      'Those who live on the islands go on travelling free.',
    ];
    const list = `<ul class="summary">${points.map((text) => `<li>${text}</li>`).join('')}</ul>`;
    expect(read(list)).toMatchObject({ standfirst: points.join(' '), paragraphs: STORY });
  });

  it('is all of a box that is named so, where the data repeat its first paragraph', () => {
    const more = 'The islanders, who were not asked, are glad of it.';
    const box = `<div class="article__preamble intro"><p>${LEAD}</p><p>${more}</p></div>`;
    const data = `<meta property="og:description" content="${LEAD}">`;
    expect(read(box, data).standfirst).toBe(`${LEAD} ${more}`);
  });

  it('is known by its name in the box of the byline', () => {
    const lead = 'A second boat, for the summer months only';
    const box = `<div class="byline-box"><p>By Ebba Rehn</p><p class="strapline">${lead}</p></div>`;
    expect(read(box, `<meta property="og:description" content="${lead}">`).standfirst).toBe(lead);
  });

  it('is no caption, byline, date, link or button', () => {
    const header = `<div class="byline">By Tomas Rehn, who covers the islands for this paper</div>
      <time>Tuesday 17 November 2026, 18:40</time>
      <figure><img src="a.jpg"><figcaption>The old ferry in the harbour of Arlen last winter. Photo: Iva Strand</figcaption></figure>
      <p class="teaser"><a href="/2">Read more: the council turns down a plan for a second tunnel under the harbour.</a></p>
      <div class="share-bar">Share this story with your friends on Facebook and elsewhere.</div>`;
    expect(read(header).standfirst).toBeUndefined();
  });

  it('is part of the text where it is its first paragraph and marked as the introduction', () => {
    const title = 'Ferry to the outer islands twice a day from May';
    const open = (first: string) =>
      extract(
        `<html lang="en"><head><title>${title}</title><meta name="description" content="${first}"></head><body>
         <div class="story"><h1>${title}</h1><ul class="share"><li><a href="/a">Share</a></li><li><a href="/b">Print</a></li></ul>
         <p class="introduction">${first}</p>${[...STORY, ...STORY].map((text) => `<p>${text}</p>`).join('')}</div></body></html>`,
        { url },
      ).article;
    const lead = 'A second boat has been bought for the islands.';
    expect(open(lead).paragraphs.slice(0, 2)).toEqual([lead, STORY[0]]);
    expect(open(lead).standfirst).toBeUndefined();
    expect(open('Correction: the price of tickets was wrong at first.').paragraphs[0]).toBe(STORY[0]);
  });

  it('is no paragraph with a dateline, which opens the text wherever it stands', () => {
    const first =
      'SKELMERE (Nordwire) - A second boat has been bought for the outer islands, and it is already in the harbour.';
    const read = (lead: string) =>
      extract(
        `<html lang="en"><head><title>Ferry twice a day</title><meta name="description" content="${lead}"></head><body><main>
         <article><h1>Ferry twice a day</h1><span class="intro"><p>${lead}</p></span>
         <div class="text">${STORY.map((text) => `<p>${text}</p>`).join('')}</div></article></main></body></html>`,
        { url },
      ).article;
    expect(read(first)).not.toHaveProperty('standfirst');
    expect(read(first).paragraphs).toEqual([first, ...STORY]);
    const without = first.slice('SKELMERE (Nordwire) - '.length);
    expect(read(without)).toMatchObject({ standfirst: without, paragraphs: STORY });
  });

  /** What is read where some stands above the box that holds the rest. */
  const readAbove = (above: string, description = '') =>
    extract(
      `<html lang="en"><head><title>Ferry twice a day</title><meta name="description" content="${description}"></head><body>
       <article><h1>Ferry twice a day</h1>${above}
       <div class="subscribers">${STORY.map((text) => `<p>${text}</p>`).join('')}</div></article></body></html>`,
      { url },
    ).article;

  it('is no bare paragraph before the box with all others, as publishers set what everybody may read', () => {
    const first = 'A second boat has been bought for the outer islands, and it is already in the harbour of Arlen.';
    const opened = readAbove(`<p>${first}</p>`, first);
    expect(opened).not.toHaveProperty('standfirst');
    expect(opened.paragraphs).toEqual([first, ...STORY]);
    expect(readAbove(`<h2>${LEAD}</h2><p>${first}</p>`, LEAD)).toMatchObject({
      standfirst: LEAD,
      paragraphs: [first, ...STORY],
    });
    // One that has a name of its own is what it is called, and a line that is no sentence is a label.
    expect(readAbove(`<p class="teaser">${first}</p>`, first)).toMatchObject({ standfirst: first, paragraphs: STORY });
    expect(readAbove(`<p>${first.slice(0, -1)}</p>`, first).paragraphs).toEqual(STORY);
    for (const label of ['We know more now. All of the ferry, the harbour and the fares, in one place', 'What is new.'])
      expect(readAbove(`<h2>${LEAD}</h2><p>${label}</p>`, LEAD)).toMatchObject({ standfirst: LEAD, paragraphs: STORY });
  });

  it('is none of two bare paragraphs before such a box either', () => {
    const first = 'A second boat has been bought for the outer islands, and it is already in the harbour of Arlen.';
    const second = 'It was built for a fjord where a bridge now stands, and has seats for ninety.';
    for (const description of ['', first]) {
      const opened = readAbove(`<p>${first}</p><p>${second}</p>`, description);
      expect(opened).not.toHaveProperty('standfirst');
      expect(opened.paragraphs).toEqual([first, second, ...STORY]);
    }
    // A line without an end is a label.
    expect(readAbove(`<p>All that is known of the second ferry so far</p><p>${second}</p>`).paragraphs).toEqual(STORY);
  });

  it('is what stands above the byline and is marked, a heading, or with the headline in a box of their own', () => {
    const lead = 'Second boat lets the harbour office do what islanders have asked for since the war';
    const text = [...STORY, ...STORY.map((one) => `It was cold: ${one}`)];
    const ps = text.map((one) => `<p>${one}</p>`);
    const h1 = '<h1>Ferry twice a day from May</h1>';
    const byline = '<div class="byline">By <a href="/a">Ebba Rehn</a></div>';
    const read = (top: string, body = ps.join('')) =>
      extract(
        `<html lang="en"><head><title>Ferry twice a day from May</title></head><body><main><article>${top}${body}
         </article></main></body></html>`,
        { url },
      ).article;
    for (const [top, standfirst, body] of [
      [`${h1}<p class="dek">${lead}</p>${byline}`, lead],
      [`${h1}<p class="dek">${LEAD}</p>${byline}`, LEAD],
      [`${h1}<h3>${LEAD}</h3>${byline}`, LEAD],
      [`<header>${h1}<p>${LEAD}</p>${byline}</header>`, LEAD, ps.map((one) => `<div class="t">${one}</div>`).join('')],
    ] as const)
      expect(read(top, body)).toMatchObject({ standfirst, paragraphs: text });
    // A paragraph that nothing marks may be one of the text, and so may a marked one that goes on into it.
    expect(read(`${h1}<p>${LEAD}</p>${byline}`).paragraphs[0]).toBe(LEAD);
    expect(read(`${h1}<p class="lead">${LEAD}</p>`).paragraphs[0]).toBe(LEAD);
    // And so much is no lead-in.
    const long = Array.from(
      { length: 7 },
      (_, n) => `The ferry that was built in year ${n} of the war had seats for ${n}0 people.`,
    );
    const top = `${h1}${long.map((one) => `<p class="lead">${one}</p>`).join('')}${byline}`;
    expect(read(top).paragraphs).toEqual([...long, ...text]);
  });

  it('is not the first paragraph of the text', () => {
    expect(read('', `<meta name="description" content="${STORY[0]}">`)).toMatchObject({ paragraphs: STORY });
    expect(read('', `<meta name="description" content="${STORY[0]}">`).standfirst).toBeUndefined();
  });
});
