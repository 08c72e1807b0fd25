import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/core/extract/body.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { STEPS } from '../../src/core/extract/steps.ts';
import { parseTree } from '../../src/core/extract/tree.ts';

const url = 'https://news.example/2026/11/harbour-bridge';
const story = [
  'The harbour bridge in Arlen will close for three weeks from Monday, the city council decided on Thursday evening.',
  'Engineers found cracks in two of the eleven steel beams during a routine inspection in October, Mayor Lena Oduya said.',
  '“We would rather close the bridge now than be sorry in the winter,” Oduya told reporters after the vote, which was unanimous.',
  'About 14,000 cars cross the bridge each day. Buses will be sent over the northern ring road, which adds nine minutes to the trip.',
  'The repair is expected to cost 2.3 million crowns, half of which will be paid by the region, according to the council.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (inside: string, after = '', before = '') => `<!doctype html><html lang="en"><head>
  <title>Harbour bridge in Arlen to close for three weeks - Arlen Courier</title></head><body>
  <nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/city">City</a></li></ul></nav>${before}
  <main><article class="story"><h1>Harbour bridge in Arlen to close for three weeks</h1>
  <div class="story-body">${inside}</div></article>${after}</main>
  <footer class="site-footer"><p>Copyright Arlen Courier. All rights reserved. The Courier is a member of the press council.</p></footer>
  </body></html>`;
const read = (html: string) => extract(html, { url }).article.paragraphs;

describe('the body of a story', () => {
  it('is its paragraphs, in order, each one apart', () => {
    expect(read(page(paragraphs(story)))).toEqual(story);
  });

  it('keeps lists and subheads at their place', () => {
    const list = [
      'Buses 4 and 9 take the ring road until 14 December.',
      'Cyclists may use the railway bridge at all hours.',
    ];
    const html = page(
      `${paragraphs(story.slice(0, 3))}<h2>What changes for travellers</h2><ul>${list.map((item) => `<li>${item}</li>`).join('')}</ul>${paragraphs(story.slice(3))}`,
    );
    expect(read(html)).toEqual([...story.slice(0, 3), 'What changes for travellers', ...list, ...story.slice(3)]);
  });

  it.each([
    ['An dieser Stelle finden Sie externe Inhalte. Mit einem Klick lassen sie sich anzeigen und wieder ausblenden.'],
    [
      'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden, auch wenn dabei Daten übertragen werden.',
    ],
    ['We use cookies to make the Courier better. Please press the button to accept them, or go on reading to agree.'],
    ['Diese Website verwendet Cookies. Wenn Sie weiter lesen, stimmen Sie dem zu und sind damit einverstanden.'],
    ['This is third-party content from a video site. Please accept its cookies so that we can display it to you here.'],
    ['Editor’s note: The length of the northern ring road was put right after the story had first been sent out.'],
    ['When you buy through links on our pages, the Courier may earn a small commission, at no further cost to you.'],
    ['We choose everything ourselves. Buying through us may earn us a commission, which pays for our work.'],
    ['Tomas Rehn, who covers the city for the Courier, can be reached at tomas.rehn@courier.example at all hours.'],
    ['Click here for the map of all the roads that are closed in Arlen and around it until the middle of December.'],
    [
      '<a href="/ring-road">Read more: The northern ring road has been too narrow for its traffic for twenty years.</a>',
    ],
    [
      '<a href="/ring-road">See how narrow the northern ring road has been for its traffic for the last twenty years.</a>',
    ],
    ['<a href="/ring-road">→ The northern ring road has been too narrow for its traffic for twenty years</a>'],
    ['For more of the city and of its harbour, visit the pages of the Courier at courier.example today.'],
    ['The beams of the harbour bridge were hung in place in the summer of 1961 by two cranes. (Photo: Iva Strand)'],
    ['The harbour bridge, whose beams were hung in place in 1961 by two cranes from the docks. Credit: Iva Strand'],
    ['Stay updated with all the news of Arlen and its harbour on the pages of the Courier, day and night.'],
    ['(With inputs from agencies)'],
    ['Con información de agencias'],
    ['Tags: bridge, Arlen'],
    ['Schlagwörter: Brücke, Arlen, Hafen'],
    ['Iva Strand and Tomas Rehn of the Courier’s office in the harbour contributed to this report on Thursday.'],
  ])('leaves out a note between its paragraphs: %s', (note) => {
    expect(read(page(paragraphs([...story.slice(0, 3), note, ...story.slice(3)])))).toEqual(story);
  });

  it('has its first paragraph where a picture parts it from the rest', () => {
    const [first = '', ...rest] = story;
    const part = (inside: string) => `<div class="text">${inside}</div>`;
    const picture = '<figure><img src="/bridge.jpg" alt=""><figcaption>The bridge in autumn</figcaption></figure>';
    const lead = `<div class="opening">${paragraphs([first])}</div>`;
    expect(read(page(`${part(lead)}${picture}${part(paragraphs(rest))}`))).toEqual(story);
  });

  it('keeps paragraphs that speak of such things as their subject', () => {
    const told = [
      'The minister said that the correction of the figures, which he had asked for in May, changes nothing for travellers.',
      'Cookies from third-party sites are to be banned by the council, which wants to see readers of its pages left alone.',
      'In a post on Facebook late on Wednesday, the mayor of the town of Arlen wrote:',
      'The mayor wrote on Instagram: “Thank you all for your patience with us and with the bridge!”',
      'Following the closure of the bridge, Facebook said that <a href="/office">its office</a> in Arlen would stay open.',
      'Segundo o Google, a ponte de Arlen foi vista por <a href="/views">dez milhões</a> de pessoas em maio.',
      'Get WhatsApp from the shop of your own telephone alone, the police of Arlen warned the readers of the story.',
      'A wine of 2025 costs 19.99 crowns a bottle, the keeper said.',
      'The last train crossed the bridge at 10:30 on 4 March 2026.',
      'This report was published by the council of Arlen on Monday, and it finds that the bridge is older than its plans.',
      'Topics: the bridge, the tunnel and the harbour; those are what the council of Arlen will talk about on Monday.',
      'Con información de la policía y de los jueces de Arlen se ha escrito este relato, que nadie había leído antes de hoy en el puerto.',
      'This story was told to me by my grandmother, who had crossed the bridge on foot on the day of its opening.',
      'The mayor asked the town to accept that its cookies will be baked by hand again, and continued to eat one of them.',
      'The council may receive compensated land from the region, but no money, the mayor of Arlen told the reporters later.',
    ];
    expect(read(page(paragraphs([...story.slice(0, 3), ...told, ...story.slice(3)])))).toEqual([
      ...story.slice(0, 3),
      ...told.map((text) => text.replace(/<[^>]*>/g, '')),
      ...story.slice(3),
    ]);
  });

  it('is found in a box named after a shop where next to nothing else is left', () => {
    const cards = Array.from(
      { length: 6 },
      (_, i) =>
        `<li class="teaser"><h3><a href="/${i}">Another story ${i}</a></h3><p>Here is what another story, the number ${i}, tells of a bridge in a town far away, in a line that is long enough, and then in one more.</p></li>`,
    );
    const html = `<!doctype html><html lang="en"><head><title>Harbour bridge in Arlen to close</title></head><body>
      <div class="page"><div id="shopAndBuyText"><div class="headlineBox"><h1>Harbour bridge in Arlen to close</h1></div>
      ${paragraphs(story.slice(0, 2))}</div><div><h3>Available to subscribers</h3></div>
      <ul class="related">${cards.join('')}</ul></div></body></html>`;
    expect(read(html)).toEqual(story.slice(0, 2));
  });

  it('leaves out captions, bylines, dates and sharing buttons between the paragraphs', () => {
    const html = page(
      `<div class="byline">By Tomas Rehn, city reporter</div><time class="published">Thursday 19 November 2026, 18:40</time>
       <div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a></div>
       ${paragraphs(story.slice(0, 2))}
       <figure><img src="a.jpg"><figcaption>The harbour bridge, seen from the old customs house. Photo: Iva Strand</figcaption></figure>
       ${paragraphs(story.slice(2))}`,
    );
    expect(read(html)).toEqual(story);
  });

  it('leaves out related stories, newsletter boxes and comments', () => {
    const html = page(
      `${paragraphs(story.slice(0, 3))}
       <div class="related-stories"><h3>More from the city</h3><p><a href="/2">Council turns down plan for a second tunnel under the harbour.</a></p></div>
       <div class="newsletter-signup"><p>Get the most important stories of the day in your inbox every morning. Sign up now.</p></div>
       ${paragraphs(story.slice(3))}`,
      `<section class="comments"><h2>Comments</h2><p>I have crossed that bridge for thirty years and never saw anybody look after it, so this is no surprise.</p>
       <p>Nine minutes more each way is a lot when you have two children to bring to school in the morning, dear council.</p></section>`,
    );
    expect(read(html)).toEqual(story);
  });

  it('leaves out a consent dialog that has more words than the story', () => {
    const consent =
      'We and our partners store cookies on your device to measure how our pages are used and to show advertisements. ';
    const html = page(
      paragraphs(story),
      '',
      `<div class="consent-dialog" role="dialog">${paragraphs(Array(12).fill(consent))}</div>`,
    );
    expect(read(html)).toEqual(story);
  });

  it('is kept although a name around it says that it is something else', () => {
    const html = page(`<div class="sidebar-layout related-wrapper">${paragraphs(story)}</div>`);
    expect(read(html)).toEqual(story);
  });

  it('is found where comments have more words', () => {
    const comment =
      'That is what happens when a city saves on its bridges for years and then acts surprised when they crack.';
    const html = page(
      paragraphs(story),
      `<ol class="comment-list">${`<li class="comment"><p>${comment}</p></li>`.repeat(40)}</ol>`,
    );
    expect(read(html)).toEqual(story);
  });

  it('says equal paragraphs once', () => {
    const html = page(paragraphs([...story.slice(0, 3), story[1] as string, ...story.slice(3)]));
    expect(read(html)).toEqual(story);
  });

  it('comes from paragraphs that are parted by line breaks alone', () => {
    expect(read(page(story.join('<br><br>')))).toEqual(story);
  });

  it('keeps a dateline and the credit line as published', () => {
    const wired = [`ARLEN (Reuters) - ${story[0]}`, ...story.slice(1)];
    expect(read(page(paragraphs(wired)))[0]).toBe(wired[0]);
  });

  it('comes from structured data where the page shows a wreck', () => {
    const json = JSON.stringify({ '@type': 'NewsArticle', articleBody: story.join('\n') });
    const html = page(`<p>${story[0]}</p>`).replace(
      '</head>',
      `<script type="application/ld+json">${json}</script></head>`,
    );
    const { article, signals } = extract(html, { url });
    expect(article.paragraphs).toEqual(story);
    expect(signals.bodyFrom).toBe('structured-data');
  });

  it('is never empty where there is prose, even with all names against it', () => {
    const html = `<html><body><div class="comments">${paragraphs(story)}</div></body></html>`;
    expect(read(html).join(' ')).toContain(story[1]);
  });
});

describe('the steps', () => {
  const html = page(
    `${paragraphs(story)}<div class="newsletter"><p>Our newsletter brings you the city’s news each morning at seven.</p></div>`,
  );

  it('say which of them took a block out, and why', () => {
    const { all, removals } = readBody(parseTree(html));
    const box = all.findIndex((block) => block.text.startsWith('Our newsletter'));
    expect(removals[box]).toEqual({ step: 'furniture', reason: 'name' });
    expect(all.every((_, i) => removals[i] !== undefined)).toBe(true);
  });

  it('can each be left out', () => {
    for (const { name } of STEPS) {
      const { body } = readBody(parseTree(html), { without: new Set([name]) });
      expect(body.map((block) => block.text)).toEqual(expect.arrayContaining(story));
    }
    const bare = readBody(parseTree(html), { without: new Set(STEPS.map(({ name }) => name)) });
    expect(bare.body).toHaveLength(bare.all.length);
  });
});
