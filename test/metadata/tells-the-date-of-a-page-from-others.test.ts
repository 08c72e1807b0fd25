import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const HEADLINE = '<h1>Harbour wall rises again</h1>';

/** The date of a page in a language that shows some text below its headline. */
function shown(lang: string, body: string): string {
  return read(`<meta http-equiv="content-language" content="${lang}">`, HEADLINE + body).published;
}

describe('of a change and the publication the latter is taken', () => {
  it.each<[string, string, string]>([
    ['fa', 'آخرین به‌روزرسانی: 13 آبان 1405', 'انتشار: 12 آبان 1405'],
    ['he', 'עודכן: 4.11.26', 'פורסם: 3.11.26'],
    ['bn', 'আপডেট: ০৪ নভেম্বর ২০২৬', 'প্রকাশ: ০৩ নভেম্বর ২০২৬'],
    ['hi', 'अपडेटेड: 4 नवंबर 2026', 'पब्लिश्ड: 3 नवंबर 2026'],
    ['th', 'อัปเดต 4 พ.ย. 2569', 'เผยแพร่ 3 พ.ย. 2569'],
    ['th', 'ปรับปรุง 4 พ.ย. 2569', 'เผยแพร่ 3 พ.ย. 2569'],
    ['ar', 'آخر تحديث: 4 نوفمبر 2026', 'نُشر: 3 نوفمبر 2026'],
    ['ko', '업데이트 2026.11.04', '등록 2026.11.03'],
    ['vi', 'Cập nhật: 04/11/2026', 'Đăng: 03/11/2026'],
    ['id', 'Diperbarui 4 November 2026', 'Diterbitkan 3 November 2026'],
    ['ms', 'Dikemas kini 4 November 2026', 'Diterbitkan 3 November 2026'],
    ['el', 'Τελευταία ενημέρωση: 04/11/2026', 'Δημοσίευση: 03/11/2026'],
    ['bg', 'Обновена: 4 ноември 2026', 'Публикувана: 3 ноември 2026'],
    ['uk', 'Оновлено: 4 листопада 2026', 'Опубліковано: 3 листопада 2026'],
    ['hr', 'Ažurirano: 4. 11. 2026.', 'Objavljeno: 3. 11. 2026.'],
    ['hr', 'Zadnja izmjena: 4. 11. 2026.', 'Objavljeno: 3. 11. 2026.'],
    ['sr', 'Ажурирано 4. 11. 2026.', 'Објављено 3. 11. 2026.'],
    ['sl', 'Posodobljeno: 4. 11. 2026', 'Objavljeno: 3. 11. 2026'],
    ['ca', 'Actualitzat el 4 de novembre de 2026', 'Publicat el 3 de novembre de 2026'],
    ['fi', 'Päivitetty 4.11.2026', 'Julkaistu 3.11.2026'],
    ['nl', 'Bijgewerkt: 4 november 2026', 'Verschenen: 3 november 2026'],
    ['nl', 'Gewijzigd: 4 november 2026', 'Verschenen: 3 november 2026'],
    ['et', 'Uuendatud 4. november 2026', 'Avaldatud 3. november 2026'],
    ['lv', 'Atjaunots 04.11.2026', 'Izveidots 03.11.2026'],
    ['lt', 'Atnaujinta 2026-11-04', 'Paskelbta 2026-11-03'],
    ['hu', 'Frissítve: 2026. 11. 04.', 'Megjelent: 2026. 11. 03.'],
  ])('%s: %s', (lang, change, first) => {
    expect(shown(lang, `<p>${change}</p><p>${first}</p>`)).toBe('2026-11-03');
    expect(shown(lang, `<p>${change} | ${first}</p>`)).toBe('2026-11-03');
    expect(shown(lang, `<p>${first} | ${change}</p>`)).toBe('2026-11-03');
  });

  it('with its clock, on one day', () => {
    const both = '<p>Posted Nov. 3, 2026 at 9:12 a.m., updated at 10:30 a.m. on Nov. 3, 2026</p>';
    expect(shown('en', both)).toBe('2026-11-03T09:12:00');
  });
});

describe('a date of which the story tells is not that of the page', () => {
  const words = 'The wall fell in the great storm and was built again by the town, stone by stone. ';
  it.each<[string, string]>([
    ['in bold letters', `<p>${words}<b>3 November 2024</b> was the day. ${words}</p>`],
    ['in a link', `<p>${words}<a href="/b">3 November 2024</a> was the day. ${words}</p>`],
    ['between others', `<p>${words}<i>Storm</i> on 3 November 2024 by <i>sea</i>. ${words}</p>`],
    ['in a short paragraph', `${`<p>${words}</p>`.repeat(3)}<p>It rose on 3 November 2024.</p>`],
  ])('%s', (_case, body) => {
    expect(shown('en', body)).toBe('');
  });
  it('nor is that of today above the headline', () => {
    const page = `<p>Thursday, 5 November 2026</p>${HEADLINE}<p>3 November 2026</p>`;
    expect(read('', page).published).toBe('2026-11-03');
    expect(read('', `<p>3 November 2026</p>${HEADLINE}<p>${words.repeat(3)}</p>`).published).toBe('2026-11-03');
  });
  it('but stands below a lead, or what is said of the author', () => {
    expect(shown('en', `<p>${words.repeat(3)}</p><p>${words}</p><p>3 November 2024</p>`)).toBe('2024-11-03');
  });
});
