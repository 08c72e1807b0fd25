import { describe, expect, it } from 'vitest';
import { dateIn, datesIn } from '../../src/core/extract/metadata/dates.ts';

describe('a date is read', () => {
  it.each<[string, string, string, string]>([
    ['of the Persian calendar', 'fa', '۷ آبان ۱۴۰۳', '2024-10-28'],
    ['of it, in numbers', 'fa-IR', '۱۴۰۳/۰۸/۰۷ - ۰۹:۱۲', '2024-10-28T09:12:00'],
    ['of it, with two digits of the year', 'fa', '۰۳/۰۸/۰۷', '2024-10-28'],
    ['of it, by the name alone', '', '7 آبان 1403', '2024-10-28'],
    ['of it, with letters as Arabs have them', 'fa', '8 دي 1403', '2024-12-28'],
    ['on the last day of its leap year', 'fa', '۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['on no such day in its other years', 'fa', '۳۰ اسفند ۱۴۰۴', ''],
    ['of no lunar year', 'fa', '۱۴۴۸/۰۵/۱۲', ''],
    ['of ours in its digits', 'fa', '۱۶ نوامبر ۲۰۲۶', '2026-11-16'],
    ['in digits above five', 'ar', '٨ نوفمبر ٢٠٢٦', '2026-11-08'],
    ['in Thai ones', 'th', '๗ พฤศจิกายน ๒๕๖๙', '2026-11-07'],
    ['of the Thai era in two digits', 'th', '3 พ.ย. 69', '2026-11-03'],
    ['of it, in numbers', 'th', '03/11/69', '2026-11-03'],
    ['of it, by the name alone', 'en', '3 พ.ย. 69', '2026-11-03'],
    ['of our era beside it', 'th', '03/11/26', '2026-11-03'],
    ['of a Japanese era', 'ja', '令和8年11月3日', '2026-11-03'],
    ['of its first year', 'ja', '令和元年11月3日', '2019-11-03'],
    ['of the one before', 'ja', '平成31年4月3日', '2019-04-03'],
    ['of the Republic of China', 'zh-TW', '民國115年11月3日', '2026-11-03'],
    ['with the year first in two digits', 'ko', '26.11.03 09:12', '2026-11-03T09:12:00'],
    ['not where it could as well be last', 'zh', '26-11-03', ''],
    ['behind a preposition', 'he', '3 בנובמבר 2026', '2026-11-03'],
    ['behind a clock', 'bn', '০৬:৪৫ পিএম, ১২ মার্চ ২০২৬', '2026-03-12T18:45:00'],
    ['by a name of the Levant', 'ar', '3 تشرين الثاني 2026', '2026-11-03'],
    ['by another that begins so', 'ar', '3 كانون الأول 2026', '2026-12-03'],
    ['by both names', 'ar', '3 نوفمبر/ تشرين الثاني 2026', '2026-11-03'],
    ['by a name of the Maghreb', 'ar-MA', '3 نونبر 2026', '2026-11-03'],
    ['behind one of the lunar calendar', 'ar', '12 رجب 1448 هـ - 3 نوفمبر 2026', '2026-11-03'],
    ['with a comma of its script', 'ar', '3 نوفمبر، 2026', '2026-11-03'],
    ['by the number of a month', 'vi', 'Ngày 3 tháng 11 năm 2026', '2026-11-03'],
    ['in capitals without accents', 'el', '3 ΝΟΕΜΒΡΙΟΥ 2026', '2026-11-03'],
    ['by a name that is another month elsewhere', 'hr', '5. listopada 2026.', '2026-10-05'],
    ['by the same one there', 'pl', '5 listopada 2026', '2026-11-05'],
    ['by one cut short', 'ru', '3 ноя 2026', '2026-11-03'],
    ['by an inflected form', 'sl', '3. novembra 2026', '2026-11-03'],
    ['by another', 'et', '3. novembril 2026', '2026-11-03'],
    ['not by one cut too short', 'lt', '2026 rug 3', ''],
    ['in the other script of a language', 'sr', '3. avgust 2026.', '2026-08-03'],
    ['in another language than that of the template', 'en', '3 stycznia 2026', '2026-01-03'],
    ['with a word for the year', 'lt', '2026 m. lapkričio 3 d. 09:12', '2026-11-03T09:12:00'],
    ['with the day behind that', 'lv', '2026. gada 3. novembris', '2026-11-03'],
    ['with an offset in hours', 'vi', '3/11/2026, 09:12 (GMT+7)', '2026-11-03T09:12:00+07:00'],
    ['by a name that Catalans put a preposition before', 'ca', '3 de novembre de 2026', '2026-11-03'],
    ['without a sign that not all write', 'ar', '3 ابريل 2026', '2026-04-03'],
    ['without a dot that not all write', 'hi', '8 फरवरी 2026', '2026-02-08'],
    ['with a letter for a sign', 'hi', '3 सितम्बर 2026', '2026-09-03'],
    ['in capitals that are others’ small letters', 'tr', '3 KASIM 2026', '2026-11-03'],
    ['by a genitive', 'sr', '3. новембра 2026.', '2026-11-03'],
    ['by a name that browsers do not know', 'de', '3. Jänner 2026', '2026-01-03'],
    ['by a second', 'de', '3. Mrz. 2026', '2026-03-03'],
    ['by a third', 'es', '3 de setiembre de 2026', '2026-09-03'],
    ['by a fourth', 'he', '3 במרס 2026', '2026-03-03'],
    ['by a fifth', 'ar', '3 يونيه 2026', '2026-06-03'],
    ['by a sixth', 'ar', '3 يوليه 2026', '2026-07-03'],
    ['not by a word with which a name begins elsewhere', 'en', '12 list 2026', ''],
    ['not by a word that begins with a name', 'en', '12 marched 2026', ''],
    ['not by a name of another language in its letters', 'ru', '12 лист 2026', ''],
    ['in Bulgarian', 'bg', '3 юли 2026 г.', '2026-07-03'],
    ['in Malay', 'ms', '3 Ogos 2026', '2026-08-03'],
    ['in Urdu', 'ur', '3 نومبر 2026', '2026-11-03'],
    ['in Icelandic or as in Danish', 'is', '3. maí 2026', '2026-05-03'],
    ['where the page’s language is none', 'e_n!', '3 novembre 2026', '2026-11-03'],
    ['where its region is none', 'fr-x', '3 novembre 2026', '2026-11-03'],
  ])('%s (%s)', (_case, lang, text, date) => {
    expect(dateIn(text, lang)).toBe(date);
  });

  it('with the clock beside it, of several', () => {
    expect(datesIn('8:19 (3.11.2026) | 13:52 (4.11.2026)', 'de')).toEqual([
      '2026-11-03T08:19:00',
      '2026-11-04T13:52:00',
    ]);
    expect(datesIn('4.11.2026 16:20 | 3.11.2026, 09:12', 'de')).toEqual(['2026-11-04T16:20:00', '2026-11-03T09:12:00']);
    expect(datesIn('4.11.26 | 3.11.26', 'he')).toEqual(['2026-11-04', '2026-11-03']);
  });
});
