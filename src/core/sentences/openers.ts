/** Words that, capitalized, open sentences: after "U.S." or an initial they tell a full stop from an abbreviation's. */

const list = (words: string) => new Set(words.split(' '));

const OPENERS: Record<string, ReadonlySet<string>> = {
  en: list(
    'The A An This That These Those It Its He She They We You I His Her Their Our My But And Or So Yet If When While After Before Since Although Though Because As At In On For From With By To Of There Here What Who Why How Which Where However Meanwhile Moreover Also Then Now Earlier Later Last According Some Many Most Several All Both Each Every No Not One Two Three Another Other Such Despite During Following Under Over About Police Officials',
  ),
  de: list(
    'Der Die Das Ein Eine Es Er Sie Wir Ihr Ich In Im Am An Auf Bei Mit Nach Von Vor Zu Aber Und Doch Auch So Wenn Als Dies Diese Dieser Dieses',
  ),
  fr: list('Le La Les Un Une Il Elle Ils Elles On Ce Cette Ces En Dans Pour Mais Et Selon Au Aux'),
  es: list('El La Los Las Un Una En Por Para Pero Y Según Este Esta Con No Se'),
  it: list('Il Lo La I Gli Le Un Una In Per Ma E Secondo Questo Con Non Si'),
  pt: list('O A Os As Um Uma Em No Na Por Para Mas E Segundo Este Esta Com Não'),
  nl: list('De Het Een In Op Voor Maar En Hij Zij Ze Dat Dit Volgens Met'),
  sv: list('Det Den De En Ett I På För Men Och Han Hon Enligt Med'),
  pl: list('W Na To Nie Ale I Po Do Z Jak On Ona'),
  ru: list('В На Но И По Он Она Они Это Как С Для К О'),
  tr: list('Bu Bir Ve Ama Ancak O'),
  id: list('Ini Itu Dan Di Ia Dia Mereka Namun Pada'),
};

/** Whether a word opens sentences in a language; in languages without capitals, no word does. */
export function opensSentence(word: string, lang: string): boolean {
  return (OPENERS[lang.slice(0, 2).toLowerCase()] ?? OPENERS['en'])?.has(word) ?? false;
}

/** Whether it may: of a language without a list, a short word; "SNP" is none. */
export function mayOpenSentence(word: string, lang: string): boolean {
  return OPENERS[lang.slice(0, 2).toLowerCase()]?.has(word) ?? /^\p{Lu}\p{Ll}{0,2}$/u.test(word);
}
