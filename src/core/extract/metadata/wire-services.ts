/** Agencies whose text others print: name as readers know it, home, and the forms datelines and credits use. */
export interface WireService {
  name: string;
  url: string;
  /** Alternatives for a regular expression, matched case-sensitively: "AP" is an agency, "ap" is not. */
  forms: string;
}

export const WIRE_SERVICES: readonly WireService[] = [
  { name: 'Reuters', url: 'https://www.reuters.com/', forms: 'Reuters|REUTERS|Thomson Reuters|ロイター|路透社?' },
  {
    name: 'Associated Press',
    url: 'https://apnews.com/',
    forms: 'AP|A\\.P\\.|(?:The )?Associated Press|THE ASSOCIATED PRESS|ASSOCIATED PRESS|AP通信|美联社',
  },
  { name: 'AFP', url: 'https://www.afp.com/', forms: 'AFP|Agence France[- ]Presse|afp|法新社|أ ?ف ?ب' },
  { name: 'PTI', url: 'https://www.ptinews.com/', forms: 'PTI|Press Trust of India|पीटीआई|भाषा' },
  { name: 'ANI', url: 'https://www.aninews.in/', forms: 'ANI|एएनआई' },
  { name: 'IANS', url: 'https://ianslive.in/', forms: 'IANS|आईएएनएस' },
  { name: 'UNI', url: 'https://www.uniindia.com/', forms: 'UNI' },
  {
    name: 'dpa',
    url: 'https://www.dpa.com/',
    forms: 'dpa|DPA|dpa/\\w{2,3}|dpa-AFX|dpa-infocom|Deutsche Presse-Agentur',
  },
  { name: 'APA', url: 'https://apa.at/', forms: 'APA' },
  { name: 'Keystone-SDA', url: 'https://www.keystone-sda.ch/', forms: 'SDA|sda|Keystone-SDA|ats|ATS|Keystone-ATS' },
  { name: 'ANSA', url: 'https://www.ansa.it/', forms: 'ANSA' },
  { name: 'Adnkronos', url: 'https://www.adnkronos.com/', forms: 'Adnkronos|ADNKRONOS' },
  { name: 'EFE', url: 'https://efe.com/', forms: 'EFE|Efe|Agencia EFE' },
  { name: 'Europa Press', url: 'https://www.europapress.es/', forms: 'EUROPA PRESS|Europa Press' },
  { name: 'Lusa', url: 'https://www.lusa.pt/', forms: 'Lusa|LUSA' },
  { name: 'Belga', url: 'https://www.belganewsagency.eu/', forms: 'Belga|BELGA' },
  { name: 'ANP', url: 'https://www.anp.nl/', forms: 'ANP' },
  { name: 'Ritzau', url: 'https://ritzau.dk/', forms: '/ritzau/|Ritzau' },
  { name: 'NTB', url: 'https://www.ntb.no/', forms: 'NTB|©NTB' },
  { name: 'TT', url: 'https://tt.se/', forms: 'TT' },
  { name: 'PAP', url: 'https://www.pap.pl/', forms: 'PAP' },
  { name: 'Xinhua', url: 'https://www.xinhuanet.com/', forms: 'Xinhua|新华社|新華社' },
  { name: 'Kyodo News', url: 'https://www.kyodonews.jp/', forms: 'Kyodo|共同(?:通信)?' },
  { name: 'Jiji Press', url: 'https://www.jiji.com/', forms: 'Jiji Press|時事(?:通信)?' },
  { name: 'Yonhap', url: 'https://www.yna.co.kr/', forms: 'Yonhap|연합뉴스' },
  { name: 'TASS', url: 'https://tass.com/', forms: 'TASS|ТАСС' },
  { name: 'Interfax', url: 'https://interfax.com/', forms: 'Interfax(?:-Ukraine)?|Интерфакс' },
  { name: 'Anadolu', url: 'https://www.aa.com.tr/', forms: 'AA|Anadolu(?: Agency| Ajansı)?' },
  { name: 'Antara', url: 'https://www.antaranews.com/', forms: 'ANTARA' },
  { name: 'Bernama', url: 'https://www.bernama.com/', forms: 'Bernama|BERNAMA' },
  { name: 'The Canadian Press', url: 'https://www.thecanadianpress.com/', forms: 'The Canadian Press|CP' },
  { name: 'PA Media', url: 'https://pa.media/', forms: 'PA Media|Press Association' },
  { name: 'AAP', url: 'https://www.aap.com.au/', forms: 'AAP' },
  { name: 'UPI', url: 'https://www.upi.com/', forms: 'UPI' },
  { name: 'Bloomberg', url: 'https://www.bloomberg.com/', forms: 'Bloomberg' },
];
