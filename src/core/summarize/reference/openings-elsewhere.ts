/** First words that lean on the sentence before, in languages other than English: pronouns, "but", "this". */

const WORDS: Readonly<Record<string, string>> = {
  de: 'Aber|Doch|Allerdings|Jedoch|Deshalb|Daher|Darum|Zudem|Außerdem|Er|Sie|Dieser|Diese|Dieses|Diesen|Dies|Damit|Dabei|Dazu|Dagegen|Denn|Dennoch|Trotzdem|Und|Oder|Ihre?|Seine?|Hingegen|Stattdessen|Gleichzeitig',
  fr: "Mais|Cependant|Toutefois|Pourtant|Or|Ainsi|Il(?! y | faut| s['’]agit)|Elle|Ils|Elles|Cet|Cette|Ces|Cela|Ceci|Celui-ci|Celle-ci|Et|De plus|En outre|Par ailleurs|En effet",
  es: 'Pero|Sin embargo|Además|También|Algo que|Esto|Este|Esta|Estos|Estas|Ese|Esa|Eso|Él|Ella|Ellos|Ellas|Por ello|Por eso|Así|Asimismo|No obstante|Y|De hecho',
  it: 'Ma|Però|Tuttavia|Inoltre|Quindi|Così|Infatti|Questo|Questa|Questi|Queste|Quello|Lui|Lei|Egli|Essa|Essi|E|Invece',
  pt: 'Mas|Porém|No entanto|Contudo|Além disso|Também|Ele|Ela|Eles|Elas|Este|Esta|Esse|Essa|Isso|Isto|Assim|E|Por isso',
  nl: 'Maar|Echter|Toch|Daarom|Bovendien|Hij|Zij|Ze|Deze|Dit|Dat|En|Want|Ook',
  sv: 'Men|Och|Han|Hon|Detta|Denna|Dessa|Därför|Dessutom|Så',
  no: 'Men|Og|Han|Hun|Dette|Denne|Disse|Derfor|Dessuten|Så',
  da: 'Men|Og|Han|Hun|Dette|Denne|Disse|Derfor|Desuden|Så',
  pl: 'Ale|Jednak|Natomiast|Ponadto|Także|Również|On|Ona|Oni|Ten|Ta|To|Te|Tego|Tej|Takich|Takie|Taki|Taka|Dlatego|I|A',
  ru: 'Но|Однако|Впрочем|Также|Кроме того|При этом|Он|Она|Они|Оно|Это|Этот|Эта|Эти|Его|Её|Ее|Их|Поэтому|И|А|Тем не менее|Между тем|Затем|Потом|Такие|Такой|Такая|Дело в том',
  tr: 'Ama|Ancak|Fakat|Ayrıca|Bu|Bunlar|Bunun|Buna|O|Onlar|Onun|Ve|Böylece|Öte yandan',
  id: 'Namun|Tetapi|Tapi|Selain itu|Dia|Ia|Mereka|Hal ini|Hal itu|Dan|Ini|Itu',
  vi: 'Nhưng|Tuy nhiên|Ngoài ra|Họ|Điều này|Đây|Do đó|Vì vậy',
  hi: 'लेकिन|मगर|परंतु|हालांकि|वहीं|इस|इसके|इसमें|इससे|इसी|यह|ये|वह|वे|उन्होंने|उनका|उनके|उनकी|उसने|उसके|उसका|और|साथ ही|ऐसे|ऐसा|जिसके|जिससे',
  ar: 'لكن|ولكن|إلا أن|هذا|هذه|ذلك|تلك|وهو|وهي|وهذا|وهذه|وذلك|كما|وتابع|وأضاف|وأضافت|وتابعت',
  ko: '그러나|하지만|또한|또|그는|그의|그녀는|이는|이에|이를|한편|그리고|따라서|그런데|다만|그건|그래서|이런|이러한|그런',
};
/** Written without spaces: what follows tells nothing. */
const UNSPACED: Readonly<Record<string, string>> = {
  ja: 'しかし|だが|ただ|また|さらに|一方|これ|それ|この|その|こう|そう|彼|同[社氏庁紙課省容]|なお|そして|ところが|でも|だから',
  zh: '但|可是|可这|然而|不过|而且|此外|另外|同时|因此|所以|他|她|它|这|那[些个种]|该|其[中他]|于是|对此|最后一个|第二',
};
const COMPILED = new Map<string, RegExp>();

/** Whether the first word of a sentence leans on the one before; never, in a language we have no list for. */
export function leansElsewhere(text: string, lang: string): boolean {
  const key = lang.slice(0, 2).toLowerCase().replace('nb', 'no').replace('nn', 'no');
  let pattern = COMPILED.get(key);
  if (!pattern) {
    const [spaced, unspaced] = [WORDS[key], UNSPACED[key]];
    if (!spaced && !unspaced) return false;
    pattern = new RegExp(
      `^["“„«»「『–—\\s-]*(?:${spaced ?? unspaced})${spaced ? '(?![\\p{L}\\p{M}\\p{N}])' : ''}`,
      'u',
    );
    COMPILED.set(key, pattern);
  }
  return pattern.test(text);
}
