/** Words of English news that change what a sentence claims, and words that name nobody although they are capitalised. */

export const NEGATION =
  /\b(?:not|no(?!\.? ?\d)|never|none|nobody|nothing|neither|nor|without|cannot|fail(?:s|ed)? to|refus(?:e|es|ed)|den(?:y|ies|ied)|unable|yet to|reject(?:s|ed)?)\b|n['’]t\b/gi;

export const HEDGE =
  /\b(?:(?<!\d )may(?! \d)|might|could|can(?!['’]t| not)|possibl[ye]|alleged(?:ly)?|reported(?:ly)?|suspected|likely|expected to|appear(?:s|ed)? to|seem(?:s|ed)? to|propos(?:e|es|ed)|plan(?:s|ned)? to|hop(?:e|es|ed) to|considering|potential(?:ly)?|perhaps|probabl[ye]|accused|unconfirmed|apparent(?:ly)?|attempted)\b/gi;

export const ATTRIBUTION =
  /\b(?:said|says|told|according to|claim(?:s|ed)|report(?:s|ed)|argu(?:es|ed)|alleg(?:es|ed)|insist(?:s|ed)|stat(?:es|ed)|announced|added|tweeted|wrote|quoted|estimat(?:es|ed)|warn(?:s|ed)|believ(?:es|ed)|accus(?:es|ed)|suggest(?:s|ed))\b/gi;

/** Negations and hedges elsewhere, by language: of words as `terms` parts them ("n'a" is "n" and "a"). */
export const ELSEWHERE = new Map(
  (
    [
      ['de', 'nicht|kein(?:e[mnrs]?)?|nie|ohne', '(?:könn|dürf)ten?|angeblich|mutmaßlich\\p{L}*|vielleicht|wohl'],
      ['fr', "ne|n(?=[\\s'’])|jamais|aucune?|sans", '(?:pour|au|se)rai(?:t|ent)|présumée?s?|peut-être'],
      ['es', 'no|nunca|ning[uú]n[ao]?|sin', '(?:pod|hab|se)rían?|(?:presun|supues)t\\p{L}+|quizás?'],
    ] as const
  ).map(([language, negation, hedge]) => [language as string, [whole(negation), whole(hedge)] as const]),
);

/** One of these as a whole word, in any alphabet. */
function whole(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');
}

const words = (text: string) => new Set(text.split(/\s+/));

export const TITLES = words(
  `mr mrs ms miss dr sir lord lady dame prof professor president vice prime minister chancellor senator sen rep representative
  congressman congresswoman governor gov mayor secretary state foreign defence defense finance interior home chief executive officer
  director chairman chairwoman chair general gen colonel captain lieutenant sergeant judge justice king queen prince princess pope
  archbishop bishop father rev reverend ambassador attorney spokesman spokeswoman speaker party leader former acting deputy
  ministry department government police court supreme high house parliament congress senate council commission committee
  university college school hospital church city county district airport river lake mount north south east west northern southern
  eastern western central the new old great world international national federal union united group company bank inc corp ltd plc co`,
);

/** Words that often open a sentence; a capital there says nothing. */
export const OPENERS = words(
  `a an the this that these those it its he she they we i you his her their our my there here in on at by for from to of with as
  if when while after before since until although though because but and or so yet both all some many most more few several other
  another one two three four five six seven eight nine ten each every no not now then still also even only just about over under
  during despite amid among between against according following earlier later last next today yesterday tomorrow meanwhile however
  officials police authorities people what who where why how which investigators prosecutors residents witnesses experts critics
  supporters researchers scientists lawmakers rescuers firefighters protesters shares sales analysts doctors parents students`,
);

/** Lands that news is about most: one that opens a sentence is a name, and so is its people. */
export const LANDS = words(
  `china russia india japan iran iraq israel turkey italy mexico canada brazil australia pakistan egypt syria poland sweden norway
  finland austria hungary romania belgium portugal korea taiwan vietnam indonesia thailand malaysia singapore philippines
  afghanistan bangladesh lebanon yemen libya sudan ethiopia kenya nigeria argentina chile colombia venezuela cuba serbia ukraine`,
);

/** Names of one land that share no beginning. Values are keys under which they meet. */
export const SAME_LAND = new Map<string, string>(
  (
    [
      ['french france', 'france'],
      ['german germany germans', 'germany'],
      ['british britain uk britons briton', 'uk'],
      ['dutch netherlands holland', 'netherlands'],
      ['spanish spain spaniard spaniards', 'spain'],
      ['swiss switzerland', 'switzerland'],
      ['greek greece greeks', 'greece'],
      ['irish ireland', 'ireland'],
      ['english england', 'england'],
      ['danish denmark danes', 'denmark'],
      ['welsh wales', 'wales'],
      ['us usa american america americans', 'us'],
      ['emirati uae', 'uae'],
      ['eu european europe', 'europe'],
    ] as const
  ).flatMap(([names, key]) => names.split(' ').map((name): [string, string] => [name, key])),
);
