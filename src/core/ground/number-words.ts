/** Numbers written as words, in English; "one" alone is left out, as it is mostly a pronoun. */
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const SMALL_NUMBERS = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, n): [string, number] => [word, (n + 2) * 10]),
]);

/**
 * Small numbers in words elsewhere, by language, as far as papers write them so: from two on. Put together ("vingt-deux")
 * they are not read. French "neuf" is "new", too.
 */
export const NUMBER_WORDS = new Map(
  (
    [
      ['de', 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'],
      ['fr', 'deux trois quatre cinq six sept huit - dix onze douze treize quatorze quinze seize'],
      ['es', 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'],
    ] as const
  ).map(([language, words]) => [language as string, new Map(words.split(' ').map((word, n) => [word, n + 2]))]),
);

/** Words and signs that multiply the number before them, in the languages whose news we have read. */
export const SCALES = new Map<string, number>([
  ['hundred', 1e2],
  ['dozen', 12],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['millionen', 1e6],
  ['milliarden', 1e9],
  ['mio', 1e6],
  ['mrd', 1e9],
  ['milliarde', 1e9],
  ['tausend', 1e3],
  ['mille', 1e3],
  ['milliard', 1e9],
  ['millón', 1e6],
  ['milhão', 1e6],
  ['milione', 1e6],
  ['miliardo', 1e9],
  ['millones', 1e6],
  ['milhões', 1e6],
  ['milioni', 1e6],
  ['miliardi', 1e9],
  ['milliards', 1e9],
  ['हज़ार', 1e3],
  ['हजार', 1e3],
  ['लाख', 1e5],
  ['करोड़', 1e7],
  ['अरब', 1e9],
  ['万', 1e4],
  ['億', 1e8],
  ['亿', 1e8],
]);

/** The currency a sign or word names, as one key. Dollars of all countries meet, as news leaves the country out. */
export const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:us|a|c|hk|nz|s)?\$$|^(?:usd|dollars?|dólar(?:es)?|cents?)$/i, 'dollar'],
  [/^€$|^(?:eur|euros?)$/i, 'euro'],
  [/^£$|^(?:gbp|pounds?|pence)$/i, 'pound'],
  [/^₹$|^(?:rs|inr|rupees?|रुपये|रुपए)$/i, 'rupee'],
  [/^[¥￥]$|^(?:yen|jpy|yuan|rmb|cny|元|円)$/i, 'yen-or-yuan'],
];

/** The key of a currency's sign or name, or null. */
export function currencyOf(text: string): string | null {
  return CURRENCIES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
