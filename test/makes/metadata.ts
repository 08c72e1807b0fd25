import { AROUND, HEADLINES, PARAGRAPHS } from '../extract/bridge-story.ts';
import { document, head, json, type Make, tags } from './make.ts';
import { FAEHRE, FERRY, FERRY_ES, FERRY_FR } from './stories.ts';

const bridge = (lang: string) => PARAGRAPHS[lang] as readonly string[];

/** Who, when, where from: as pages show or hide it. */
export const METADATA: Readonly<Record<string, Make>> = {
  'a kicker in the heading, a photographer beside it, a canonical link to the front page': () => {
    const { headline, text } = FERRY;
    const url = 'https://www.westhavenpost.example/coast/night-ferry-2231?fbclid=abc&utm_source=x';
    return {
      url,
      headline,
      paragraphs: text,
      authors: ['Mara Quill', 'Tom Ashdown'],
      published: '2026-11-18',
      canonical: 'https://www.westhavenpost.example/coast/night-ferry-2231',
      source: 'Westhaven Post',
      html: document(
        'en',
        `<title>${headline} | Coast | Westhaven Post</title><meta property="og:title" content="${headline}"><meta property="og:site_name" content="Westhaven Post"><meta property="og:type" content="article"><link rel="canonical" href="https://www.westhavenpost.example/"><meta property="article:modified_time" content="2026-11-20T10:00:00Z">`,
        `<main><h1><span class="k">Coast:</span> ${headline}</h1><div class="ph"><img src="/f.jpg"><span>Photographs by Dana Wirth</span></div><div class="by">By Mara Quill and Tom Ashdown, Westhaven Post</div><div>Published Nov. 18, 2026 at 2:02 p.m. Updated Nov. 20, 2026 at 11:00 a.m.</div>${tags('p', text)}</main>`,
      ),
    };
  },
  'a report of an agency with its credit behind the text': () => {
    const { headline, text } = FAEHRE;
    const url = 'https://www.kuestenzeitung.example/newsticker/faehre-123.html';
    const whole = [`Westhaven (dpa) - ${text[0]}`, ...text.slice(1)];
    return {
      url,
      headline,
      paragraphs: whole,
      authors: [],
      published: '2026-11-18',
      source: 'dpa',
      html: document(
        'de',
        head(FAEHRE, url, 'Küstenzeitung').replace(/<meta name="description"[^>]*>/, ''),
        `<article><h1>${headline}</h1><p class="d">18. November 2026, 15:20 Uhr</p>${tags('p', whole)}<p>© dpa-infocom, dpa:261118-930-12345/1</p></article>`,
      ),
    };
  },
  'a wire story with its credits in the last lines': () => {
    const { headline, text } = FERRY;
    const url = 'https://www.arlentimes.example/world/ferry-idUSKBN1';
    const whole = [
      `WESTHAVEN, Nov 18 (Reuters) - ${text[0]}`,
      ...text.slice(1),
      '(Reporting by Mara Quill and Tom Ashdown; Editing by Pell Orwin)',
    ];
    return {
      url,
      headline,
      paragraphs: whole,
      authors: ['Mara Quill', 'Tom Ashdown'],
      published: '2026-11-18',
      source: 'Reuters',
      html: document(
        'en',
        head(
          FERRY,
          url,
          'Arlen Times',
          '<meta property="article:published_time" content="2026-11-18T22:30:00-05:00">',
        ).replace(/<meta name="description"[^>]*>/, ''),
        `<article><h1>${headline}</h1><div>Reuters</div><div>Nov 18, 2026 10:30 PM EST</div>${tags('p', whole)}<p>This article was generated from an automated news agency feed without modifications to text.</p></article>`,
      ),
    };
  },
  'a Japanese page with full-width blanks': () => {
    const url = 'https://www.arlen-shimbun.example/articles/20261119k0000m040';
    return {
      url,
      headline: HEADLINES['ja'] as string,
      paragraphs: bridge('ja'),
      published: '2026-11-19',
      html: document(
        'ja',
        `<title>${HEADLINES['ja']}：アーレン新聞デジタル</title><meta property="og:title" content="${HEADLINES['ja']}：アーレン新聞デジタル"><meta property="og:site_name" content="アーレン新聞デジタル"><meta property="og:type" content="article">`,
        `<div class="a"><ul><li><a href="/s">社会</a></li><li><a href="/p">政治</a></li></ul></div><div class="b"><h1>${HEADLINES['ja']}</h1><div class="c">伊場直子</div><div class="d">2026年11月19日 18時40分</div><div class="e"><button>list</button></div>${bridge(
          'ja',
        )
          .map((one, i) => `<p>　${one}</p>${i === 1 ? '<div class="f">広告</div>' : ''}`)
          .join(
            '',
          )}<p>【関連記事】<a href="/1">北環状道路が渋滞</a></p></div><div class="g"><h2>あわせて読みたい</h2><ul><li><a href="/1">北環状道路が渋滞</a></li><li><a href="/2">図書館が日曜も開館</a></li></ul></div>`,
      ),
    };
  },
  'a Korean page with line breaks and an address of the reporter': () => {
    const url = 'https://www.arlenilbo.example/news/articleView.html?idxno=29183';
    return {
      url,
      headline: HEADLINES['ko'] as string,
      paragraphs: bridge('ko'),
      authors: ['이바은'],
      published: '2026-11-19',
      html: document(
        'ko',
        `<title>${HEADLINES['ko']} - 아를렌일보</title><meta property="og:title" content="${HEADLINES['ko']} - 아를렌일보"><meta property="og:site_name" content="아를렌일보"><meta property="og:type" content="article"><meta name="author" content="이바은 기자">`,
        `<div id="v"><div class="h">${HEADLINES['ko']}</div><ul class="i"><li>이바은 기자</li><li>승인 2026.11.19 18:40</li><li>댓글 0</li></ul><div id="x">${bridge('ko').join('<br><br>')}<br><br>이바은 기자 lee@arlenilbo.example<br><br>저작권자 © 아를렌일보 무단전재 및 재배포 금지</div><div class="k"><h3>관련기사</h3><ul><li><a href="/1">북부 순환도로 정체</a></li></ul></div></div>`,
      ),
    };
  },
  'a Chinese page with its editor behind the text': () => {
    const url = 'https://news.arlenribao.example/2026-11/19/c_113.htm';
    return {
      url,
      headline: HEADLINES['zh'] as string,
      paragraphs: bridge('zh'),
      published: '2026-11-19',
      html: document(
        'zh-CN',
        `<title>${HEADLINES['zh']}_阿伦日报网</title><meta name="keywords" content="阿伦,大桥">`,
        `<div class="top"><a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/gn">国内</a>&nbsp;&gt;&nbsp;正文</div><div class="w"><h1>${HEADLINES['zh']}</h1><div class="info">2026年11月19日 18:40　来源：阿伦日报　作者：伊娃</div><div id="p">${bridge(
          'zh',
        )
          .map((one) => `<p>　　${one}</p>`)
          .join(
            '',
          )}<p>（责任编辑：王小河）</p></div><div class="share">分享到：微信 微博</div><div class="more"><h3>相关新闻</h3><ul><li><a href="/1">北环路车流量增加</a></li><li><a href="/2">图书馆周日开放</a></li></ul></div></div><div>版权所有 阿伦日报社</div>`,
      ),
    };
  },
  'an Arabic page': () => {
    const url = 'https://www.sahil.example/article/5521/جسر-الميناء';
    return {
      url,
      headline: HEADLINES['ar'] as string,
      paragraphs: bridge('ar'),
      authors: ['إيفا ستراند'],
      published: '2026-11-19',
      html: document(
        'ar" dir="rtl',
        `<title>${HEADLINES['ar']} | الساحل</title><meta property="og:title" content="${HEADLINES['ar']}"><meta property="og:site_name" content="الساحل"><meta property="og:type" content="article">`,
        `<nav><a href="/">الرئيسية</a><a href="/w">العالم</a></nav><main><h1>${HEADLINES['ar']}</h1><div class="q">كتبت: إيفا ستراند</div><div class="r">الخميس 19 نوفمبر 2026 - 18:40</div>${tags('p', bridge('ar').slice(0, 3))}<div class="s">إعلان</div>${tags('p', bridge('ar').slice(3))}<p><a href="/1">اقرأ أيضا: ازدحام على الطريق الدائري الشمالي</a></p><p>تابعوا آخر الأخبار عبر قناتنا على واتساب</p></main>`,
      ),
    };
  },
  'a Hindi page': () => {
    const url = 'https://www.tatsamachar.example/city/arlen/harbour-bridge-3847562.html';
    return {
      url,
      headline: HEADLINES['hi'] as string,
      paragraphs: bridge('hi'),
      authors: ['ईवा स्ट्रैंड'],
      published: '2026-11-19',
      html: document(
        'hi',
        `<title>${HEADLINES['hi']} - तट समाचार</title><meta property="og:title" content="${HEADLINES['hi']}"><meta property="og:site_name" content="तट समाचार"><meta property="og:type" content="article">` +
          json({
            '@type': 'NewsArticle',
            headline: HEADLINES['hi'],
            datePublished: '2026-11-19T18:40:00+05:30',
            author: { '@type': 'Person', name: 'ईवा स्ट्रैंड' },
          }),
        `<main><h1>${HEADLINES['hi']}</h1><div class="u">ईवा स्ट्रैंड, आर्लेन | Updated: 19 नवंबर 2026, 06:40 PM IST</div><div class="v"><a href="/app">ऐप पर पढ़ें</a></div>${tags('p', bridge('hi').slice(0, 2))}<p><b>यह भी पढ़ें:</b> <a href="/1">उत्तरी रिंग रोड पर जाम</a></p>${tags('p', bridge('hi').slice(2))}<p>हमें फेसबुक और व्हाट्सएप पर फॉलो करें</p></main>`,
      ),
    };
  },
  'a Turkish page': () => {
    const url = 'https://www.limanhaber.example/gundem/arlen-liman-koprusu-kapaniyor-h48213.html';
    return {
      url,
      headline: HEADLINES['tr'] as string,
      paragraphs: bridge('tr'),
      published: '2026-11-19',
      authors: ['İva Güneş'],
      html: document(
        'tr',
        `<title>${HEADLINES['tr']} - Liman Haber</title><meta property="og:title" content="${HEADLINES['tr']}"><meta property="og:site_name" content="Liman Haber"><meta property="og:type" content="article">`,
        `<main><h1>${HEADLINES['tr']}</h1><div class="t1">Haber: İva Güneş</div><div class="t2">Giriş: 19.11.2026 - 18:40 Güncelleme: 20.11.2026 - 09:12</div>${tags('p', bridge('tr').slice(0, 3))}<p><a href="/2">İLGİLİ HABER: Kuzey çevre yolunda trafik yoğun</a></p>${tags('p', bridge('tr').slice(3))}<p>Bizi WhatsApp kanalımızdan takip edin!</p><div class="tags"><a href="/t">#Arlen</a></div></main>`,
      ),
    };
  },
  'a Polish page': () => {
    const url = 'https://www.portowy.example/wiadomosci/most-portowy-zamkniety,nId,48213';
    return {
      url,
      headline: HEADLINES['pl'] as string,
      paragraphs: bridge('pl'),
      published: '2026-11-19',
      authors: ['Iwa Strand'],
      html: document(
        'pl',
        `<title>${HEADLINES['pl']} - Portowy</title><meta property="og:title" content="${HEADLINES['pl']}"><meta property="og:type" content="article"><meta property="og:site_name" content="Portowy">`,
        `<main><h1>${HEADLINES['pl']}</h1><div class="a"><a href="/autor/iwa">Iwa Strand</a></div><div class="b">Dzisiaj, 19 listopada 2026 (18:40)</div>${tags('p', bridge('pl').slice(0, 2))}<div class="r">Reklama</div><p><strong>Zobacz również: <a href="/3">Korki na północnej obwodnicy</a></strong></p>${tags('p', bridge('pl').slice(2))}<p>Obserwuj nas na Facebooku i Instagramie</p></main>`,
      ),
    };
  },
  'an opinion piece with the author’s picture and line': () => {
    const { headline, text } = FERRY;
    const url = 'https://www.westhavenpost.example/opinion/2026/11/18/night-ferry/';
    return {
      url,
      headline,
      paragraphs: text,
      authors: ['Mara Quill'],
      flags: ['opinion'],
      html: document(
        'en',
        head(FERRY, url, 'Westhaven Post', '<meta property="article:published_time" content="2026-11-18">').replace(
          /<meta name="description"[^>]*>/,
          '',
        ),
        `<article><div>Opinion</div><h1>${headline}</h1><div class="u"><img src="/m.jpg" alt="Mara Quill"><a href="/authors/mara-quill">Mara Quill</a><span>Contributing columnist</span></div>${tags('p', text)}<p><i>Mara Quill teaches history at the University of Osk and is the author of “Ships that Sleep”.</i></p></article>`,
      ),
    };
  },
  'a page that was paid for': () => {
    const { headline, text } = FERRY_ES;
    const url = 'https://www.diariodelpuerto.example/branded/ferri';
    return {
      url,
      headline,
      paragraphs: text,
      flags: ['sponsored'],
      html: document(
        'es',
        head(FERRY_ES, url, 'Diario del Puerto').replace(/<meta name="description"[^>]*>/, ''),
        `<article><div>Contenido patrocinado</div><h1>${headline}</h1><div>Por Northline</div>${tags('p', text)}</article>`,
      ),
    };
  },
  'a live page with hashed names and posts of two reporters': () => {
    const { headline, text } = FERRY_FR;
    const url = 'https://littoral-info.example/en-direct/ferry-de-nuit-tarn';
    return {
      url,
      headline,
      paragraphs: text,
      flags: ['live-blog'],
      html: document(
        'fr',
        head(
          FERRY_FR,
          url,
          'Littoral Info',
          '<meta property="article:published_time" content="2026-11-18T08:00:00+01:00">',
        ).replace(/<meta name="description"[^>]*>/, ''),
        `<main><div class="l0">EN DIRECT</div><h1>${headline}</h1>${text.map((one, i) => `<div class="l1"><div class="l2"><div class="l3">${17 - i}h05</div><div class="l4">Lise Aumont</div></div><div class="l5"><p>${one}</p></div><div class="l6"><button>Partager</button></div></div>`).join('')}</main>`,
      ),
    };
  },
  'dates that are only shown, with the last change in the head': () => {
    const { headline, text } = FERRY_ES;
    const url = 'https://www.diariodelpuerto.example/economia/ferri-nocturno-88213';
    return {
      url,
      headline,
      paragraphs: text,
      authors: ['Inés Robledo', 'Pau Ferrer'],
      published: '2026-11-17',
      html: document(
        'es',
        `<title>${headline} | Diario del Puerto</title><meta property="og:title" content="${headline}"><meta property="og:type" content="article"><meta property="article:modified_time" content="2026-11-20T10:00:00Z"><meta property="og:updated_time" content="2026-11-20T10:00:00Z">`,
        `<main><h1>${headline}</h1><div class="x1"><a href="/autor/ines">Inés Robledo</a> / <a href="/autor/pau">Pau Ferrer</a></div><div class="x2">Westhaven</div><div class="x3"><span>17/11/2026</span> <span>Actualizado a las 11:00h del 20/11/2026</span></div><figure><img src="/f.jpg"><figcaption>El muelle. (Foto: Dana Wirth)</figcaption></figure>${tags('p', text)}</main>`,
      ),
    };
  },
  'a story with a call to read what an agency wrote': () => {
    const [sign, credit] = AROUND['it'] ?? [];
    const url = 'https://www.portonotizie.example/cronaca/2026/11/19/news/ponte_arlen-41234/';
    return {
      url,
      headline: HEADLINES['it'] as string,
      paragraphs: bridge('it'),
      authors: ['Ivana Strandi'],
      published: '2026-11-19',
      html: document(
        'it',
        `<title>${HEADLINES['it']} - Porto Notizie</title><meta property="og:title" content="${HEADLINES['it']}"><meta property="og:site_name" content="Porto Notizie"><meta property="og:type" content="article">`,
        `<article><h1>${HEADLINES['it']}</h1><div class="f">di <strong>Ivana Strandi</strong></div><div class="d">19 novembre 2026 alle 18:40</div><div class="t">1 minuti di lettura</div><div class="i"><img src="/a.jpg"><span>${credit}</span></div>${tags('p', bridge('it').slice(0, 3))}<p>${sign}: <a href="/2">Traffico sulla tangenziale nord</a></p>${tags('p', bridge('it').slice(3))}<p>© Riproduzione riservata</p></article>`,
      ),
    };
  },
};
