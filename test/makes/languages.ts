import { document, type Make, tags } from './make.ts';
import { FAEHRE, FERRY, FERRY_ES, FERRY_FR } from './stories.ts';

const DUTCH = [
  'De nachtveerboot tussen Westhaven en het eiland Tarn gaat vanaf mei weer varen, elf jaar na de laatste overtocht, meldde het havenbedrijf woensdag.',
  'Twee schepen met elk plaats voor 340 passagiers en 60 auto’s vertrekken om half elf ’s avonds en komen voor zeven uur aan.',
  '“De eilanders hebben er elk jaar om gevraagd”, zei Kirsten Bale, die het havenbedrijf leidt. “Ze willen wakker worden waar ze moeten zijn.”',
  'Niet iedereen is blij. Drie hoteliers bij de haven zeiden tegen de raad dat ze in de winter een derde van hun gasten zullen verliezen.',
  'De eerste afvaart staat gepland voor de nacht van 2 mei. Aan boord gaan leerlingen van de school op het eiland.',
];
const SWEDISH = [
  'Nattfärjan mellan Westhaven och ön Tarn börjar gå igen i maj, elva år efter den sista överfarten, meddelade hamnen på onsdagen.',
  'Två fartyg med plats för 340 passagerare och 60 bilar var ska avgå klockan halv elva på kvällen och komma fram före sju.',
  '”Öborna har frågat efter det varje år”, säger Kirsten Bale, som är chef för hamnen. ”De vill vakna där de ska vara.”',
  'Alla är inte glada. Tre hotellägare vid hamnen sade till fullmäktige att de kommer att förlora en tredjedel av sina gäster.',
  'Den första turen är planerad till natten mot den 3 maj. Ombord finns elever från skolan på ön.',
];
const UKRAINIAN = [
  'Нічний пором між Вестгавеном і островом Тарн знову ходитиме з травня, через одинадцять років після останнього рейсу, повідомили в порту в середу.',
  'Два судна на 340 пасажирів і 60 автомобілів кожне відпливатимуть о пів на одинадцяту вечора й прибуватимуть до сьомої ранку.',
  '«Остров’яни просили про це щороку, — сказала Кірстен Бейл, яка керує портом. — Вони хочуть прокидатися там, де їм треба бути».',
  'Не всі задоволені. Троє власників готелів біля порту сказали раді, що взимку втратять третину гостей.',
  'Перший рейс заплановано в ніч на 3 травня. На борту будуть учні острівної школи.',
];
const GREEK = [
  'Το νυχτερινό φέρι ανάμεσα στο Γουέστχεϊβεν και το νησί Ταρν θα ταξιδεύει ξανά από τον Μάιο, έντεκα χρόνια μετά το τελευταίο δρομολόγιο, ανακοίνωσε την Τετάρτη το λιμάνι.',
  'Δύο πλοία με χώρο για 340 επιβάτες και 60 αυτοκίνητα το καθένα θα φεύγουν στις δέκα και μισή το βράδυ και θα φτάνουν πριν από τις επτά.',
  '«Οι νησιώτες το ζητούσαν κάθε χρόνο», είπε η Κίρστεν Μπέιλ, που διευθύνει το λιμάνι. «Θέλουν να ξυπνούν εκεί όπου πρέπει να βρίσκονται».',
  'Δεν χαίρονται όλοι. Τρεις ξενοδόχοι κοντά στο λιμάνι είπαν στο συμβούλιο ότι τον χειμώνα θα χάσουν το ένα τρίτο των πελατών τους.',
  'Το πρώτο ταξίδι έχει οριστεί για τη νύχτα της 2ας Μαΐου. Θα μεταφέρει μαθητές του σχολείου του νησιού.',
];
const INDONESIAN = [
  'Feri malam antara Westhaven dan Pulau Tarn akan berlayar lagi mulai Mei, sebelas tahun setelah pelayaran terakhir, kata otoritas pelabuhan pada Rabu.',
  'Dua kapal yang masing-masing memuat 340 penumpang dan 60 mobil akan berangkat pukul 22.30 dan tiba sebelum pukul tujuh pagi.',
  '“Warga pulau memintanya setiap tahun,” kata Kirsten Bale, yang memimpin otoritas itu. “Mereka ingin bangun di tempat tujuan mereka.”',
  'Tidak semua orang senang. Tiga pemilik hotel di dekat pelabuhan mengatakan kepada dewan bahwa mereka akan kehilangan sepertiga tamu pada musim dingin.',
  'Pelayaran pertama direncanakan pada malam 2 Mei. Kapal itu akan membawa murid-murid sekolah di pulau tersebut.',
];

const basic = (headline: string, site: string) =>
  `<title>${headline} - ${site}</title><meta property="og:title" content="${headline}"><meta property="og:site_name" content="${site}"><meta property="og:type" content="article">`;

/** Pages in more languages, and of more houses. */
export const LANGUAGES: Readonly<Record<string, Make>> = {
  'a Dutch page': () => {
    const headline = 'Nachtveerboot naar Tarn keert na elf jaar terug';
    return {
      url: 'https://www.kustkrant.example/regio/nachtveerboot-naar-tarn~a8213f/',
      headline,
      paragraphs: DUTCH,
      authors: ['Joris van Dam'],
      published: '2026-11-18',
      html: document(
        'nl',
        basic(headline, 'Kustkrant'),
        `<main><h1>${headline}</h1><div class="m"><span>Door <b>Joris van Dam</b></span><span>18 november 2026, 15:20</span></div>${tags('p', DUTCH.slice(0, 2))}<p><strong>Lees ook:</strong> <a href="/1">Stormwaarschuwing ingetrokken</a></p>${tags('p', DUTCH.slice(2, 4))}<div class="n"><div>De beste verhalen van de kust</div><div>Elke ochtend in je mailbox.</div><a href="/nb">Schrijf je in</a></div>${tags('p', DUTCH.slice(4))}<p>Volg ons ook op WhatsApp</p></main>`,
      ),
    };
  },
  'a Swedish page': () => {
    const headline = 'Nattfärjan till Tarn är tillbaka efter elva år';
    return {
      url: 'https://kustbladet.example/nyheter/a/9bQm2x/nattfarjan-till-tarn',
      headline,
      paragraphs: SWEDISH,
      authors: ['Maja Ekdal'],
      published: '2026-11-18',
      html: document(
        'sv',
        basic(headline, 'Kustbladet'),
        `<div class="r"><h1>${headline}</h1><div class="t">Publicerad: 18 november 2026 kl. 15.20</div><div class="t">Uppdaterad: 19 november 2026 kl. 08.01</div><figure><img src="/f.jpg" alt=""><figcaption>Hamnen. Foto: Dana Wirth</figcaption></figure>${tags('p', SWEDISH.slice(0, 3))}<p><a href="/2">Läs mer: Stormvarningen är hävd</a></p><div class="a">ANNONS</div>${tags('p', SWEDISH.slice(3))}<div class="by"><div>Text: Maja Ekdal</div></div></div>`,
      ),
    };
  },
  'a Ukrainian page': () => {
    const headline = 'Нічний пором до Тарну повертається через одинадцять років';
    return {
      url: 'https://www.bereg.example/suspilstvo/2026/11/18/7482133/',
      headline,
      paragraphs: UKRAINIAN,
      published: '2026-11-18',
      html: document(
        'uk',
        basic(headline, 'Берег'),
        `<div class="p"><h1>${headline}</h1><div class="d">Ольга Марна — середа, 18 листопада 2026, 15:20</div><div class="b">${tags('p', UKRAINIAN.slice(0, 2))}<p><strong>Читайте також: <a href="/1">Штормове попередження скасовано</a></strong></p>${tags('p', UKRAINIAN.slice(2))}<p><em>Підписуйтесь на наш канал у Telegram</em></p></div></div>`,
      ),
    };
  },
  'a Greek page': () => {
    const headline = 'Το νυχτερινό φέρι για το Ταρν επιστρέφει μετά από έντεκα χρόνια';
    return {
      url: 'https://www.akti.example/ellada/562213411/nychterino-feri-tarn/',
      headline,
      paragraphs: GREEK,
      published: '2026-11-18',
      html: document(
        'el',
        basic(headline, 'Ακτή'),
        `<div class="p"><h1>${headline}</h1><div class="d">18 Νοεμβρίου 2026, 15:20</div><div class="b">${tags('p', GREEK.slice(0, 3))}<div class="x">ΔΙΑΦΗΜΙΣΗ</div>${tags('p', GREEK.slice(3))}<p>Διαβάστε επίσης: <a href="/1">Άρση της προειδοποίησης για θύελλα</a></p><p>Ακολουθήστε μας στο Google News</p></div></div>`,
      ),
    };
  },
  'an Indonesian page': () => {
    const headline = 'Feri malam ke Pulau Tarn kembali setelah sebelas tahun';
    return {
      url: 'https://pesisir.example/read/2026/11/18/152012/feri-malam-ke-pulau-tarn',
      headline,
      paragraphs: INDONESIAN,
      authors: ['Sari Wulandari'],
      published: '2026-11-18',
      html: document(
        'id',
        basic(headline, 'Pesisir'),
        `<div class="p"><h1>${headline}</h1><div class="d">Rabu, 18 November 2026 | 15:20 WIB</div><div class="w">Penulis: Sari Wulandari</div><div class="b">${tags('p', INDONESIAN.slice(0, 2))}<p><strong>Baca juga: <a href="/1">Peringatan badai dicabut</a></strong></p>${tags('p', INDONESIAN.slice(2, 4))}<div class="ads">SCROLL UNTUK MELANJUTKAN</div>${tags('p', INDONESIAN.slice(4))}<p>Dapatkan berita terbaru di saluran WhatsApp kami</p><div class="tag"><a href="/t/1">feri</a><a href="/t/2">tarn</a></div></div></div>`,
      ),
    };
  },
  'the house’s name in the first heading, the headline in the second': () => {
    const { headline, text } = FERRY;
    return {
      url: 'https://www.arlenherald.example/news/local/article_9b2d.html',
      headline,
      paragraphs: text,
      authors: ['Mara Quill'],
      published: '2026-11-18',
      html: document(
        'en',
        `<title>${headline} - Arlen Herald</title><meta property="og:site_name" content="Arlen Herald"><meta property="og:type" content="article">`,
        `<div><h1>Arlen Herald</h1></div><div class="k"><div class="l">BREAKING</div><h2>${headline}</h2><div>Mara Quill <a href="mailto:mq@arlenherald.example">mq@arlenherald.example</a></div><div>Nov 18, 2026</div><div>Updated 3 hrs ago</div>${tags('p', text)}<div>Facebook</div><div>Copy article link</div></div>`.replace(
          '<div>Mara Quill',
          '<div class="author">By Mara Quill',
        ),
      ),
    };
  },
  'a story of the whole house, cut off by a wall in German': () => {
    const { headline, standfirst, text } = FAEHRE;
    return {
      url: 'https://nordblick.example/plus/nachtfaehre-2026-11-18',
      headline,
      standfirst,
      paragraphs: text.slice(0, 2),
      partial: 'paywall-text',
      html: document(
        'de',
        basic(headline, 'Nordblick') +
          `<meta name="description" content="${standfirst}"><meta name="author" content="Jule Harms"><meta property="article:published_time" content="2026-11-18T15:20:00+01:00">`,
        `<article><h1>${headline}</h1><p class="v">${standfirst}</p><div>${tags('p', text.slice(0, 2))}</div><div class="o"><div>Jetzt weiterlesen mit Nordblick+</div><div>4 Wochen für 1 Krone, danach 9,90 Kronen im Monat</div><a href="/abo">Angebot wählen</a><div>Sie haben schon ein Abo? <a href="/login">Anmelden</a></div></div></article>`,
      ),
    };
  },
  'cards of other stories with a text each among the paragraphs': () => {
    const { headline, text, others } = FERRY_FR;
    const card = (n: number) =>
      `<div class="q${n}"><a href="/a/${n}"><img src="/${n}.jpg" alt=""><div>${others[n]}</div><div>Ce que l’on sait de la décision qui a été prise hier soir, et ce qui va changer.</div></a></div>`;
    return {
      url: 'https://littoral-info.example/article/ferry-cartes',
      headline,
      paragraphs: text,
      authors: ['Lise Aumont', 'AFP'],
      published: '2026-11-18',
      html: document(
        'fr',
        basic(headline, 'Littoral Info'),
        `<article><h1>${headline}</h1><div class="a">Par Lise Aumont avec AFP</div><div class="d">Publié le 18/11/2026 à 15:20, mis à jour le 19/11/2026 à 08:01</div>${tags('p', text.slice(0, 2))}${card(0)}${tags('p', text.slice(2, 4))}${card(1)}${tags('p', text.slice(4))}${card(2)}</article>`,
      ),
    };
  },
  'a text in one box with the picture’s line and the credit of its photographer before it': () => {
    const { headline, text } = FERRY_ES;
    return {
      url: 'https://elfaro.example/2026/11/18/ferri/',
      headline,
      paragraphs: text,
      authors: ['Inés Robledo'],
      published: '2026-11-18',
      html: document(
        'es',
        basic(headline, 'El Faro'),
        `<article><h1>${headline}</h1><div><img src="/f.jpg" alt=""></div><div>El muelle de Westhaven, el martes. Foto: Dana Wirth</div><div>Por: Inés Robledo</div><div>18 de noviembre de 2026 a las 15:20</div>${tags('p', text)}</article>`,
      ),
    };
  },
};
