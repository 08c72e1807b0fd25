import { document, head, json, type Make, tags } from './make.ts';
import { FAEHRE, FERRY, FERRY_ES, FERRY_FR } from './stories.ts';

const CONSENT = [
  'We and our 842 partners store and access information on your device, such as unique identifiers in cookies, to process personal data.',
  'You may accept or manage your choices by clicking below, including your right to object where legitimate interest is used, or at any time in the privacy policy page.',
  'These choices will be signaled to our partners and will not affect browsing data. We use precise geolocation data and actively scan device characteristics for identification.',
];

/** What stands between and around the paragraphs of news today. */
export const CLUTTER: Readonly<Record<string, Make>> = {
  'points that a machine took out, above the text': () => {
    const { headline, text } = FERRY;
    const url = 'https://www.westhavenpost.example/ferry-2026-11-18/';
    return {
      url,
      headline,
      paragraphs: text,
      authors: ['Mara Quill'],
      published: '2026-11-18',
      html: document(
        'en',
        head(
          FERRY,
          url,
          'Westhaven Post',
          '<meta property="article:published_time" content="2026-11-18T14:02:11Z"><meta name="author" content="Mara Quill">',
        ).replace(/<meta name="description"[^>]*>/, ''),
        `<header><a href="/">Westhaven Post</a></header><main><h1>${headline}</h1><p class="css-1a"><span>By Mara Quill</span></p>
<section class="css-9k"><h3>Key takeaways</h3><ul><li>Night ferry to Tarn Island returns in May.</li><li>Two ships carry 340 passengers each.</li><li>Hotels fear for their winter guests.</li></ul><small>This summary was generated with AI and reviewed by an editor.</small></section>
<div class="css-0b">${tags('p', text)}</div></main>`,
      ),
    };
  },

  'the next story below, with a title of its own': () => {
    const { headline, standfirst, text } = FERRY;
    const url = 'https://www.westhavenpost.example/coast/night-ferry';
    const next = FERRY_FR;
    return {
      url,
      headline,
      standfirst,
      paragraphs: text,
      html: document(
        'en',
        head(FERRY, url, 'Westhaven Post'),
        `<div id="root"><div class="x1"><div class="x2"><h1 class="x3">${headline}</h1><p class="x4">${standfirst}</p><div class="x5">${tags('p', text)}</div></div></div>
<div class="x1"><div class="x2"><h1 class="x3"><a href="/coast/library">The library in Arlen opens on Sundays from January</a></h1><p class="x4">For the first time in forty years readers will find the doors open on the day of rest.</p><div class="x5"><p>The public library in Arlen will open its reading room on Sundays from January, the mayor promised at the opening of the new wing on Monday evening.</p><p>Four people are to be hired for the purpose. The hall has room for 120 readers, most of whom are pupils and students in the weeks before examinations.</p><p>“I would have come every Sunday of my life,” said Olga Marn, who is 81 and has lived across the street since 1962.</p></div></div></div>
<div>${tags('p', next.others)}</div></div>`,
      ),
    };
  },

  'a wall with offers behind the third paragraph': () => {
    const { headline, standfirst, text } = FERRY;
    const url = 'https://www.westhavenpost.example/premium/night-ferry';
    return {
      url,
      headline,
      standfirst,
      paragraphs: text.slice(0, 3),
      partial: 'paywall-declared',
      html: document(
        'en',
        head(FERRY, url, 'Westhaven Post') +
          json({
            '@type': 'NewsArticle',
            headline,
            isAccessibleForFree: false,
            datePublished: '2026-11-18',
            hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.x9' },
          }),
        `<main><h1>${headline}</h1><p class="x4">${standfirst}</p><div class="x5">${tags('p', text.slice(0, 3))}<div class="x9"><div class="fade"></div></div></div>
<div class="x7"><h2>Keep reading for 1 crown</h2><p>Get full access to everything we write, on all your devices. Cancel anytime, no questions asked.</p><div><div>Digital</div><div>1 crown for the first month, then 12 crowns a month</div><button>Choose</button></div><div><div>Digital and paper</div><div>The paper on Saturdays and everything online for 29 crowns a month</div><button>Choose</button></div><p>Already a subscriber? <a href="/login">Sign in</a></p></div></main>`,
      ),
    };
  },

  'a consent dialog before the story': () => {
    const { headline, text } = FERRY;
    const url = 'https://www.westhavenpost.example/2026/11/night-ferry';
    return {
      url,
      headline,
      paragraphs: text,
      html: document(
        'en',
        `<title>${headline}</title><meta property="og:title" content="${headline}"><meta property="og:type" content="article">`,
        `<div class="q1"><div class="q2"><h2>We value your privacy</h2>${tags('p', CONSENT)}<button>Accept all</button><button>Manage</button></div></div><div class="q3"><div class="q4"><h1>${headline}</h1>${tags('p', text)}</div></div>`,
      ),
    };
  },

  'calls to follow as plain paragraphs': () => {
    const { headline, text } = FERRY;
    const url = 'https://www.arlentimes.example/india-style/night-ferry-1234567';
    return {
      url,
      headline,
      paragraphs: text,
      authors: ['Mara Quill'],
      html: document(
        'en',
        head(FERRY, url, 'Arlen Times').replace(/<meta name="description"[^>]*>/, ''),
        `<main><h1>${headline}</h1><div>Written by: <a href="/author/mara-quill">Mara Quill</a></div><div>4 min read<span>Arlen</span>Updated: Nov 18, 2026 06:41 PM IST</div><div><a href="https://www.google.example/preferences/source?q=arlen">Add as a preferred source on Google</a></div><div>Share</div>
<div id="c">${tags('p', text.slice(0, 2))}<p>Also Read | <a href="/1">Storm warning lifted for the northern coast</a></p>${tags('p', text.slice(2, 3))}<p><strong><a href="https://whatsapp.example/ch">Follow our WhatsApp channel for more updates</a></strong></p>${tags('p', text.slice(3, 5))}<p>(Follow us on WhatsApp, Instagram and YouTube for the latest from the coast)</p>${tags('p', text.slice(5, 7))}<p>ALSO READ: <strong><a href="/2">Ten thousand run through Arlen</a></strong></p>${tags('p', text.slice(7))}<p><em>Click here to add Arlen Times as your trusted and preferred source on Google.</em></p></div><div>First uploaded on: 18-11-2026 at 16:02 IST</div></main>`,
      ),
    };
  },

  'labels of advertisements in plain boxes': () => {
    const { headline, standfirst, text } = FAEHRE;
    const url = 'https://nordblick.example/faehre/4711';
    const label = [
      'Anzeige',
      'Werbung',
      '- Anzeige -',
      'Artikel wird nach der Anzeige fortgesetzt',
      'ADVERTISEMENT',
      'Scrollen, um weiterzulesen',
      'Anzeige',
    ];
    return {
      url,
      headline,
      standfirst,
      paragraphs: text,
      html: document(
        'de',
        head(FAEHRE, url, 'Nordblick'),
        `<div><h1>${headline}</h1><div>${standfirst}</div><div>Von Jule Harms, 18.11.2026, 15:20 Uhr</div><div>${text.map((one, i) => `<p>${one}</p>${label[i] ? `<div class="s${i}"><span>${label[i]}</span></div>` : ''}`).join('')}</div></div>`,
      ),
    };
  },

  'a poll and a video in the middle': () => {
    const { headline, text } = FERRY;
    const url = 'https://www.westhavenpost.example/2026/11/18/ferry-poll';
    return {
      url,
      headline,
      paragraphs: text,
      html: document(
        'en',
        head(FERRY, url, 'Westhaven Post').replace(/<meta name="description"[^>]*>/, ''),
        `<article><h1>${headline}</h1>${tags('p', text.slice(0, 3))}<div class="k1"><div>Would you take the night ferry?</div><div><button>Yes</button><span>62%</span></div><div><button>No</button><span>38%</span></div><div>1,204 votes</div></div>
${tags('p', text.slice(3, 5))}<div class="video-block"><video src="/v.mp4"></video><div class="video-block__title">Watch: aboard the last crossing</div></div>
${tags('p', text.slice(5))}</article>`,
      ),
    };
  },

  'a correction, a credit of helpers and a line on the author behind the text': () => {
    const { headline, text } = FERRY;
    const url = 'https://www.westhavenpost.example/2026/11/18/ferry-corrected';
    return {
      url,
      headline,
      paragraphs: text,
      authors: ['Mara Quill'],
      html: document(
        'en',
        head(FERRY, url, 'Westhaven Post').replace(/<meta name="description"[^>]*>/, ''),
        `<article><h1>${headline}</h1><p>By Mara Quill</p>${tags('p', text)}<p><em>Correction: An earlier version of this article misstated the number of cars on each ship. It is 60, not 80.</em></p><p><em>This article was updated on Nov. 19 to include the hotel owners’ comments.</em></p><p><em>Tom Ashdown contributed reporting.</em></p><p><em>Mara Quill is a reporter for the Westhaven Post. Follow her at @maraquill.</em></p></article>`,
      ),
    };
  },

  'comments in boxes without names': () => {
    const { headline, standfirst, text } = FERRY;
    const url = 'https://www.westhavenpost.example/s/ferry-night';
    const comments = [
      'I was on the last crossing in 2015, and it was the best night I have ever spent at sea. My children slept on the floor of the bar.',
      'And who pays when the wind is too strong, as it always is in November? We do, the people who never take the ship.',
      'The hotel owners had eleven fat years. They should be grateful and quiet, and maybe paint their rooms for once.',
    ];
    return {
      url,
      headline,
      standfirst,
      paragraphs: text,
      html: document(
        'en',
        head(FERRY, url, 'Westhaven Post'),
        `<div><h1>${headline}</h1><p>${standfirst}</p><div class="b0">${tags('p', text)}</div><div class="b1"><h3>Conversation (3)</h3>${comments.map((one, i) => `<div class="b2"><div class="b3"><span>Reader ${i}</span><span>${i + 2} hours ago</span></div><p>${one}</p><div class="b4"><button>Reply</button><span>12</span></div></div>`).join('')}</div></div>`,
      ),
    };
  },

  'line breaks for paragraphs, with boxes between': () => {
    const { headline, text, others } = FERRY_ES;
    const url = 'https://elfaro.example/nota/ferri-nocturno';
    return {
      url,
      headline,
      paragraphs: text,
      authors: ['Inés Robledo'],
      published: '2026-11-18',
      html: document(
        'es',
        `<title>${headline} - El Faro</title><meta property="og:title" content="${headline}">`,
        `<div class="cont"><div class="volanta">Transporte</div><h1>${headline}</h1><div class="fecha">18 de noviembre de 2026 · 15:20</div><div class="autor">Por <b>Inés Robledo</b></div><div class="nota-txt">${text.slice(0, 3).join('<br /><br />')}<br><br><div class="caja"><b>Leé también</b><br><a href="/2">${others[0]}</a></div>${text.slice(3, 5).join('<br/>\n<br/>')}<br><br><iframe src="https://video.example/1"></iframe><br><br>${text.slice(5).join('<br><br>')}<br><br>Seguinos en Google Noticias<br><br><span>Etiquetas: <a href="/e/1">ferri nocturno</a>, <a href="/e/2">isla de Tarn</a></span></div></div>`,
      ),
    };
  },

  'spans for paragraphs': () => {
    const { headline, standfirst, text } = FERRY;
    const url = 'https://flat.example/en/article/night-ferry-19384';
    return {
      url,
      headline,
      standfirst,
      paragraphs: text,
      html: document(
        'en',
        head(FERRY, url, 'Flat'),
        `<div><div><span class="h">${headline}</span></div><div><span class="d">${standfirst}</span></div><div>${text.map((one) => `<div data-block="true"><div class="o"><span data-offset-key="a"><span data-text="true">${one}</span></span></div></div>`).join('')}</div></div>`,
      ),
    };
  },

  'a box of products among the text': () => {
    const { headline, standfirst, text } = FERRY;
    const url = 'https://www.westhavenpost.example/travel/night-ferry';
    return {
      url,
      headline,
      standfirst,
      paragraphs: text,
      html: document(
        'en',
        head(FERRY, url, 'Westhaven Post'),
        `<article><h1>${headline}</h1><p class="lede">${standfirst}</p>${tags('p', text.slice(0, 4))}<div class="z1"><img src="/bag.jpg"><div class="z2"><div class="z3">The bag that sleeps two</div><div class="z4">Light, dry and big enough for a night on deck. Our testers liked the zips.</div><div class="z5"><span>$89.00</span> <span>$119.00</span></div><a rel="sponsored" href="https://shop.example/bag">Buy now at Shop</a></div></div>${tags('p', text.slice(4))}<p><small>If you buy something through our links, we may earn a commission.</small></p></article>`,
      ),
    };
  },

  'pictures with captions as paragraphs': () => {
    const { headline, text } = FERRY;
    const url = 'https://www.westhavenpost.example/photos/night-ferry-last-crossing';
    const captions = [
      'The last crossing in 2015, seen from the pier.',
      'Kirsten Bale at the presentation on Wednesday. (Dana Wirth / Westhaven Post)',
      'Pupils of the island’s school with their teacher.',
    ];
    return {
      url,
      headline,
      paragraphs: text,
      html: document(
        'en',
        head(FERRY, url, 'Westhaven Post').replace(/<meta name="description"[^>]*>/, ''),
        `<article><h1>${headline}</h1>${text.map((one, i) => `<p>${one}</p>${i < 3 ? `<div class="ph"><img src="/${i}.jpg" alt=""><p class="c0">${captions[i]}</p></div>` : ''}`).join('')}</article>`,
      ),
    };
  },

  'pulled quotes and a first letter of its own': () => {
    const { headline, standfirst, text } = FERRY;
    const url = 'https://www.westhavenpost.example/long/night-ferry';
    return {
      url,
      headline,
      standfirst,
      paragraphs: text,
      html: document(
        'en',
        head(FERRY, url, 'Westhaven Post'),
        `<article><h1>${headline}</h1><p>${standfirst}</p><p><span class="dc">${text[0]?.[0]}</span>${text[0]?.slice(1)}</p>${tags('p', text.slice(1, 4))}<div class="pq"><p>“They want to wake up where they have to be.”</p><p>Kirsten Bale</p></div>${tags('p', text.slice(4))}<p class="end">◼</p></article>`,
      ),
    };
  },

  'links to other stories in a list among the paragraphs': () => {
    const { headline, standfirst, text, others } = FERRY_FR;
    const url = 'https://littoral-info.example/article/ferry-1';
    return {
      url,
      headline,
      standfirst,
      paragraphs: text,
      html: document(
        'fr',
        head(FERRY_FR, url, 'Littoral Info'),
        `<article><h1>${headline}</h1><p>${standfirst}</p>${tags('p', text.slice(0, 2))}<p><b>Sur le même sujet</b></p><ul>${others
          .slice(0, 3)
          .map((one, i) => `<li><a href="/a/${i}">${one}</a></li>`)
          .join(
            '',
          )}</ul>${tags('p', text.slice(2, 5))}${tags('p', text.slice(5))}<p>Lire aussi : <a href="/a/7">${others[2]}</a></p><p>La rédaction vous conseille</p><ul>${others.map((one, i) => `<li><a href="/b/${i}">${one}</a></li>`).join('')}</ul></article>`,
      ),
    };
  },

  'long teasers of other stories above and below': () => {
    const { headline, text } = FERRY;
    const url = 'https://www.gazette.example/local/night-ferry-tarn';
    const teaser = (n: number) =>
      `<div class="t0"><a href="/t/${n}"><h3>Story number ${n} of this morning on the coast</h3></a><p>Fishermen, teachers and three members of the council met on the pier at dawn, and what they said there surprised everybody who had come to listen. By noon the whole town knew of it.</p></div>`;
    return {
      url,
      headline,
      paragraphs: text,
      html: document(
        'en',
        head(FERRY, url, 'The Gazette').replace(/<meta name="description"[^>]*>/, ''),
        `<div class="t1">${[1, 2, 3].map(teaser).join('')}</div><div class="t2"><h1>${headline}</h1>${tags('p', text)}</div><div class="t1">${[4, 5, 6, 7, 8].map(teaser).join('')}</div>`,
      ),
    };
  },
};
