/** Agencies whose text others print: name as readers know it, home, and the forms datelines and credits use. */
export interface WireService {
  name: string;
  url: string;
  /** Alternatives for a regular expression, matched case-sensitively: "AP" is an agency, "ap" is not. */
  forms: string;
}

/** An agency a line: its name, its host, and the forms it has besides its name. */
const LINES = [
  'Reuters~www.reuters.com~REUTERS|Thomson Reuters|ロイター|路透社?',
  'Associated Press~apnews.com~AP|A\\.P\\.|ASSOCIATED PRESS|AP通信|美联社',
  'AFP~www.afp.com~Agence France[- ]Presse|afp|法新社|أ ?ف ?ب',
  'PTI~www.ptinews.com~Press Trust of India|पीटीआई|भाषा',
  'ANI~www.aninews.in~एएनआई',
  'IANS~ianslive.in~आईएएनएस',
  'UNI~www.uniindia.com',
  'dpa~www.dpa.com~DPA|dpa-AFX|dpa-infocom|dpa-infocom, dpa:[-\\d]+|Deutsche Presse-Agentur',
  'APA~apa.at',
  'Keystone-SDA~www.keystone-sda.ch~SDA|sda|ats|ATS|Keystone-ATS',
  'ANSA~www.ansa.it',
  'Adnkronos~www.adnkronos.com~ADNKRONOS',
  'EFE~efe.com~Efe|Agencia EFE',
  'Europa Press~www.europapress.es~EUROPA PRESS',
  'Lusa~www.lusa.pt~LUSA',
  'Belga~www.belganewsagency.eu~BELGA',
  'ANP~www.anp.nl',
  'Ritzau~ritzau.dk~/ritzau/',
  'NTB~www.ntb.no~©NTB',
  'TT~tt.se',
  'PAP~www.pap.pl~Polska Agencja Prasowa',
  'Xinhua~www.xinhuanet.com~新华社|新華社|新华网',
  'Kyodo News~www.kyodonews.jp~Kyodo|共同(?:通信)?',
  'Jiji Press~www.jiji.com~時事(?:通信)?',
  'Yonhap~www.yna.co.kr~연합뉴스',
  'TASS~tass.com~ТАСС',
  'Interfax~interfax.com~Interfax-Ukraine|Интерфакс',
  'Anadolu~www.aa.com.tr~AA|Anadolu Agency|Anadolu Ajansı',
  'Antara~www.antaranews.com~ANTARA',
  'Bernama~www.bernama.com~BERNAMA',
  'The Canadian Press~www.thecanadianpress.com',
  'PA Media~pa.media~Press Association',
  'AAP~www.aap.com.au',
  'UPI~www.upi.com',
  'Bloomberg~www.bloomberg.com',
  'MTI~mti.hu',
  'ČTK~www.ctk.cz',
  'CNA~www.cna.com.tw~中央社',
  'China News Service~www.chinanews.com.cn~中新社',
];

export const WIRE_SERVICES: readonly WireService[] = LINES.map((line) => {
  const [name = '', host, ...forms] = line.split('~');
  return { name, url: `https://${host}/`, forms: [name, ...forms].join('|') };
});
