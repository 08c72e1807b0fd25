import { document, head, json, type Make, tags } from './make.ts';
import { FAEHRE, FERRY, FERRY_ES, FERRY_FR } from './stories.ts';

/** Pages as frameworks and content management systems of today build them. */
export const FRAMEWORKS: Readonly<Record<string, Make>> = {
  'Next.js with hashed module names': () => {
    const { headline, standfirst, text, others } = FERRY;
    const url = 'https://www.westhavenpost.example/news/2026/11/18/night-ferry-to-return';
    const next = {
      props: { pageProps: { article: { headline, body: text.map((one) => ({ type: 'paragraph', one })) } } },
    };
    return {
      url,
      headline,
      standfirst,
      paragraphs: text,
      authors: ['Mara Quill', 'Tom Ashdown'],
      published: '2026-11-18',
      source: 'Westhaven Post',
      html: document(
        'en',
        head(
          FERRY,
          url,
          'Westhaven Post',
          '<meta property="article:published_time" content="2026-11-18T14:02:11.000Z">',
        ),
        `<div id="__next"><div class="Layout_root__x1Yz9"><div class="Header_bar__2kd8Q"><a href="/">Westhaven Post</a><button>Menu</button><button>Sign in</button></div>
<div class="Article_wrap__9fkLm"><div class="Article_top__Qw12e"><div class="Kicker_k__77abc"><a href="/transport">Transport</a></div><h1 class="Article_hed__aa0_1">${headline}</h1>
<div class="Article_sub__zz9Pq">${standfirst}</div><div class="Meta_row__11b2c"><div class="Meta_who__u8UaY">By <a href="/people/mara-quill">Mara Quill</a> and <a href="/people/tom-ashdown">Tom Ashdown</a></div>
<div class="Meta_when__pp3">Nov 18, 2026, 2:02 PM</div><div class="Meta_len__1a">4 min read</div></div>
<div class="Bar_bar__44x"><button aria-label="Save">Save</button><button>Share</button><button>Gift this article</button><span>128</span></div></div>
<div class="Hero_h__7ya"><img src="/f.jpg" alt=""><div class="Hero_cap__9s">The harbour of Westhaven on Tuesday. Photo: Dana Wirth</div></div>
<div class="Audio_a__5t"><button>Play</button><div>Listen to this article</div><div>5 min</div></div>
<div class="Body_body__k3Jdd">${text
          .map((one, i) =>
            i === 2
              ? `<div class="Body_p__0s9Ad">${one}</div><div class="Slot_s__1q"><div class="Slot_l__8u">Advertisement</div></div>`
              : i === 4
                ? `<div class="Body_p__0s9Ad">${one}</div><div class="Recirc_r__3w"><a href="/news/2026/11/12/parking"><img src="/p.jpg"><div class="Recirc_t__2">${others[0]}</div></a></div>`
                : `<div class="Body_p__0s9Ad">${one}</div>`,
          )
          .join('')}</div>
<div class="End_e__6y"><div class="Pill_p__1"><a href="/t/ferry">Ferry</a></div><div class="Pill_p__1"><a href="/t/tarn">Tarn Island</a></div></div></div>
<div class="Rail_r__0p"><div class="Rail_t__2d">Most popular</div>${others.map((one, i) => `<div class="Rail_i__3"><a href="/news/${i}"><div>${i + 1}</div><div>${one}</div></a></div>`).join('')}</div>
<div class="Foot_f__8"><div>© 2026 Westhaven Post Media. All rights reserved.</div><a href="/privacy">Privacy</a></div></div></div>
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(next)}</script>`,
      ),
    };
  },

  'utility classes and no semantic tags': () => {
    const { headline, standfirst, text, others } = FAEHRE;
    const url = 'https://nordblick.example/a/nachtfaehre-kommt-zurueck-0x8d2f';
    const p = 'mt-6 text-lg leading-8 text-zinc-800 dark:text-zinc-200 font-serif';
    return {
      url,
      headline,
      standfirst,
      paragraphs: text,
      authors: ['Jule Harms'],
      published: '2026-11-18',
      source: 'Nordblick',
      html: document(
        'de',
        head(FAEHRE, url, 'Nordblick'),
        `<div class="min-h-screen flex flex-col bg-white"><div class="sticky top-0 flex items-center justify-between px-4 h-14 border-b"><a href="/" class="font-bold">Nordblick</a><div class="hidden md:flex gap-4"><a href="/politik">Politik</a><a href="/meer">Meer</a><a href="/sport">Sport</a></div></div>
<div class="max-w-2xl mx-auto px-4 py-10"><div class="text-xs uppercase tracking-wide text-rose-700">Verkehr</div><h1 class="text-4xl font-extrabold">${headline}</h1><div class="mt-4 text-xl text-zinc-500">${standfirst}</div>
<div class="flex items-center mt-6 gap-3"><img class="rounded-full h-10 w-10" src="/j.jpg" alt=""><div><div class="text-sm">Von <a href="/autorin/jule-harms" class="underline">Jule Harms</a></div><div class="text-xs text-zinc-400">18. November 2026, 15:20 Uhr · 3 Min. Lesezeit</div></div></div>
<div class="mt-8"><img src="/f.webp" class="w-full" alt=""><div class="text-xs text-zinc-400 mt-1">Der Hafen von Westhaven am Dienstag © Dana Wirth</div></div>
<div class="mt-6 p-4 rounded-xl bg-zinc-50 flex"><div class="text-sm font-semibold">Artikel anhören</div><div class="text-sm">4:12</div></div>
${tags('div', text.slice(0, 3), p)}<div class="my-8 p-6 rounded-xl bg-emerald-50"><div class="font-bold">Morgens wissen, was war</div><div class="text-sm">Unser Newsletter kommt um sechs Uhr. Kostenlos und jederzeit abbestellbar.</div><div class="flex"><input class="flex-1" type="email" placeholder="E-Mail"><button>Anmelden</button></div></div>
${tags('div', text.slice(3, 6), p)}<div class="my-8 border-l-4 pl-4"><div class="text-xs uppercase">Mehr zum Thema</div><a class="font-semibold" href="/a/parken">${others[0]}</a></div>
${tags('div', text.slice(6), p)}<div class="mt-10 flex gap-2"><a class="px-3 py-1 rounded-full bg-zinc-100 text-sm" href="/t/tarn">Tarn</a><a class="px-3 py-1 rounded-full bg-zinc-100 text-sm" href="/t/faehre">Fähre</a></div>
<div class="mt-4 text-sm text-zinc-500">Folgen Sie uns auf WhatsApp</div></div>
<div class="grid grid-cols-2 gap-6 max-w-4xl mx-auto">${others.map((one, i) => `<a href="/a/${i}" class="block"><img src="/${i}.webp" alt=""><div class="font-bold mt-2">${one}</div><div class="text-sm text-zinc-500">Vor ${i + 2} Stunden</div></a>`).join('')}</div>
<div class="mt-20 bg-zinc-900 text-zinc-300 p-10 text-sm">© 2026 Nordblick Verlag · <a href="/impressum">Impressum</a> · <a href="/datenschutz">Datenschutz</a></div></div>`,
      ),
    };
  },

  'Arc with fusion components': () => {
    const { headline, standfirst, text, others } = FERRY;
    const url = 'https://www.osktribune.example/transport/2026/11/18/night-ferry-tarn/';
    return {
      url,
      headline,
      standfirst,
      paragraphs: text,
      authors: ['Mara Quill'],
      published: '2026-11-18',
      source: 'The Osk Tribune',
      html: document(
        'en',
        head(FERRY, url, 'The Osk Tribune') +
          json({
            '@type': 'NewsArticle',
            headline,
            description: standfirst,
            datePublished: '2026-11-18T13:02:11Z',
            dateModified: '2026-11-20T08:00:00Z',
            author: [
              { '@type': 'Person', name: 'Mara Quill', url: 'https://www.osktribune.example/author/mara-quill/' },
            ],
            publisher: { '@type': 'NewsMediaOrganization', name: 'The Osk Tribune' },
            isAccessibleForFree: true,
          }),
        `<div id="fusion-app"><header class="c-stack b-header-nav-chain"><nav aria-label="Sections Menu"><a href="/news">News</a><a href="/sports">Sports</a></nav></header>
<section class="b-right-rail"><div class="b-overline"><a class="c-overline" href="/transport/">Transport</a></div><h1 class="b-headline">${headline}</h1><h2 class="b-subheadline">${standfirst}</h2>
<div class="c-attribution b-byline"><span class="b-byline__by">By </span><span class="b-byline__names"><a href="/author/mara-quill/">Mara Quill</a></span></div><time class="c-date b-date" datetime="2026-11-18T13:02:11Z">November 18, 2026 at 2:02PM CET</time>
<figure class="c-media-item"><img src="/f.jpg" alt=""><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">The harbour of Westhaven on Tuesday.</span> <span class="c-media-item__credit">(Dana Wirth)</span></figcaption></figure>
<article class="b-article-body">${tags('p', text.slice(0, 2), 'c-paragraph')}<p class="c-paragraph interstitial-link"><i>[ </i><a href="/x"><i>Read more: ${others[0]}</i></a><i> ]</i></p>
${tags('p', text.slice(2, 4), 'c-paragraph')}<div class="c-embed"><blockquote class="twitter-tweet"><p lang="en" dir="ltr">See you on the upper deck, Tarn. <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; Northline (@northline) <a href="https://twitter.com/northline/status/1">November 18, 2026</a></blockquote></div>
${tags('p', text.slice(4), 'c-paragraph')}<p class="c-paragraph"><i>Mara Quill covers the coast for The Osk Tribune. She can be reached at mquill@osktribune.example.</i></p></article>
<div class="b-tags"><a href="/tag/a">Ferries</a></div><div class="b-taboola"><h3>You may also like</h3>${others.map((one, i) => `<div class="trc_item"><a href="/${i}"><span class="video-title">${one}</span><span class="branding">Sponsored</span></a></div>`).join('')}</div></section></div>`,
      ),
    };
  },

  'a block theme with patterns between': () => {
    const { headline, text, others } = FERRY_FR;
    const url = 'https://littoral-info.example/2026/11/18/ferry-de-nuit-tarn/';
    return {
      url,
      headline,
      paragraphs: [...text.slice(0, 5), 'Des hôteliers inquiets', ...text.slice(5)],
      authors: ['Lise Aumont'],
      published: '2026-11-18',
      source: 'Littoral Info',
      html: document(
        'fr',
        head(
          FERRY_FR,
          url,
          'Littoral Info',
          '<meta property="article:published_time" content="2026-11-18T13:02:11+01:00"><meta property="article:modified_time" content="2026-11-21T09:00:00+01:00">',
        ),
        `<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Littoral Info</a></p><nav class="wp-block-navigation"><ul><li><a href="/port">Port</a></li><li><a href="/iles">Îles</a></li></ul></nav></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">${headline}</h1><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="2026-11-18T13:02:11+01:00">18 novembre 2026</time></div><div class="wp-block-post-author-name"><a href="/author/lise">Lise Aumont</a></div><div class="taxonomy-category wp-block-post-terms"><a href="/cat/port">Port</a></div></div>
<figure class="wp-block-post-featured-image"><img src="/f.jpg" alt=""></figure>
<div class="entry-content wp-block-post-content is-layout-constrained">${tags('p', text.slice(0, 2))}<div class="wp-block-group has-background has-pale-cyan-blue-background-color"><p><strong>Abonnez-vous à notre chaîne WhatsApp</strong></p><div class="wp-block-buttons"><a class="wp-block-button__link" href="https://whatsapp.example/c">S’abonner</a></div></div>
${tags('p', text.slice(2, 4))}<p><strong>À lire aussi :</strong> <a href="/2026/11/12/stationnement/">${others[0]}</a></p>${tags('p', text.slice(4, 5))}
<h2 class="wp-block-heading">Des hôteliers inquiets</h2>${tags('p', text.slice(5))}<hr class="wp-block-separator"><div class="wp-block-media-text"><figure><img src="/l.jpg" alt=""></figure><div class="wp-block-media-text__content"><p>Lise Aumont suit la vie des ports depuis 2012. Elle vit sur l’île de Tarn.</p></div></div></div>
<div class="wp-block-comments"><h2>2 réponses à « ${headline} »</h2><ol><li><p>Enfin ! On attendait ça depuis des années, merci à tous ceux qui se sont battus.</p></li><li><p>Et qui va payer quand il y aura du vent, comme toujours ?</p></li></ol></div></main>
<footer class="wp-block-template-part"><p>Fièrement propulsé par WordPress</p></footer></div>`,
      ),
    };
  },

  'an AMP page of a story elsewhere': () => {
    const { headline, text, others } = FERRY_ES;
    const url =
      'https://www.diariodelpuerto.example/amp/2026/11/18/ferri-nocturno.html?utm_source=whatsapp&outputType=amp';
    return {
      url,
      headline,
      paragraphs: text,
      authors: ['Inés Robledo'],
      published: '2026-11-18',
      canonical: 'https://www.diariodelpuerto.example/2026/11/18/ferri-nocturno.html',
      source: 'Diario del Puerto',
      html: document(
        'es',
        `<meta charset="utf-8"><title>${headline} | Diario del Puerto</title><link rel="canonical" href="/2026/11/18/ferri-nocturno.html?utm_medium=amp"><meta property="og:type" content="article"><meta property="og:site_name" content="Diario del Puerto">` +
          json({
            '@type': 'NewsArticle',
            headline,
            datePublished: '2026-11-18T13:02:11+01:00',
            author: { '@type': 'Person', name: 'Inés Robledo' },
            publisher: { '@type': 'Organization', name: 'Diario del Puerto' },
          }),
        `<header class="header"><amp-img src="/logo.svg"></amp-img></header><amp-sidebar id="s"><ul><li><a href="/puerto">Puerto</a></li></ul></amp-sidebar>
<main><h1>${headline}</h1><p class="firma">Inés Robledo</p><amp-social-share type="whatsapp"></amp-social-share>
<amp-carousel type="slides"><figure><amp-img src="/1.jpg"></amp-img><figcaption>El muelle de Westhaven. DANA WIRTH</figcaption></figure><figure><amp-img src="/2.jpg"></amp-img><figcaption>Kirsten Bale, en la presentación. DANA WIRTH</figcaption></figure></amp-carousel>
<div class="cuerpo">${tags('p', text.slice(0, 3))}<amp-ad type="x"><div overflow>Publicidad</div></amp-ad>${tags('p', text.slice(3, 5))}<amp-list src="/r.json"><div placeholder>Cargando…</div></amp-list><aside class="relacionada"><h4>Noticia relacionada</h4><a href="/amp/2026/11/12/aparcamiento.html">${others[0]}</a></aside>${tags('p', text.slice(5))}</div>
<amp-next-page><div><a href="/amp/otra.html"><h3>${others[1]}</h3></a></div></amp-next-page></main>
<amp-consent id="c"><div>Utilizamos cookies propias y de terceros para analizar tu navegación. Puedes aceptarlas o configurarlas.<button>Aceptar</button></div></amp-consent><footer>© Diario del Puerto S.L.</footer>`,
      ),
    };
  },

  'Ghost with cards and a call to members': () => {
    const { headline, standfirst, text } = FERRY;
    const url = 'https://tidewater.example/night-ferry-returns/';
    return {
      url,
      headline,
      standfirst,
      paragraphs: text,
      authors: ['Mara Quill'],
      published: '2026-11-18',
      source: 'Tidewater',
      html: document(
        'en',
        head(FERRY, url, 'Tidewater') +
          json({
            '@type': 'Article',
            headline,
            datePublished: '2026-11-18T06:00:00.000Z',
            author: { '@type': 'Person', name: 'Mara Quill' },
            publisher: { '@type': 'Organization', name: 'Tidewater' },
          }),
        `<div class="gh-viewport"><header class="gh-navigation"><a class="gh-navigation-logo" href="/">Tidewater</a><nav><ul class="nav"><li><a href="/about/">About</a></li></ul></nav><a href="#/portal/signup" class="gh-button">Subscribe</a></header>
<main class="gh-main"><article class="gh-article post tag-sea"><header class="gh-article-header"><a class="gh-article-tag" href="/tag/sea/">Sea</a><h1 class="gh-article-title">${headline}</h1><p class="gh-article-excerpt">${standfirst}</p>
<div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/mara/">Mara Quill</a></h4><time class="gh-article-meta-date" datetime="2026-11-18">18 Nov 2026</time><span class="gh-article-meta-length">— 4 min read</span></div></header>
<section class="gh-content gh-canvas">${tags('p', text.slice(0, 3))}<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Tidewater is paid for by its readers. <a href="#/portal">Become a member</a> for 4 crowns a month.</div></div>
${tags('p', text.slice(3, 5))}<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://northline.example/plan"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The plan for the route</div><div class="kg-bookmark-description">All sailings, all fares, and the ships that will make the crossing from May.</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">Northline</span></div></div></a></figure>
${tags('p', text.slice(5))}<div class="kg-card kg-signup-card"><h2 class="kg-signup-card-heading">Sign up for Tidewater</h2><h3 class="kg-signup-card-subheading">News from the coast, once a week.</h3><form><input type="email"><button>Subscribe</button></form><p class="kg-signup-card-disclaimer">No spam. Unsubscribe anytime.</p></div></section></article>
<section class="gh-cta"><h2>This post is public so feel free to share it.</h2></section><div class="gh-comments"><h2>Member discussion</h2></div></main></div>`,
      ),
    };
  },

  'a newsletter that is read on the web': () => {
    const { headline, standfirst, text } = FERRY;
    const url = 'https://coastletter.example/p/the-night-ferry';
    return {
      url,
      headline,
      standfirst,
      paragraphs: text,
      authors: ['Mara Quill'],
      published: '2026-11-18',
      html: document(
        'en',
        `<title>${headline} - by Mara Quill - The Coast Letter</title><meta property="og:type" content="article"><meta property="og:title" content="${headline}"><meta property="og:description" content="${standfirst}"><meta name="author" content="Mara Quill">` +
          json({
            '@type': 'NewsArticle',
            headline,
            datePublished: '2026-11-18T06:00:00+00:00',
            author: [{ '@type': 'Person', name: 'Mara Quill' }],
          }),
        `<div id="entry"><div class="main-menu"><a href="/">The Coast Letter</a><button>Subscribe</button><button>Sign in</button></div><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">${headline}</h1><h3 class="subtitle">${standfirst}</h3>
<div class="pencraft byline-wrapper"><a href="/@mara">Mara Quill</a><div class="pencraft meta">Nov 18, 2026</div></div><div class="post-ufi"><a class="like-button">214</a><a class="comments-btn">31</a><a>12</a><a>Share</a></div></div>
<div class="available-content"><div class="body markup" dir="auto">${tags('p', text.slice(0, 2))}<div class="subscription-widget-wrap" data-component-name="SubscribeWidget"><p class="button-wrapper">Thanks for reading The Coast Letter! Subscribe for free to receive new posts and support my work.</p><form><input type="email"></form></div>
${tags('p', text.slice(2, 5))}<p class="button-wrapper" data-component-name="ButtonCreateButton"><a class="button primary" href="/share"><span>Share</span></a></p>${tags('p', text.slice(5))}<div class="footnote"><a class="footnote-number">1</a><div class="footnote-content"><p>The study can be read in the university’s library.</p></div></div></div></div>
<div class="post-footer"><a>214 Likes</a></div></article><div class="comments-section"><h4>Discussion about this post</h4><div class="comment"><div class="comment-meta">Ole B.</div><div class="comment-body"><p>I was on the last crossing in 2015 and it was the best night I ever spent at sea, honestly.</p></div></div></div>
<div class="single-post-section"><div class="portable-archive"><a href="/p/other"><div>Storms and what they cost</div></a></div></div></div>`,
      ),
    };
  },

  'paragraph elements of a design system': () => {
    const { headline, standfirst, text, others } = FAEHRE;
    const url = 'https://www.kuestenzeitung.example/region/nachtfaehre-tarn-102.html';
    return {
      url,
      headline,
      standfirst,
      paragraphs: text,
      authors: ['Jule Harms'],
      published: '2026-11-18',
      html: document(
        'de',
        head(
          FAEHRE,
          url,
          'Küstenzeitung',
          '<meta name="date" content="2026-11-18T15:20:00+01:00"><meta name="author" content="Jule Harms">',
        ),
        `<kz-app><kz-header><a href="/">Küstenzeitung</a><kz-nav><a href="/region">Region</a><a href="/kultur">Kultur</a></kz-nav></kz-header><kz-story><kz-headline><h1>${headline}</h1></kz-headline><kz-vorspann>${standfirst}</kz-vorspann>
<kz-meta><kz-autor>Jule Harms</kz-autor><kz-zeit>Stand: 18.11.2026, 15:20</kz-zeit></kz-meta><kz-picture><img src="/f.jpg" alt=""><kz-caption>Der Hafen von Westhaven. Foto: Dana Wirth</kz-caption></kz-picture>
<kz-text>${text.map((one, i) => `<kz-p>${one}</kz-p>${i === 1 ? '<kz-anzeige>Anzeige</kz-anzeige>' : ''}${i === 3 ? `<kz-teaser><a href="/x">${others[0]}</a></kz-teaser>` : ''}`).join('')}</kz-text></kz-story>
<kz-empfehlungen>${others.map((one) => `<kz-karte><a href="/y"><kz-karten-titel>${one}</kz-karten-titel></a></kz-karte>`).join('')}</kz-empfehlungen></kz-app>`,
      ),
    };
  },

  'Drupal with fields and paragraphs': () => {
    const { headline, text, others } = FERRY;
    const url = 'https://www.arlenherald.example/node/48213';
    return {
      url,
      headline,
      paragraphs: text,
      authors: ['Mara Quill'],
      published: '2026-11-18',
      html: document(
        'en',
        `<title>${headline} | Arlen Herald</title><meta name="Generator" content="Drupal 10 (https://www.drupal.org)">`,
        `<div class="dialog-off-canvas-main-canvas"><div class="region region-header"><div class="block block-system-branding-block"><a href="/">Arlen Herald</a></div><nav class="block block-menu"><ul><li><a href="/news">News</a></li><li><a href="/contact">Contact us</a></li></ul></nav></div>
<div class="region region-content"><div class="block block-page-title-block"><h1><span class="field field--name-title">${headline}</span></h1></div><article class="node node--type-article node--view-mode-full" about="/node/48213"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid">Mara Quill</span> on <span class="field field--name-created">Wed, 11/18/2026 - 14:02</span></div></footer>
<div class="node__content"><div class="field field--name-field-image"><img src="/f.jpg"><blockquote class="image-field-caption">The harbour of Westhaven on Tuesday.</blockquote></div><div class="field field--name-field-paragraphs field__items">${text.map((one) => `<div class="field__item"><div class="paragraph paragraph--type--text"><div class="clearfix text-formatted field field--name-field-text"><p>${one}</p></div></div></div>`).join('')}<div class="field__item"><div class="paragraph paragraph--type--related"><div class="field__label">Related</div><a href="/node/4">${others[0]}</a></div></div></div>
<div class="field field--name-field-tags"><div class="field__label">Tags</div><a href="/t/1">Ferry</a></div></div></article></div><div class="region region-sidebar-second"><h2>Recent content</h2><ul>${tags('li', others)}</ul></div></div>`,
      ),
    };
  },

  'a site kit without names': () => {
    const { headline, text } = FERRY_FR;
    const url = 'https://www.echo-des-iles.example/actualites/ferry-de-nuit';
    return {
      url,
      headline,
      paragraphs: text,
      published: '2026-11-18',
      authors: ['Lise Aumont'],
      html: document(
        'fr',
        `<title>${headline}</title><meta content="${headline}" property="og:title"><meta property="og:type" content="website"><meta content="Webflow" name="generator">`,
        `<div class="navbar-2 w-nav"><a href="/" class="brand w-nav-brand"><img src="/logo.svg" alt="L’Écho des Îles"></a><nav class="w-nav-menu"><a href="/actualites" class="w-nav-link">Actualités</a></nav></div><div class="section-4"><div class="w-container"><h1 class="heading-7">${headline}</h1><div class="div-block-12"><div class="text-block-9">Par Lise Aumont</div><div class="text-block-10">18/11/2026</div></div><img src="/f.jpg" class="image-3" alt=""><div class="rich-text-block w-richtext">${tags('p', text.slice(0, 4))}<p>‍</p>${tags('p', text.slice(4))}</div></div></div>
<div class="section-5"><div class="w-dyn-list"><div role="list" class="w-dyn-items"><div role="listitem" class="w-dyn-item"><a href="/actualites/b" class="link-block-2 w-inline-block"><h4 class="heading-9">La bibliothèque rouvre plus longtemps</h4><p class="paragraph-4">Dès janvier, la salle de lecture ouvrira aussi le dimanche, a promis la maire.</p></a></div><div role="listitem" class="w-dyn-item"><a href="/actualites/c" class="link-block-2 w-inline-block"><h4 class="heading-9">Dix mille coureurs à Arlen</h4><p class="paragraph-4">La course du port a battu son record malgré la pluie et le vent de la nuit.</p></a></div></div></div></div><div class="footer"><div>© 2026 L’Écho des Îles</div></div>`,
      ),
    };
  },
};
