import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/core/sentences/sentences.ts';

const split = (text: string, lang: string) => sentences(text, lang).map(({ start, end }) => text.slice(start, end));

/** Each entry: language, then the sentences; the text is these joined by one space. */
const spaced: [lang: string, ...sentences: string[]][] = [
  ['en', 'Mr. Smith met Dr. Jones and Sen. Lee.', 'They talked.'],
  ['en', 'U.S. troops left.', 'The U.S. Army stayed.', 'It was the first U.S. strike.'],
  ['en', 'He moved to the U.S.', 'The family followed.'],
  ['en', 'The deal with Acme Inc. closed on Jan. 5.', 'Shares rose.'],
  ['en', 'She works for Acme Inc.', 'The firm makes tyres.'],
  ['en', 'It began at 5 p.m. Monday and ended at 7 a.m. ET.', 'Nobody was hurt.'],
  ['en', 'The shop opens at 9 a.m.', 'Queues formed.'],
  ['en', 'Polls close at 8 p.m. Eastern in most states.', 'It ends at 9 p.m. Pacific, too.', 'It rained.'],
  ['en', 'It begins at 2 p.m. Mountain Standard Time on Monday.', 'It opened at 9 a.m. Oslo time.', 'It rained.'],
  ['en', 'She fell at 2 p.m.', 'Mountain rescuers came at 3 p.m.', 'Eastern Airways paid.', 'Time flew.'],
  ['en', 'J. K. Rowling and A.P.J. Abdul Kalam met.', 'It rained.'],
  ['en', 'OSLO (Wire)Gen. Ann Poe and J.P. "The Boat" Doe met.', 'It rained.'],
  ['en', 'He moved to the U.S.', '"The house is small," he said.'],
  ['en', 'He took vitamin C.', 'The doctor agreed.'],
  ['en', 'Bern came first in Group D.', 'Ann Poe scored for J. Doe.', 'It rained.'],
  ['en', 'By. Ann Poe and Jon Doe.', 'It rained.'],
  ['en', 'Gov. Brown lives on St. James Street in St. Louis.', 'He drives.'],
  ['en', 'Maj-Gen. Poe flew to Winona-St. Olaf.', 'It was a land-mass.', 'Roe drove.'],
  ['en', 'Smt. Devi paid Rs. 500 to Shri. Lal and Lt. Gen. Rao.', 'He thanked her.'],
  ['en', 'Prices rose 3.5 percent to $2.40.', 'See No. 5 for more.'],
  ['en', 'It is a tenth of the land mass.', 'Researchers agree.'],
  ['en', 'She fell ill.', 'Doctors came from Boston, Mass. and Peoria, Ill. to see her.'],
  ['en', 'He said no.', 'The mayor agreed.'],
  ['en', '"I went home. I slept," he said.', 'The judge nodded.'],
  ['en', '“We won. We are glad!” the coach shouted.', 'Fans sang.'],
  ['en', '"Really?" asked Ms. Poe.', '"Yes."', 'He left.'],
  ['en', '"Why now?" Maria Lopez asked.', 'Nobody answered.'],
  ['en', 'He waited ... and then he left.', 'It was over.'],
  ['en', 'Kim, 32, ran the 100 m in 9.8 s. and won.', 'Lee, 28, fell.'],
  ['en', '1. The first rule.', '2. The second rule.'],
  ['en', 'OSLO (Wire) - The king spoke.', 'He was brief.'],
  ['en', 'WASHINGTON, D.C. — The house voted.', 'It was close.'],
  ['en', 'They were found, according to D.C. Police Chief Ann Poe.', 'It rained.'],
  ['en', 'The house stood in Washington, D.C.', 'Police found it.'],
  ['en', 'The mayor (who is 61.) left.', 'He was tired.'],
  ['en', 'Poe (who wrote Look Out! Boats) led, and Doe (of Oh! Island), too.', 'It rained.'],
  ['en', 'He left (it was late!', 'She stayed (so did we).', 'It rained.'],
  ['en', 'Yahoo! said it would sell.', 'Did it?', 'It did!'],
  ['de', 'Am 3. Oktober kam Dr. Meier z. B. nach Bonn.', 'Der Zug war voll.'],
  ['de', '„Ja. Nein“, sagte er.', 'Sie lachte.'],
  ['fr', 'M. Dupont a vu Mme. Leroy à St. Denis.', 'Elle riait.'],
  ['fr', '« Oui. Non », a dit le maire.', 'Il est parti.'],
  ['es', 'El Sr. Gómez viajó a EE.UU. con la Dra. Paz.', '¿Volvió?', '¡Sí!'],
  ['it', 'Il dott. Rossi è arrivato.', 'La sig.ra Bianchi no.'],
  ['pt', 'O Sr. Silva saiu.', 'A Dra. Lima ficou.'],
  ['nl', 'Dhr. Jansen kwam bijv. niet.', 'De raad stemde.'],
  ['pl', 'Prof. Nowak mieszka przy ul. Długiej.', 'Nie wrócił.'],
  ['ru', 'А. С. Пушкин жил на ул. Мойка.', 'Он писал.'],
  ['tr', 'Prof. Demir 5. Cadde üzerinde oturuyor.', 'Bu doğru.'],
  ['hi', 'डॉ. वर्मा घर गए।', 'क्या वे लौटे?', 'हाँ।'],
  ['ur', 'وزیر نے استعفیٰ دیا۔', 'وہ گھر گئے۔'],
  ['ar', 'هل جاء د. أحمد؟', 'نعم.', 'قال ذلك!'],
  ['el', 'Έφυγε νωρίς.', 'Γύρισε αργά.'],
  ['ko', '대통령이 사임했다.', '총리도 떠났다.'],
  ['am', 'ሰላም ነው።', 'ሄደ።'],
  ['und', 'Mr. Smith left.', 'It rained.'],
];

const unspaced: [lang: string, ...sentences: string[]][] = [
  ['zh', '今天下雨。', '「你好。走吧。」他说。', '是吗？', '是。'],
  ['zh', '他说：“我走。你留。”', '众人沉默。'],
  ['ja', '彼は「行く。戻る。」と述べた。', '会議は終わった。'],
  ['ja', '「行く。」と彼は言った。', '終わり！'],
];

/** Stops whose space was lost, and stops that belong to a name. */
const glued: [text: string, ...sentences: string[]][] = [
  ['It was told to Dal.THE MINISTER stayed.', 'It was told to Dal.', 'THE MINISTER stayed.'],
  ['They sailed to the PoB.The minister stayed.', 'They sailed to the PoB.', 'The minister stayed.'],
  ['He went back home.The minister stayed.', 'He went back home.', 'The minister stayed.'],
  ['“It is over.”The crowd cheered.', '“It is over.”', 'The crowd cheered.'],
  ['Boats were lost here."52 boats are gone," he said.', 'Boats were lost here.', '"52 boats are gone," he said.'],
  ['It was on Sunday.OH-SO LATE It rained.', 'It was on Sunday.', 'OH-SO LATE It rained.'],
  ['It is boat No.3 of 5.', 'It is boat No.3 of 5.'],
  ['It rose in 2016.The bank cut rates.', 'It rose in 2016.', 'The bank cut rates.'],
  [
    'She reads Booking.Com and a Ph.D. thesis by St.John Lee.',
    'She reads Booking.Com and a Ph.D. thesis by St.John Lee.',
  ],
];

/** Each entry: a text, and its sentences as they stand there. */
const misplaced: [text: string, ...sentences: string[]][] = [
  [
    'The vote was close." We lost by two," the mayor said.',
    'The vote was close.',
    '" We lost by two," the mayor said.',
  ],
  ['It was "close." We lost by two. "Never," he said.', 'It was "close."', 'We lost by two.', '"Never," he said.'],
  ['The mayor left." We lost by two, the town said.', 'The mayor left."', 'We lost by two, the town said.'],
];

describe('sentences', () => {
  it.each(spaced)('%s: %s', (lang, ...expected) => {
    expect(split(expected.join(' '), lang)).toEqual(expected);
  });

  it.each(unspaced)('%s: %s', (lang, ...expected) => {
    expect(split(expected.join(''), lang)).toEqual(expected);
  });

  it.each(glued)('%s', (text, ...expected) => {
    expect(split(text, 'en')).toEqual(expected);
  });

  it.each(misplaced)('a mark torn from its words: %s', (text, ...expected) => {
    expect(split(text, 'en')).toEqual(expected);
  });

  it('loses nothing but white space, whatever the text', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'a',
      'B',
      '. ',
      '.',
      '"',
      '“',
      '”',
      ' ',
      '。',
      '「',
      '」',
      'U.S. ',
      '5',
      '?',
      '! ',
      '…',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('en', 'de', 'ja', 'xx-bad tag'),
        (parts, lang) => {
          const text = parts.join('');
          const spans = sentences(text, lang);
          expect(
            spans
              .map(({ start, end }) => text.slice(start, end))
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''));
          for (const { start, end } of spans) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        },
      ),
    );
  });

  it('sees stops beyond the segmenter’s window as it sees them within', () => {
    const text = 'The council met again on Tuesday in Bern. '.repeat(400);
    expect(sentences(text, 'en')).toHaveLength(400);
    expect(sentences(`${'word '.repeat(3000)}end. The second.`, 'en')).toHaveLength(2);
  });

  it('ends in good time on text without a stop', () => {
    expect(sentences('x'.repeat(1_000_000), 'en')).toHaveLength(1);
    expect(sentences('word '.repeat(200_000), 'en')).toHaveLength(1);
  });
});
