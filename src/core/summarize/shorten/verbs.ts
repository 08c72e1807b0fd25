/**
 * English verb forms that the rules rely on, as closed lists: these words are (nearly) always what they are listed
 * as, and a rule that is not sure must not cut.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms of be, have and do, and modals: finite in any place. */
export const AUXILIARY = list(
  "is are was were has have had will would can could may might shall should must does did do cannot can't won't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't didn't doesn't don't",
);

/** Past tenses that are neither participle nor noun nor base form: finite for certain. */
export const FINITE_PAST = list(
  'said told asked added went took gave saw began came became knew wrote drove rose fell grew threw drew ate chose broke spoke flew forgot sank shook stole wore woke swore rode hid underwent overtook withdrew blew sang swam rang tore undertook arose awoke resigned died refused declined announced claimed tweeted denied confirmed insisted argued replied responded appeared arrived remained happened occurred warned vowed urged wanted tried managed seemed agreed promised failed lived joined stated revealed explained recalled alleged admitted acknowledged noted disagreed apologised apologized',
);

/** Past tenses that are participles too; finite when nothing else could be. */
export const PAST_OR_PARTICIPLE = list(
  'found held led left lost made met paid ran kept brought bought caught built thought taught stood spent struck shot set sold cut hit hurt felt heard read let won sent put got fled fought sought won bore beat bound dealt fed hung laid lent lit meant shed slept slid sold split spun spread stuck swept swung understood wept',
);

/** Present tenses in -s that are seldom nouns. */
export const FINITE_PRESENT = list(
  'says wants believes remains seems appears comes goes gets gives takes makes knows thinks tells asks becomes includes contains involves requires allows aims stands hopes seeks faces continues begins expects lives features follows means brings runs adds suggests describes explains writes argues',
);

/** Forms of verbs of saying and finding, and the “according” of “according to”: what an attribution is made of. */
export const SPEECH = list(
  'said says told reported reports added wrote tweeted stated announced confirmed noted according claimed claims alleged explained argued warned insisted replied quoted states notes posted indicates indicated alleges shows showed suggests suggested revealed reveals found finds estimates estimated warns believe believes',
);

/** Subjects of their own clause. */
export const SUBJECT_PRONOUN = list('i he she it they we you who which that this there');

/** Words that open a subordinate clause: a finite verb behind them is not the main one. */
export const SUBORDINATE = list(
  'who which that when after before because if while as since although though unless until where whose whom whether what how why once',
);

export const PREPOSITION = list(
  'in on at by for from with of to about after before during under over into against between among through near around across amid following within behind beside beyond along since until despite without outside inside toward towards upon off out as like per via than',
);

export const DETERMINER = list(
  'the a an his her its their our my your this that these those some any no each every all both several many most few another two three four five six seven eight nine ten',
);

/** Words in -ing that are prepositions or nouns, not participles. */
export const NOT_PARTICIPLE = list(
  'including according following regarding concerning during pending excluding notwithstanding king ring wing thing string spring morning evening nothing something anything everything building meeting wedding beijing darjeeling sterling ceiling hearing funding housing training planning shopping banking engineering mining fishing farming cooking gaming racing boxing wrestling bowling batting offspring sibling being barring owing considering assuming providing given citing quoting depending saying kidnapping bombing killing shooting stabbing trafficking smuggling laundering hacking looting rioting drinking driving gambling publishing marketing advertising broadcasting retailing manufacturing processing dancing singing acting writing reading teaching parking lighting clothing outing standing ranking rating',
);

const NOT_PAST = list(
  'need indeed speed seed feed breed bleed proceed exceed succeed hundred sacred naked wicked red bed shed weed deed greed creed',
);

/** Whether a lower-case word looks like a regular past tense or participle. */
export function endsInEd(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower);
}
