/**
 * Words that end in a full stop without ending a sentence, by language, lower-case and without the last stop.
 *
 * `always`: a name, number or word must follow (titles, "No.", "vs."), so the stop never ends a sentence.
 * One letter alone, with its marks, and "No." and "nr." need no list, nor what `isClipped` knows by its looks.
 * `often`: may well end a sentence ("Inc.", "U.S.", "etc."); it does when a word follows that opens sentences.
 */
export interface Abbreviations {
  always: ReadonlySet<string>;
  often: ReadonlySet<string>;
}

/** Both lists in one line, parted by a slash. */
function table(line: string): Abbreviations {
  const [always = '', often = ''] = line.split(' / ');
  return { always: new Set(always.split(' ')), often: new Set(often.split(' ')) };
}

const TABLES: Record<string, Abbreviations> = {
  en: table(
    'mr mrs ms mx messrs dr prof rev hon gen col maj lt capt cpt cmdr sgt cpl pvt adm gov sen rep reps sens pres supt insp det asst atty amb fr st ste mt ft vs v viz cf eg e.g ie i.e approx rs re smt shri sri km kum adv er ch brig wg cdr comdr vol pp fig eds trans c ca al / jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun u.s u.k u.n u.a.e u.s.a e.u d.c n.y l.a b.c a.d p.m a.m inc ltd corp co cos llc plc bros jr sr etc ave blvd rd dept est hrs mins sq ph.d m.d b.a m.a b.tech m.tech b.sc m.sc b.com ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo lb lbs oz pvt.ltd pty',
  ),
  de: table(
    'dipl ca sog abs art geb gem gest inkl mio az / usw etc jh jhd jan feb mär apr jun jul aug sep sept okt nov dez co',
  ),
  fr: table('mme mlle ste av boul art env / etc janv févr juil sept oct nov déc'),
  es: table('sra srta dra av avda art ee ud uds / etc ee.uu uu s.a'),
  it: table('sig dott dott.ssa avv on arch art es / ecc s.p.a'),
  pt: table('sra srta dra eng av art exmo exma / etc s.a ltda'),
  nl: table('mevr ir prof bijv ca / enz etc jl'),
  sv: table('ca / m.m osv etc'),
  pl: table('ul al ok godz im inż / itd itp r'),
  ru: table('г ул тов / т.д т.п др гг'),
  tr: table('av mah cad sok alb org / vb vs'),
  id: table('ir / dll tbk dsb'),
  ar: table('أ.د هـ إف جي إم دي إتش إل آر بي سي كيه إس إن دبليو إيه جيه / إلخ الخ'),
};

/** Of languages without a table, all in one: hardly any of these is a word of another that ends a sentence. */
const OTHERS = table('ca ul dna κα вул / р ts tp stb atd jne');

/** The abbreviations of a BCP 47 tag's language; English ones for an unknown language, in whose prose they also occur. */
export function abbreviations(lang: string): Abbreviations {
  const key = lang.slice(0, 2).toLowerCase();
  return TABLES[/^(?:un)?$/.test(key) ? 'en' : key] ?? OTHERS;
}
