import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/core/extract/metadata/language.ts';

const LATIN: Readonly<Record<string, string>> = {
  en: 'The harbour wall of Bayview was rebuilt in three weeks, and the council has paid for most of that. ',
  de: 'Die Hafenmauer von Bayview ist in drei Wochen neu gebaut worden, und der Rat hat das meiste bezahlt. ',
  es: 'El muro del puerto de Bayview se ha reconstruido en tres semanas para los barcos, con dinero del consejo. ',
  sv: 'Hamnmuren i Bayview är byggd på tre veckor för båtarnas skull, och rådet har betalat det mesta. ',
  // Swahili and Zulu, of which no small words are known.
  sw: 'Ukuta wa bandari ya Bayview ulijengwa upya kwa wiki tatu kwa fedha za baraza la mji huo. ',
  zu: 'Udonga lwechweba laseBayview lwakhiwa kabusha ngamasonto amathathu ngemali yomkhandlu wedolobha. ',
};
const long = (lang: string): string => (LATIN[lang] as string).repeat(8);

describe('the language of a text', () => {
  it.each(['en', 'de', 'es', 'sv'])('is told by its small words where the page says nothing: %s', (lang) => {
    expect(languageOf('', long(lang))).toBe(lang);
  });
  it.each<[string, string, string]>([
    ['en-US', 'es', 'es'],
    ['de', 'en', 'en'],
    ['en-GB', 'zu', 'und'],
    ['en', 'sw', 'und'],
  ])('is not the declared %s where a long text has none of its small words: %s', (declared, text, lang) => {
    expect(languageOf(declared, long(text))).toBe(lang);
  });
  it.each<[string, string]>([
    ['en-US', long('en')],
    ['en', `${long('es')} ${LATIN['en']}`],
    ['en', 'Harbour Wall Results: Bayview 3, Osk 1; Tarn 2, Northline 2'],
    ['sw', long('sw')],
    ['nb-NO', long('sv')],
  ])('is the declared %s otherwise', (declared, text) => {
    expect(languageOf(declared, text)).toBe(declared);
  });
  it('is that of its letters before all', () => {
    expect(languageOf('en', 'बंदरगाह की दीवार तीन हफ़्ते में फिर से बनाई गई, परिषद ने कहा।')).toBe('hi');
    expect(languageOf('mr', 'बंदरगाह की दीवार तीन हफ़्ते में फिर से बनाई गई, परिषद ने कहा।')).toBe('mr');
  });
});
