import { expect, test } from 'vitest';
import { shorten } from '../../src/core/summarize/shorten/shorten.ts';

const whole = (text: string, lang: string) => shorten(text, { start: 0, end: text.length }, { lang })[0];

/** Places, days and agencies as the wires of other languages set them. */
const elsewhere: [lang: string, dateline: string, story: string][] = [
  ['de', 'Kiel/Bern – ', '„Der Hafen ist zu“, sagt Mara Quillon.'],
  ['ru', 'МОСКВА, 3 мая. /ТАСС/. ', 'Город закрыл старый порт.'],
  ['ru', 'МОСКВА, 3 мая — РИА Новости. ', 'Город закрыл старый порт.'],
  ['es', 'MADRID 3 May. (EUROPA PRESS) - ', 'El puerto cerró.'],
  ['es', 'Madrid, 3 may (EFE).- ', 'El puerto cerró.'],
  ['fr', 'PARIS, 3 mai (AFP) - ', 'Le port a fermé.'],
  ['pt', 'Lisboa, 3 mar 2024 (Lusa) – ', 'O porto fechou.'],
  ['it', '(ANSA) - SENNICK, 3 MAG - ', 'Il porto ha chiuso.'],
  ['it', 'DALLA NOSTRA CORRISPONDENTE ALDERMOOR - ', 'Il porto ha chiuso.'],
  ['ar', 'القاهرة 3 مايو (رويترز) - ', 'أغلقت المدينة الميناء.'],
  ['ar', 'القاهرة - رويترز: ', 'أغلقت المدينة الميناء.'],
  ['ar', 'القاهرة (رويترز) - ', 'أغلقت المدينة الميناء.'],
  ['hi', 'नई दिल्ली, 3 मई (भाषा) ', 'शहर ने बंदरगाह बंद किया।'],
  ['hi', 'नई दिल्ली: ', 'शहर ने बंदरगाह बंद किया।'],
  ['zh', '新华社北京2月7日电（记者张三）', '市长关闭了港口。'],
  ['zh', '本报讯 ', '市长关闭了港口。'],
  ['zh', '本报雅伦3月12日电 （记者王小明）', '市长关闭了港口。'],
  ['zh', '（中央社記者王小明雅倫3日電）', '市長關閉了港口。'],
  ['zh', '〔記者王小明／雅倫報導〕', '市長關閉了港口。'],
  ['ja', '［パリ　3日　ロイター］ - ', '市は港を閉じた。'],
  ['ko', '[새날일보 홍길동 기자] ', '시는 항구를 닫았다.'],
  ['ja', '【ワシントン共同】', '市は港を閉じた。'],
  ['ko', '[서울=연합뉴스] 홍길동 기자 = ', '시는 항구를 닫았다.'],
  ['tr', 'ANKARA (AA) - ', 'Liman kapandı.'],
  ['pt', 'SÃO PAULO, SP (FOLHAPRESS) - ', 'O porto fechou.'],
  ['de', 'BERLIN taz | ', 'Der Hafen ist zu.'],
  ['de', 'CARACAS | ', 'Der Hafen ist zu.'],
  ['de', 'Kiel (ots) ', 'Der Hafen ist zu.'],
  ['es', 'Sennick.- ', 'El puerto cerró.'],
  ['es', 'Ciudad de Sennick (EFE).- ', 'El puerto cerró.'],
  ['es', 'Sennick, S.L.- ', 'El puerto cerró.'],
  ['fr', 'PORT-SENNICK, 18 novembre (Reuters) - ', 'Le port a fermé.'],
  ['it', '(AGI) - Sennick, 18 nov. - ', 'Il porto ha chiuso.'],
  ['ar', 'القاهرة/ وكالات: ', 'أغلقت المدينة الميناء.'],
  ['ar', 'القاهرة: «الشرق الأوسط» ', 'أغلقت المدينة الميناء.'],
  ['fa', 'تهران - ایرنا - ', 'شهر بندر را بست.'],
  ['hi', 'रामगढ़ी (एएनआई): ', 'शहर ने बंदरगाह बंद किया।'],
  ['bn', 'ঢাকা, ১৮ নভেম্বর (বাসস): ', 'শহর বন্দর বন্ধ করেছে।'],
  ['zh', '新华社雅伦11月18日电，', '市长关闭了港口。'],
  ['ko', '（청림＝연합뉴스） ', '시는 항구를 닫았다.'],
];

test.each(elsewhere)('%s: %s', (lang, dateline, story) => {
  expect(whole(dateline + story, lang)?.text).toBe(story);
  expect(whole(story, lang)?.text).toBe(story);
});

test.each([
  ['de', 'Der Hafen | Die Stadt', 'a title'],
  ['es', 'El puerto de la ciudad cerró a las tres de la tarde.- Y abrió.', 'a sentence'],
  ['fr', 'Anna Roe, 18 ans - la plus jeune - a fermé le port.', 'an age'],
])('%s: %s is %s', (lang, text) => {
  expect(whole(text, lang)?.text).toBe(text.endsWith('.') ? text : `${text}.`);
});
