/** One invented story in the languages of Sixty's readers, with what stands around stories in each. */

/** Five paragraphs by language. */
export const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The harbour bridge in Arlen will close for three weeks from Monday, the city council decided on Thursday evening.',
    'Engineers found cracks in two of the eleven steel beams during a routine inspection in October, Mayor Lena Oduya said.',
    'About 14,000 cars cross the bridge each day. Buses will be sent over the northern ring road, which adds nine minutes to the trip.',
    '“We would rather close the bridge now than be sorry in the winter,” Oduya told reporters after the vote.',
    'The repair is expected to cost 2.3 million crowns, half of which will be paid by the region.',
  ],
  de: [
    'Die Hafenbrücke in Arlen wird ab Montag für drei Wochen gesperrt, wie der Stadtrat am Donnerstagabend beschlossen hat.',
    'Ingenieure hatten bei einer Prüfung im Oktober Risse in zwei der elf Stahlträger gefunden, sagte Bürgermeisterin Lena Oduya.',
    'Täglich fahren rund 14.000 Autos über die Brücke. Busse werden über den nördlichen Ring geleitet, was neun Minuten länger dauert.',
    '„Wir sperren die Brücke lieber jetzt, als im Winter etwas zu bereuen“, sagte Oduya nach der Abstimmung.',
    'Die Reparatur soll 2,3 Millionen Kronen kosten, von denen die Region die Hälfte zahlt.',
  ],
  fr: [
    'Le pont du port d’Arlen sera fermé pendant trois semaines à partir de lundi, a décidé le conseil municipal jeudi soir.',
    'Des ingénieurs ont trouvé des fissures dans deux des onze poutres lors d’un contrôle en octobre, a expliqué la maire Lena Oduya.',
    'Quelque 14 000 voitures empruntent le pont chaque jour. Les bus passeront par le périphérique nord, soit neuf minutes de plus.',
    '« Nous préférons fermer le pont maintenant plutôt que de le regretter cet hiver », a dit Mme Oduya après le vote.',
    'La réparation devrait coûter 2,3 millions de couronnes, dont la moitié à la charge de la région.',
  ],
  es: [
    'El puente del puerto de Arlen cerrará durante tres semanas a partir del lunes, según decidió el ayuntamiento el jueves por la noche.',
    'Los ingenieros hallaron grietas en dos de las once vigas durante una inspección en octubre, dijo la alcaldesa Lena Oduya.',
    'Unos 14.000 coches cruzan el puente cada día. Los autobuses irán por la ronda norte, lo que añade nueve minutos al viaje.',
    '«Preferimos cerrar el puente ahora que lamentarlo en invierno», dijo Oduya tras la votación.',
    'La reparación costará 2,3 millones de coronas, la mitad a cargo de la región.',
  ],
  it: [
    'Il ponte del porto di Arlen resterà chiuso per tre settimane da lunedì, ha deciso giovedì sera il consiglio comunale.',
    'Gli ingegneri hanno trovato crepe in due delle undici travi durante un controllo a ottobre, ha detto la sindaca Lena Oduya.',
    'Circa 14.000 auto attraversano il ponte ogni giorno. Gli autobus passeranno dalla tangenziale nord, con nove minuti in più.',
    '«Meglio chiudere il ponte adesso che pentirsene in inverno», ha detto Oduya dopo il voto.',
    'La riparazione costerà 2,3 milioni di corone, metà a carico della regione.',
  ],
  pt: [
    'A ponte do porto de Arlen vai fechar durante três semanas a partir de segunda-feira, decidiu a câmara municipal na quinta à noite.',
    'Engenheiros encontraram fissuras em duas das onze vigas durante uma inspeção em outubro, disse a presidente Lena Oduya.',
    'Cerca de 14 mil carros cruzam a ponte por dia. Os autocarros seguirão pela circular norte, o que acrescenta nove minutos.',
    '“Preferimos fechar a ponte agora a lamentar no inverno”, disse Oduya depois da votação.',
    'A reparação deverá custar 2,3 milhões de coroas, metade paga pela região.',
  ],
  pl: [
    'Most portowy w Arlen zostanie zamknięty na trzy tygodnie od poniedziałku, zdecydowała w czwartek wieczorem rada miasta.',
    'Inżynierowie znaleźli pęknięcia w dwóch z jedenastu belek podczas kontroli w październiku, powiedziała burmistrz Lena Oduya.',
    'Codziennie mostem przejeżdża około 14 tysięcy samochodów. Autobusy pojadą północną obwodnicą, co wydłuży podróż o dziewięć minut.',
    '„Wolimy zamknąć most teraz, niż żałować zimą”, powiedziała Oduya po głosowaniu.',
    'Naprawa ma kosztować 2,3 miliona koron, z czego połowę zapłaci region.',
  ],
  tr: [
    'Arlen liman köprüsü pazartesiden itibaren üç hafta kapatılacak, belediye meclisi perşembe akşamı karar verdi.',
    'Mühendisler ekim ayındaki denetimde on bir kirişin ikisinde çatlak buldu, dedi Belediye Başkanı Lena Oduya.',
    'Köprüden her gün yaklaşık 14 bin araç geçiyor. Otobüsler kuzey çevre yolundan gidecek, bu da yolculuğu dokuz dakika uzatıyor.',
    '“Köprüyü kışın pişman olmaktansa şimdi kapatmayı tercih ederiz,” dedi Oduya oylamadan sonra.',
    'Onarımın 2,3 milyon kron tutması bekleniyor, yarısını bölge ödeyecek.',
  ],
  ar: [
    'سيُغلق جسر الميناء في آرلن لمدة ثلاثة أسابيع ابتداء من يوم الاثنين، وفق ما قرره المجلس البلدي مساء الخميس.',
    'وقالت رئيسة البلدية لينا أودويا إن المهندسين عثروا على شقوق في اثنتين من أصل إحدى عشرة عارضة خلال فحص في أكتوبر.',
    'ويعبر الجسر نحو 14 ألف سيارة يوميا. وستسلك الحافلات الطريق الدائري الشمالي، ما يضيف تسع دقائق إلى الرحلة.',
    '«نفضل إغلاق الجسر الآن على أن نندم في الشتاء»، قالت أودويا بعد التصويت.',
    'ومن المتوقع أن تبلغ تكلفة الإصلاح 2.3 مليون كرونة، تدفع المنطقة نصفها.',
  ],
  hi: [
    'आर्लेन का बंदरगाह पुल सोमवार से तीन सप्ताह के लिए बंद रहेगा, नगर परिषद ने गुरुवार शाम यह फैसला किया।',
    'महापौर लेना ओडुया ने कहा कि अक्टूबर में हुई जांच के दौरान इंजीनियरों को ग्यारह में से दो बीमों में दरारें मिलीं।',
    'हर दिन करीब 14,000 गाड़ियां पुल पार करती हैं। बसें उत्तरी रिंग रोड से जाएंगी, जिससे सफर नौ मिनट लंबा हो जाएगा।',
    '“हम सर्दियों में पछताने के बजाय अभी पुल बंद करना पसंद करेंगे,” ओडुया ने मतदान के बाद कहा।',
    'मरम्मत पर 23 लाख क्रोन खर्च होने का अनुमान है, जिसका आधा हिस्सा क्षेत्र देगा।',
  ],
  zh: [
    '阿伦市议会周四晚间决定，港口大桥将从周一起关闭三周，期间所有车辆都必须绕行北环路。',
    '市长莉娜·奥杜亚表示，工程师在十月的例行检查中发现十一根钢梁中有两根出现裂缝，需要立即更换。',
    '每天约有一万四千辆汽车通过这座大桥。公交车将改走北环路，行程会增加九分钟左右，早高峰可能更久。',
    '“我们宁愿现在关闭大桥，也不愿在冬天后悔。”奥杜亚在投票后对记者说，这次投票获得一致通过。',
    '维修费用预计为二百三十万克朗，其中一半由大区承担，其余由市政府从明年的预算中支付。',
  ],
  ja: [
    'アーレン市議会は木曜日の夜、港の橋を月曜日から三週間閉鎖することを全会一致で決定した。',
    'レナ・オドゥヤ市長によると、十月の定期点検で十一本の鉄骨のうち二本に亀裂が見つかったという。',
    '橋は一日におよそ一万四千台の車が通る。バスは北環状道路を迂回し、所要時間は九分ほど延びる見込みだ。',
    '「冬に後悔するよりも、今閉鎖するほうがよい」と市長は採決の後、記者団に語った。',
    '修理費は二百三十万クローネと見積もられ、その半分を州が負担することになっている。',
  ],
  ko: [
    '아를렌 시의회는 목요일 저녁 항구 다리를 월요일부터 3주 동안 폐쇄하기로 만장일치로 결정했다.',
    '레나 오두야 시장은 10월 정기 점검에서 기술자들이 강철 들보 11개 중 2개에서 균열을 발견했다고 밝혔다.',
    '이 다리는 하루에 약 1만4천 대의 차량이 이용한다. 버스는 북부 순환도로로 우회하며 9분이 더 걸린다.',
    '"겨울에 후회하느니 지금 다리를 닫는 편이 낫다"고 오두야 시장은 표결 뒤 기자들에게 말했다.',
    '수리비는 230만 크로네로 예상되며 절반은 지역 정부가 부담한다.',
  ],
};

/** Its headline. */
export const HEADLINES: Readonly<Record<string, string>> = {
  en: 'Harbour bridge in Arlen to close for three weeks',
  de: 'Hafenbrücke in Arlen drei Wochen gesperrt',
  fr: 'Le pont du port d’Arlen fermé trois semaines',
  es: 'El puente del puerto de Arlen cierra tres semanas',
  it: 'Chiude per tre settimane il ponte del porto di Arlen',
  pt: 'Ponte do porto de Arlen fecha durante três semanas',
  pl: 'Most portowy w Arlen zamknięty na trzy tygodnie',
  tr: 'Arlen liman köprüsü üç hafta kapanıyor',
  ar: 'إغلاق جسر الميناء في آرلن ثلاثة أسابيع',
  hi: 'आर्लेन का बंदरगाह पुल तीन सप्ताह बंद रहेगा',
  zh: '阿伦港口大桥将关闭三周',
  ja: 'アーレンの港の橋、三週間閉鎖へ',
  ko: '아를렌 항구 다리 3주간 폐쇄',
};

/** A sign to another story, the credit of a picture, a call to subscribe. */
export const AROUND: Readonly<Record<string, readonly [sign: string, credit: string, call: string]>> = {
  en: ['Read more', 'Photo: Iva Strand', 'Subscribe to our newsletter'],
  de: ['Lesen Sie auch', 'Foto: Iva Strand', 'Jetzt Newsletter abonnieren'],
  fr: ['À lire aussi', 'Photo : Iva Strand', 'Abonnez-vous à notre newsletter'],
  es: ['Lee también', 'Foto: Iva Strand', 'Suscríbete a nuestro boletín'],
  it: ['Leggi anche', 'Foto: Iva Strand', 'Iscriviti alla newsletter'],
  pt: ['Leia também', 'Foto: Iva Strand', 'Assine a nossa newsletter'],
  pl: ['Czytaj także', 'Fot. Iva Strand', 'Zapisz się na newsletter'],
  tr: ['İlgili haber', 'Fotoğraf: Iva Strand', 'Bültenimize abone olun'],
  ar: ['اقرأ أيضا', 'تصوير: إيفا ستراند', 'اشترك في نشرتنا'],
  hi: ['यह भी पढ़ें', 'फोटो: इवा', 'हमारे न्यूज़लेटर की सदस्यता लें'],
  zh: ['相关阅读', '图片来源：新示社', '订阅我们的通讯'],
  ja: ['関連記事', '写真：通信社', 'ニュースレターを購読'],
  ko: ['관련 기사', '사진: 통신사', '뉴스레터 구독하기'],
};
