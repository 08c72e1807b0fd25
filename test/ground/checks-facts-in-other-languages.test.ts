import { describe, expect, it } from 'vitest';
import { ground } from '../../src/core/ground/ground.ts';
import { numberFacts } from '../../src/core/ground/numbers.ts';

/** A body, a sentence about it, and what of the sentence the body does not have or says otherwise. */
const CHECKED: [lang: string, body: string, sentence: string, differs: string[]][] = [
  ['de', 'Die Brücke kostete 1,2 Milliarden Euro.', 'Die Brücke kostete 1,2 Mrd. Euro.', []],
  ['de', 'Bei dem Unfall wurden zwölf Menschen verletzt.', '12 Menschen wurden bei dem Unfall verletzt.', []],
  [
    'de',
    'Am 12. Mai 2026 wurde die Brücke eröffnet.',
    'Die Brücke wurde am 13. Mai 2026 eröffnet.',
    ['date 13. Mai 2026'],
  ],
  ['de', 'Am 12. Mai 2026 wurde die Brücke eröffnet.', 'Die Brücke wurde am 12.05.2026 eröffnet.', []],
  ['de', 'Am Montag wurde die Brücke eröffnet.', 'Die Brücke wurde am Dienstag eröffnet.', ['date Dienstag']],
  ['de', '„Wir sind froh“, sagte Berk.', 'Berk sagte, man sei „froh“ über alles.', []],
  ['de', '„Wir sind froh“, sagte Berk.', 'Berk sagte: „Wir sind traurig“.', ['quotation Wir sind traurig']],
  ['de-CH', '«Wir sind froh», sagte Berk.', 'Berk sagte: «Wir sind traurig».', ['quotation Wir sind traurig']],
  ['de', '»Wir sind froh«, sagte Berk.', 'Berk sagte: »Wir sind traurig«.', ['quotation Wir sind traurig']],
  ['de', 'Der Wert stieg um 3,5 Prozent.', 'Der Wert stieg um 3.5 Prozent.', []],
  ['de', 'Rund 12.000 Menschen kamen.', 'Rund 12 000 Menschen kamen.', []],
  [
    'fr',
    'Le pont a coûté 1,2 milliard d’euros.',
    'Le pont a coûté 1,2 milliard de dollars.',
    ['money 1,2 milliard de dollars'],
  ],
  ['fr', 'Le pont a coûté 235 000 euros.', 'Le pont a coûté 235\u00a0000\u00a0euros.', []],
  ['fr', 'Le pont a coûté 235 000 euros.', 'Le pont a coûté 236 000 euros.', ['money 236 000 euros']],
  [
    'fr',
    'Le 1er mai 2026, douze personnes ont été blessées.',
    '12 personnes ont été blessées le 2 mai 2026.',
    ['date 2 mai 2026'],
  ],
  ['fr', '« Nous sommes heureux », a dit Ada Berk.', 'Ada Berk se dit « heureux ».', []],
  [
    'fr',
    '« Nous sommes heureux », a dit Ada Berk.',
    'Ada Berk a dit : « Nous sommes tristes ».',
    ['quotation  Nous sommes tristes '],
  ],
  ['fr', 'Les relations de l’Allemagne avec Paris changent.', 'Paris parle d’Allemagne dans ses relations.', []],
  ['fr', 'Le maire n’a pas signé l’accord avec la ville.', 'Le maire a signé l’accord avec la ville.', ['negation n']],
  [
    'es',
    'El puente costó 1.200 millones de euros.',
    'El puente costó 1200 millones de dólares.',
    ['money 1200 millones de dólares'],
  ],
  ['es', 'El 12 de mayo de 2026 hubo doce heridos.', 'Hubo 12 heridos el 12 de mayo de 2026.', []],
  [
    'es',
    'El 12 de mayo de 2026 hubo doce heridos.',
    'Hubo 15 heridos el 12 de junio de 2026.',
    ['number 15', 'date 12 de junio de 2026'],
  ],
  [
    'es',
    'El alcalde no firmó el acuerdo con la ciudad.',
    'El alcalde firmó el acuerdo con la ciudad.',
    ['negation no'],
  ],
  ['es', 'Hubo 5 mil heridos.', 'Hubo 5.000 heridos.', []],
  ['es', 'El lunes abrió el puente.', 'El puente abrió el martes.', ['date martes']],
  ['en', 'The fine was $1,500 and 1500 euros.', 'The fine was 1500 euros.', []],
];

describe('facts in other languages', () => {
  it.each(CHECKED)('%s: %s | %s', (lang, body, sentence, differs) => {
    const [found] = ground([sentence], [body], lang).sentences;
    expect(found?.mismatches.map(({ kind, text }) => `${kind} ${text}`)).toEqual(differs);
  });

  it.each([
    ['en', '1,234.5', 1234.5],
    ['en', '3,5', 3.5],
    ['en', '12,345,678', 12_345_678],
    ['en-IN', '1,00,000', 100_000],
    ['de', '1.234,5', 1234.5],
    ['de', '1.234', 1234],
    ['de', '3.5', 3.5],
    ['de-CH', '1’234.5', 1234.5],
    ['de', '1,234', 1.234],
    ['fr', '235 000,5', 235_000.5],
    ['fr', '1\u202f234', 1234],
    ['es', '1.234.567', 1_234_567],
    ['es-MX', '1,234', 1234],
    ['es', '1,200.50', 1200.5],
    ['es', '2 mil millones', 2e9],
    ['de', '3 Mio. Euro', 3e6],
    ['de', 'zwölf', 12],
  ])('%s reads %s as %d', (lang, text, value) => {
    expect(numberFacts(text, lang).map((fact) => fact.value)).toEqual([value]);
  });

  it.each(['NFC', 'NFD'])('reads accents written as %s', (form) => {
    const body = 'Le président Étienne Lévêque a visité Orléans lundi, dit-il.';
    const sentence = 'Étienne Lévêque a visité Orléans lundi.';
    const other = form === 'NFC' ? 'NFD' : 'NFC';
    const [found] = ground([sentence.normalize(form)], [body.normalize(other)], 'fr').sentences;
    expect(found).toEqual(ground([sentence], [body], 'fr').sentences[0]);
    expect(found?.mismatches).toEqual([]);
  });

  it('leaves numbers that are put together of words alone', () => {
    expect(numberFacts('vingt-deux blessés', 'fr')).toEqual([]);
    expect(numberFacts('treinta y dos heridos', 'es')).toEqual([]);
  });
});
