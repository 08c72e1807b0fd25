import { FRENCH, SPANISH } from '../../other-calendars.ts';

/** Months as news pages write them, January first, alternatives parted by "|". Latin names are matched from three letters. */
const NAMES: readonly string[] = [
  'january february march april may june july august september october november december',
  'januari|januar|jänner februari|februar mars|marts|maart|maret|märz|maerz|mrz april maj|mai|mei juni juli augusti|augustus|august|agustus september oktober november december|dezember|desember',
  FRENCH,
  SPANISH,
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março|marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
  'ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu|listopad prosince|prosinec',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'január február március április május június július augusztus szeptember október november december',
  'января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь',
  'يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|ابريل|إبريل|نيسان مايو|أيار يونيو|يونيه|حزيران يوليو|يوليه|تموز أغسطس|اغسطس|آب سبتمبر|أيلول أكتوبر|اكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول',
  'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
];

/** Languages whose writing is no other's here: the browser knows their names, and is asked when such a word is first met. */
const ASKED = ['uk', 'el', 'he', 'bn', 'ta', 'th'];
const THEIRS = /[\u0370-\u04ff\u0590-\u05ff\u0980-\u09ff\u0b80-\u0bff\u0e00-\u0e7f]/;

/** By name; first those spellings that browsers do not know. */
const MONTHS = new Map<string, number>([
  ['מרס', 3],
  ['জানুয়ারী', 1],
  ['ফেব্রুয়ারী', 2],
]);
for (const language of NAMES) {
  language.split(' ').forEach((names, at) => {
    for (const name of names.split('|')) MONTHS.set(name.replace('_', ' '), at + 1);
  });
}

let asked = false;

function askForNames(): void {
  asked = true;
  for (const lang of ASKED) {
    for (const form of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(lang, { ...form, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month, 2));
        const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
        if (name !== '' && !MONTHS.has(name)) MONTHS.set(name, month + 1);
      }
    }
  }
}

/** The month (1–12) that a word names, in any of the languages; 0 for none. */
export function monthOf(word: string): number {
  const name = word.toLowerCase().replace(/\.$/, '');
  const whole = MONTHS.get(name) ?? MONTHS.get(`${name}.`);
  if (whole !== undefined) return whole;
  if (!asked && THEIRS.test(name)) {
    askForNames();
    return monthOf(word);
  }
  if (name.length < 3 || name.length > 5) return 0;
  for (const [full, month] of MONTHS) if (full.startsWith(name)) return month;
  return 0;
}
