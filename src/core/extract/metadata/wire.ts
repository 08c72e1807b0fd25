import { bare } from './plain-text.ts';
import { WIRE_SERVICES, type WireService } from './wire-services.ts';

export interface WireFound {
  service: WireService;
  why: 'wire-dateline' | 'wire-credit';
}

const ALL = WIRE_SERVICES.map((service) => `(${service.forms})`).join('|');

/** `PARIS, May 5 (Reuters) -`, `New Delhi [India], May 5 (ANI):`, `MOSCOW, May 5. /TASS/.`, `【ワシントン共同】`, `(서울=연합뉴스)`. */
const DATELINE = new RegExp(
  `^[\\s"“]*(?:[\\p{L}\\d][^!?"“”]{0,70}?)?[([/（【［]\\s?(?:[^()（）]{0,16}[=,/ ]|[\\p{sc=Katakana}\\p{sc=Han}ー]{1,10}?)?(?:${ALL})(?:[/, -][^)\\]）】/]{1,24})?\\s?[)\\]/）】］](?!,|\\s\\p{Ll})`,
  'u',
);
/** `新华社北京1月5日电` stands without brackets. */
const CHINESE = /^[\s　]*(?:据)?(新华社|新華社|中新社|中央社|路透社|法新社|美联社)[^，。]{0,16}[电電]/u;
/** Words that name the house from which a text is taken. “Source” and “Quelle” are mostly those of figures. */
export const TAKEN_FROM = 'fuente|fonte|kaynak|źródło|zdroj|forrás|sumber|источник|джерело|πηγή|المصدر|स्रोत|[来來稿]源';
const CREDIT = new RegExp(
  `(?:^|[.。"”)\\s])(?:[([（]\\s*|[—–-]\\s*|©\\s*|(?:with )?(?:additional )?(?:input|report|feed)s? (?:from|by)\\s+|copyright\\s+(?:©\\s*)?(?:\\d{4}\\s+)?|(?:source|quelle|bron|${TAKEN_FROM})\\s*[:：]\\s*|\\d{4}\\s+)(?:by )?(?:the )?(?:${ALL})(?:\\s*(?:[)\\]）./]|$|all rights|was first)|\\s+contributed)`,
  'iu',
);
/** A text with such a credit by which the agency only helped. */
const HELPED = /\binputs? from|\b(?:with|additional) (?:report|feed)/i;
const REUTERS_CREDIT =
  /\breporting by\b[^.]{2,300}\b(?:editing|writing|compiled|graphics) by\b|thomson reuters trust principles|\breporting by [^.;]{3,80}; ?(?:editing|writing)/i;
const AP_CREDIT =
  /\bassociated press (?:(?:\w+ ){0,3}writers?|journalists?|reporters?|videojournalists?)\b|copyright \d{4} the associated press/i;

function serviceOf(match: RegExpMatchArray | null): WireService | null {
  if (match === null) return null;
  const at = match.slice(1).findIndex((group) => group !== undefined);
  return WIRE_SERVICES[at] ?? null;
}

export interface StoryText {
  paragraphs: readonly string[];
  /** Texts that follow the body in the page. */
  after: readonly string[];
}

/** How many of the last paragraphs, and of the texts after them, may hold a credit. */
const TAIL = 4;

/**
 * The agency that a body's dateline or closing credit names, or null. Reads the beginning of the first two paragraphs and
 * the last four, and what follows them: an agency named in running text is a witness, not the writer, and neither is one
 * that helped where a writer is `signed`.
 */
export function wireIn({ paragraphs, after }: StoryText, signed = false): WireFound | null {
  for (const paragraph of paragraphs.slice(0, 2)) {
    const start = paragraph.slice(0, 160);
    const service = serviceOf(DATELINE.exec(start)) ?? wireNamed(CHINESE.exec(start)?.[1] ?? '');
    if (service !== null) return { service, why: 'wire-dateline' };
  }
  for (const paragraph of [...after.slice(0, TAIL), ...paragraphs.slice(-TAIL).reverse()]) {
    const text = paragraph.length > 700 ? paragraph.slice(-700) : paragraph;
    if (REUTERS_CREDIT.test(text)) return credit('Reuters');
    if (AP_CREDIT.test(text)) return credit('Associated Press');
    if (text.length > 260 && !/[)\]）]\s*$/.test(text)) continue;
    const end = text.slice(-260);
    if (signed && HELPED.test(end)) continue;
    const service = serviceOf(CREDIT.exec(end)) ?? wireNamed(text);
    if (service !== null) return { service, why: 'wire-credit' };
  }
  return null;
}

function credit(name: string): WireFound | null {
  const service = WIRE_SERVICES.find((one) => one.name === name);
  return service === undefined ? null : { service, why: 'wire-credit' };
}

const BY_FORM = new Map<string, WireService>();
for (const service of WIRE_SERVICES) {
  BY_FORM.set(bare(service.name), service);
  for (const form of service.forms.split('|')) if (!/[\\()?]/.test(form)) BY_FORM.set(bare(form), service);
}

/** The agency whose name the whole text is ("AP", "The Associated Press"), or null. */
export function wireNamed(text: string): WireService | null {
  if (text.length > 40) return null;
  const form = bare(text);
  return BY_FORM.get(form) ?? BY_FORM.get(form.replace(/^the/, '')) ?? null;
}
