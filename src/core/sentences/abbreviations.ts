/**
 * Words that end in a full stop without ending a sentence, by language, lower-case and without the last stop.
 *
 * `always`: a name, number or word must follow (titles, "No.", "vs."), so the stop never ends a sentence.
 * One letter alone, with its marks, and "No." and "nr." need no list.
 * `often`: may well end a sentence ("Inc.", "U.S.", "etc."); it does when a word follows that opens sentences.
 */
export interface Abbreviations {
  always: ReadonlySet<string>;
  often: ReadonlySet<string>;
}

const list = (words: string) => new Set(words.split(' '));

const TABLES: Record<string, Abbreviations> = {
  en: {
    always: list(
      'mr mrs ms mx messrs dr prof rev hon gen col maj lt capt cpt cmdr sgt cpl pvt adm gov sen rep reps sens pres supt insp det asst atty amb fr st ste mt ft vs v viz cf eg e.g ie i.e approx rs re smt shri sri km kum adv er ch brig wg cdr comdr maj-gen lt-gen lt-col vol pp fig eds trans c ca al',
    ),
    often: list(
      'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun u.s u.k u.n u.a.e u.s.a e.u d.c n.y l.a b.c a.d p.m a.m inc ltd corp co cos llc plc bros jr sr etc ave blvd rd dept est hrs mins sq ph.d m.d b.a m.a b.tech m.tech b.sc m.sc b.com ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo lb lbs oz pvt.ltd pty',
    ),
  },
  de: {
    always: list(
      'hr hrn fr dr prof dipl ing st str bzw ca z z.b z.t d d.h u u.a sog vgl abs art bd geb gem gest inkl mio mrd rd zzgl az',
    ),
    often: list('usw etc jh jhd jan feb mär apr jun jul aug sep sept okt nov dez co'),
  },
  fr: {
    always: list('m mm mme mlle mgr dr pr st ste av bd boul p.ex cf art env'),
    often: list('etc janv févr juil sept oct nov déc'),
  },
  es: {
    always: list('sr sra srta dr dra d dª lic ing gral col av avda núm no pág art p.ej ee ud uds'),
    often: list('etc ee.uu uu s.a'),
  },
  it: { always: list('sig sig.ra dott dott.ssa prof avv on ing arch mons art n cfr es'), often: list('ecc s.p.a') },
  pt: { always: list('sr sra srta dr dra prof profa eng av núm nº art exmo exma p.ex v'), often: list('etc s.a ltda') },
  nl: { always: list('dhr mevr dr drs ir ing mr prof st bijv bv o.a d.w.z t.a.v ca'), often: list('enz etc jl') },
  sv: { always: list('dr prof st bl.a t.ex d.v.s s.k ca kl'), often: list('m.m osv etc') },
  pl: { always: list('np prof ul al tzw tzn ok m.in płk gen godz św im ks ds inż mgr'), often: list('itd itp r') },
  ru: { always: list('г ул им проф акад см ср т.е т.н тов св'), often: list('т.д т.п др гг') },
  tr: { always: list('dr prof doç av sn mah cad sok alb org'), often: list('vb vs') },
  id: { always: list('dr drs ir prof jl h hj kh rp st'), often: list('dll tbk dsb') },
  hi: { always: list('प्रो श्री श्रीमती'), often: list('आदि') },
  ar: {
    always: list('أ.د هـ إف جي إم دي إتش إل آر بي سي كيه إس إن دبليو إيه جيه'),
    often: list('إلخ الخ'),
  },
};

/** Of languages without a table, all in one: hardly any of these is a word of another that ends a sentence. */
const OTHERS: Abbreviations = {
  always: list('dr prof st kl ca f.eks bl.a ul č tzv tzn tj např mld dl dna str κ κα вул р ts ths tp pgs'),
  often: list('atd etc stb'),
};

/** The abbreviations of a BCP 47 tag's language; English ones for an unknown language, in whose prose they also occur. */
export function abbreviations(lang: string): Abbreviations {
  const key = lang.slice(0, 2).toLowerCase();
  return key === 'un' || key === '' ? (TABLES['en'] ?? OTHERS) : (TABLES[key] ?? OTHERS);
}
