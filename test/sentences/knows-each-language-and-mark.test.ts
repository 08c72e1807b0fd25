import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviations } from '../../src/core/sentences/abbreviations.ts';
import { boundaries } from '../../src/core/sentences/boundaries.ts';
import { gluedStops } from '../../src/core/sentences/missing-space.ts';
import { opensSentence } from '../../src/core/sentences/openers.ts';
import { quotations } from '../../src/core/sentences/quotations.ts';
import { sentences } from '../../src/core/sentences/sentences.ts';

const split = (text: string, lang: string) => sentences(text, lang).map(({ start, end }) => text.slice(start, end));

/** Languages, each with an abbreviation before a name, and one that ends a sentence before a word that opens one. */
const LANGUAGES: [lang: string, within: string, ...parted: string[]][] = [
  ['en', 'He met Capt. Lee of Acme Corp. Boston on Oct. 3.', 'He joined Acme Corp.', 'The firm grew.'],
  ['de', 'Er wohnt in der Bahnhof Str. Bonn bei Hr. Maier.', 'Es gab Äpfel usw.', 'Der Rat kam.'],
  ['fr', 'Il habite Bd. Voltaire avec Mme. Roy.', 'Il vend des pommes, etc.', 'Le maire est venu.'],
  ['es', 'Vive en la Avda. Colón con el Lic. Paz.', 'La firma Paz S.A.', 'El alcalde vino.'],
  ['it', 'Vive con il Prof. Neri e con Avv. Rossi.', 'La società Neri S.p.A.', 'Il sindaco venne.'],
  ['pt', 'Mora na Av. Central com a Profa. Lima.', 'A loja de Silva Ltda.', 'O prefeito veio.'],
  ['nl', 'Hij kwam met Mevr. Jansen en Drs. Bakker.', 'Er waren appels enz.', 'De raad kwam.'],
  ['sv', 'Hon mötte Prof. Berg på St. Olof.', 'Det fanns äpplen osv.', 'Det regnade.'],
  ['pl', 'Mieszka z Prof. Nowak przy Al. Wolna.', 'Były jabłka itd.', 'Nie padało.'],
  ['ru', 'Он живёт на Ул. Мойка с Проф. Ивановым.', 'Были яблоки и т.д.', 'Он пришёл.'],
  ['tr', 'Ahmet Prof. Demir ile Cad. Ordu yolunda.', 'Elma, armut vb.', 'Bu doğru.'],
  ['id', 'Ia tinggal di Jl. Merdeka dengan Drs. Budi.', 'Saham Maju Tbk.', 'Namun harga naik.'],
  ['hi', 'वे डॉ. वर्मा के साथ हैं।', 'सेब आदि।', 'वे गए।'],
];

describe('a language', () => {
  it.each(LANGUAGES)('%s has stops within a sentence: %s', (lang, within) => {
    expect(split(within, lang)).toEqual([within]);
  });

  it.each(LANGUAGES)('%s has stops at its end', (lang, _, ...parted) => {
    expect(split(parted.join(' '), lang)).toEqual(parted);
  });

  it('is known by its first two letters, and an unknown one is read as English', () => {
    expect(opensSentence('O', 'pt-BR')).toBe(true);
    expect(opensSentence('Der', 'DE')).toBe(true);
    for (const lang of ['', 'und', 'xx']) {
      expect(opensSentence('The', lang)).toBe(true);
      expect(opensSentence('Der', lang)).toBe(false);
    }
    expect(opensSentence('the', 'en')).toBe(false);
    expect(abbreviations('pt-BR').always.has('sra')).toBe(true);
    expect(abbreviations('').always.has('mr')).toBe(true);
    expect(abbreviations('und').often.has('inc')).toBe(true);
  });
});

describe('a mark that closes in one language and opens in another, and a number, parts', () => {
  it.each<[lang: string, ...parted: string[]]>([
    ['de', '„Der Hafen ist alt.“', 'Zwar kam der Rat.'],
    ['de', '»Der Hafen ist alt.«', 'Zwar kam der Rat.'],
    ['lt', '„Uostas senas.“', 'Taryba atvyko.'],
    ['sv', 'Hamnen är stängd.', '”Vi väntar”, sade hon.'],
    ['da', 'Havnen er lukket.', '»Vi venter«, sagde hun.'],
    ['en', 'The port is old.', '“We wait,” she said.'],
    ['en', 'The storm closed the port of the town.', '34 sailors were lost.'],
    ['pl', 'Port jest w Gdańsku zamknięty.', '34-latek czeka.'],
    ['de', 'Viele kamen aus dem Hafen.', '38:22 endete es.'],
  ])('%s: %s', (lang, ...parted) => {
    expect(split(parted.join(' '), lang)).toEqual(parted);
  });
});

describe('a stop that ends no sentence', () => {
  it.each<[lang: string, text: string]>([
    ['pl', 'Komisja ds. Portu zbierze się o godz. 18.'],
    ['en', 'She rowed for Bern (Calif.) High and Sennick (Fla.) Raines.'],
    ['zh', '“港口关闭了。”海港管理局国际合作司副司长海野花子说道，船都走了。'],
    ['de', 'Das Amt sieht laut Hrn. Maier rd. 5 Mängel gem. § 3 und Art. 5.'],
    ['cs', 'Rada města sídlí na ul. Dlouhá č. 5.'],
    ['no', 'Den 17. mai kl. 18.30 kommer f.eks. Dr. Berg.'],
    ['uk', 'У 2024 р. Київ збудував міст на вул. Мосту.'],
    ['ro', 'Dl. Ionescu locuiește pe Str. Lungă nr. 5.'],
    ['vi', 'TS. Lan đã đến TP. Huế.'],
    ['el', 'Ο κ. Νίκου ήρθε.'],
    ['ar', 'وصل أ.د. سمير إلى الميناء.'],
    ['ko', '시장은 "다리를 닫습니다."라고 말했다.'],
    ['ja', '町は「港の夜。」を開いた。'],
    ['ja', '町は「行く。」と「待つ。」の間で迷い、「待つ。」が多かった。'],
    ['ja', '市の委員会（長は山田氏。副は佐藤氏。）は会議を開いた。'],
    ['ja', '町は船を出した(5月だ｡6月ではない｡)'],
    ['zh', '海野的新书《我们为什么出发？》一书昨天出版。'],
  ])('of %s: %s', (lang, text) => {
    expect(split(text, lang)).toEqual([text]);
  });

  it.each<[lang: string, ...parted: string[]]>([
    ['pl', 'To kosztuje 5 tys. zł.', 'Rada milczy.'],
    ['ru', 'Мост стоит 5 млн руб.', 'Город ждёт.'],
    ['de', 'Er lebt auf seine Art.', 'Danach schwieg er.'],
    ['no', 'Rådet møtes kl. 18.', 'Hun kommer.'],
    ['fr', "Elle aime l'art.", 'Rien ne change.'],
    ['ko', '"다리를 닫습니다."', '시장이 말했다.'],
    ['ja', '「港を閉じる。」', '町は静かだ。'],
  ])('does end it, in %s: %s', (lang, ...parted) => {
    expect(split(parted.join(lang === 'ja' ? '' : ' '), lang)).toEqual(parted);
  });
});

describe('a word clipped before a stop', () => {
  it.each<[lang: string, text: string]>([
    // Without a vowel.
    ['cs', 'Rada podle MUDr. Quillona ví o mostě na tř. Svobody.'],
    ['pl', 'Port jest na pl. Wolnym, wg. Quillona.'],
    ['ru', 'Порт закрыт по ст. 228 и на р. Мойке.'],
    ['de', 'Der Hafen kostet mtl. 5 Euro.'],
    ['hi', 'न्या. मारा ने पुल बंद किया।'],
    // A name's first letters.
    ['fr', 'J.-P. Quillon ferme le port.'],
    // Small letters, each with its stop.
    ['nl', 'De boot ging m.n. Quillon aan.'],
    ['es', 'El puerto del s. XX sigue abierto.'],
    ['it', 'Il porto è nel lib. IV di Roe.'],
    ['de', 'Der Hafen Altmoor a. See ist alt.'],
    // Titles and parts.
    ['it', 'Il card. Quillon ha visto il palazzo del sec. XVI e il cap. IV.'],
    ['pt', 'O Cel. Quillon e o Min. Roe fecharam o porto.'],
    ['ro', 'Conform art. 5 alin. 2 portul e închis.'],
    ['el', 'Το λιμάνι είναι στην οδ. Ρήγα.'],
    ['uk', 'Порт закрив ген. Квілон на вул. Моря.'],
    ['id', 'Pelabuhan di Kab. Quillon ditutup PT. Roe.'],
    ['no', 'Havna kl. 18 stengte f.eks. Dr. Berg.'],
    // Whose money it is.
    ['cs', 'Most stojí 5 mld. Kč a 3 mil. Kč.'],
    ['ru', 'Баррель стоит 60 долл. США.'],
    // Ordinals, Arabic and Roman.
    ['cs', 'Most otevřel 5. 6. 2023 král Karel IV. Quillon.'],
    ['de', 'Den Hafen sah bei Leo XIV. Besuch der Rat.'],
  ])('ends no sentence, in %s: %s', (lang, text) => {
    expect(split(text, lang)).toEqual([text]);
  });

  it.each<[lang: string, ...parted: string[]]>([
    ['pl', 'Port kosztuje 5 mln zł.', 'Rada milczy.'],
    ['cs', 'Most přinesl smrt.', 'Rada mlčí.'],
    ['it', 'La boa pesa 5 kg.', 'Roe la vede.'],
    ['sv', 'Båten kostar 5 kr.', 'Quillon betalar.'],
    ['de', 'Der Rat verklagt die GmbH.', 'Quillon schweigt.'],
    ['es', 'El puerto es del siglo XX.', 'Quillon lo cerró.'],
    ['da', 'Havnen steg en pct.', 'Det er meget.'],
    ['ro', 'În port e un ing.', 'El tace.'],
    ['hu', 'A boltban van alma, körte stb.', 'Az ár magas.'],
    ['ja', '「港」。', '町は静かだ。'],
    ['en', 'The mayor met Col. Roe at the port by the cap.', 'Roe left.'],
  ])('does end it, in %s: %s', (lang, ...parted) => {
    expect(split(parted.join(' '), lang)).toEqual(parted);
  });
});

describe('a speech behind a dash', () => {
  it.each([
    ['sv', '– Vi stänger bron. Den är för gammal, säger Mara Quillon.'],
    ['pl', '- Zamykamy most. Jest za stary - mówi Mara Quillon.'],
    ['ru', '— Мы закрываем мост. Он старый, — сказала Мара Роу.'],
  ])('stays with its speaker, in %s', (lang, text) => {
    expect(split(text, lang)).toEqual([text]);
  });

  it('is none where the text is a whole body', () => {
    expect(split(`– Bron stängs. ${'Den är för gammal. '.repeat(150)}`, 'sv')).toHaveLength(151);
  });

  it('is none in English, nor behind the first words', () => {
    expect(split('– We close the bridge. It is old.', 'en')).toHaveLength(2);
    expect(split('– We close the bridge. It is old.', 'und')).toHaveLength(2);
    expect(split('Bron – den gamla – stängs. Den är för gammal.', 'sv')).toHaveLength(2);
  });
});

describe('the cut into segments', () => {
  it('is that of the segmenter, however long the text is', () => {
    const piece = fc.constantFrom('word ', 'Mr. ', 'Berk ', 'left. ', 'The ', '3.5 ', 'end.', '“So?” ', 'u.s. ', '\n');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 200, maxLength: 900 }), (parts) => {
        const text = parts.join('');
        const whole = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
        expect(boundaries(text, 'en')).toEqual([...whole].map(({ index }) => index).slice(1));
      }),
      { numRuns: 40 },
    );
  });

  it('makes no sentence of what only looks like one where a window begins', () => {
    for (let length = 930; length < 1100; length += 3) {
      const text = `${'x'.repeat(length)} pages.B and so on without a stop ${'y '.repeat(600)}`;
      expect(boundaries(text, 'en')).toEqual([]);
    }
  });
});

describe('a stop without its space', () => {
  const cut = (text: string): string[] => {
    const stops = [0, ...gluedStops(text), text.length];
    return stops.slice(1).map((at, n) => text.slice(stops[n], at));
  };

  it.each<string[]>([
    ['He went home.', 'The minister stayed.'],
    ['It is over.', 'A crowd came.'],
    ['So said NATO.', 'The allies left.'],
    ['It fell to 45%.', 'The bank cut rates.'],
    ['Is it over?', 'The crowd left.'],
    ['“It is over!”', '“Is it?” they asked.'],
    ['It came to an end.', 'NASA said so.'],
    ['He left (at last).', 'The rest stayed.'],
  ])('parts %s and %s', (...parts) => {
    expect(cut(parts.join(''))).toEqual(parts);
  });

  it.each([
    'See www.news.Example for more.',
    'Write to ada@news.Example now.',
    'See https://news.Example for more.',
    'She met Jo.Smith there.',
    'She met Mr.Smith and Dr.Jones.',
    'He read it on Booking.Com today.',
    'Shares of Flip.In and others rose.',
    'The U.S.Army came.',
    'It cost 3.5m.',
    'the file a.Bc here',
  ])('is none in %s', (text) => {
    expect(gluedStops(text)).toEqual([]);
  });

  it('is found among others, in their order', () => {
    const parts = ['He left.', 'The man stayed. ', 'It rained.', 'They slept.'];
    expect(split(parts.join(''), 'en')).toEqual(parts.map((part) => part.trim()));
  });
});

describe('a quotation', () => {
  const quoted = (text: string, lang = 'en') => quotations(text, lang).map(({ start, end }) => text.slice(start, end));

  it.each<[string, string[], string?]>([
    ['"Yes," he said, "no."', ['"Yes,"', '"no."']],
    ['He said "yes".', ['"yes"']],
    ['“Yes,” he said.', ['“Yes,”']],
    ['„Ja“, sagte er.', ['„Ja“'], 'de'],
    ['»Ja«, sagte er.', ['»Ja«'], 'de'],
    ['« Oui », dit-il.', ['« Oui »'], 'fr'],
    ['「行く」と『本』', ['「行く」', '『本』'], 'ja'],
    ['他说“我走”了', ['“我走”'], 'zh'],
    ['A speech. "It goes on. "And on. "And ends."', ['"It goes on. ', '"And on. ', '"And ends."']],
    ['He said “it never ends', ['“it never ends']],
    ['a stray ” mark', []],
    ['the 5" pipe', []],
    ['no marks', []],
  ])('%s', (text, expected, lang) => {
    expect(quoted(text, lang)).toEqual(expected);
  });

  it('that is too long for speech is a stray mark', () => {
    const long = (length: number) => `“${'x'.repeat(length - 1)}`;
    expect(quoted(`${long(2000)}”`)).toHaveLength(1);
    expect(quoted(`${long(2001)}”`)).toHaveLength(0);
    expect(quoted(long(2000))).toHaveLength(1);
    expect(quoted(long(2001))).toHaveLength(0);
  });

  it('of several sentences stays with its speaker, and the next sentence stands alone', () => {
    const parts = ['“We won. We are glad. We go,” she said.', 'It rained.', 'He said: “No. Never.”', 'It snowed.'];
    expect(split(parts.join(' '), 'en')).toEqual(parts);
  });
});
