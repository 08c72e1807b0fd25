import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core/extract/extract.ts';
import { page, paragraphs, STORY } from './bridge-page.ts';

const bodyOf = (texts: readonly string[]) =>
  extract(page(paragraphs(texts)), { url: 'https://news.example/2026/11/harbour-bridge' }).article.paragraphs;
const around = (line: string) => [...STORY.slice(0, 2), line, ...STORY.slice(2)];

describe('the body of a story', () => {
  it.each([
    // To listen to it, share it, answer it.
    ['de', 'Artikel anhören (4:10 Minuten)'],
    ['de', 'Kommentare zu diesem Artikel'],
    ['fr', 'Signaler une erreur dans cet article'],
    ['es', 'Escuchar artículo'],
    ['it', 'Condividi questo articolo'],
    ['pt', 'Compartilhe esta notícia'],
    ['nl', 'Reageer op dit artikel'],
    ['sv', 'Dela artikeln'],
    ['pl', 'Udostępnij artykuł'],
    ['cs', 'Sdílet článek'],
    ['tr', 'Haberi dinle'],
    ['ru', 'Поделиться новостью'],
    ['ar', 'استمع إلى المقال'],
    ['ja', 'この記事をシェアする'],
    ['ko', '기사 듣기'],
    // What stands or comes below.
    ['nl', 'Tekst gaat verder onder de foto.'],
    ['es', 'Sigue leyendo después de la publicidad'],
    ['it', 'L’articolo continua dopo la pubblicità'],
    ['pt', 'Continua depois da publicidade.'],
    ['pl', 'Dalsza część tekstu pod wideo'],
    ['pl', 'Dalsza część artykułu pod materiałem wideo'],
    ['cs', 'Článek pokračuje pod videem'],
    ['hu', 'A cikk a hirdetés után folytatódik'],
    ['id', 'Gulir untuk melanjutkan'],
    ['sv', 'Annons'],
    ['el', 'ΔΙΑΦΗΜΙΣΗ'],
    ['th', 'โฆษณา'],
    ['ja', 'スポンサーリンク'],
    ['ja', '次のページへ続く'],
    ['vi', 'Tin liên quan'],
    ['zh', '返回首页，查看更多'],
    ['ja', '▼<a href="/2">国道で通行止め</a>'],
    // To follow the house, and to write to it.
    ['de', 'Nichts verpassen? Dann folgen Sie uns auf WhatsApp.'],
    ['de', 'Hier können Sie den Brief aus dem Rathaus kostenlos bestellen.'],
    ['es', 'Puedes seguirnos en Facebook y X.'],
    ['pt', 'Siga o canal e receba as notícias do dia.'],
    ['ru', 'Подписывайтесь на наш канал.'],
    ['id', 'Ikuti berita terbaru kami di Google News.'],
    ['vi', 'Mời bạn đọc theo dõi chúng tôi trên Zalo.'],
    ['hi', 'ताजा खबरों के लिए हमारा ऐप डाउनलोड करें।'],
    ['bn', 'সর্বশেষ খবর পেতে চ্যানেল ফলো করুন।'],
    ['fa', 'ما را در تلگرام دنبال کنید.'],
    ['zh', '更多内容请关注我们的公众号。'],
    ['ja', '最新情報を配信しています。友だち追加はこちら。'],
    ['de', 'Diskutieren Sie mit: Was halten Sie von der Brücke?'],
    ['cs', 'Našli jste chybu? Napište nám.'],
    ['he', 'מצאתם טעות? כתבו לנו'],
    ['ko', '저작권자 ⓒ 아를렌신문 무단전재 금지'],
    // How and when it was made, and of what.
    ['de', 'Transparenzhinweis: Der Text wurde mit Hilfe künstlicher Intelligenz erstellt.'],
    ['es', 'Este artículo fue traducido con ayuda de inteligencia artificial.'],
    ['de', 'Dieser Artikel wurde erstmals am 5. März 2024 veröffentlicht.'],
    ['fr', 'Article publié le 5 mars 2024 à 18h12, mis à jour le 6 mars à 7h40.'],
    ['de', 'Quelle: dpa/ivs'],
    ['pl', 'Źródło: PAP'],
    ['tr', 'Kaynak: AA'],
    ['ar', 'المصدر: وكالات'],
    ['vi', 'Theo TTXVN'],
    ['pt', 'Com informações da Agência Arlen'],
    ['da', '/ritzau/'],
    // Instead of a post or a film.
    ['de', 'An dieser Stelle finden Sie Inhalte von Drittanbietern. Wir benötigen Ihre Zustimmung.'],
    ['fr', 'Ce contenu est bloqué car vous n’avez pas accepté les cookies.'],
  ])('has no line in which a house speaks to its readers, in %s: %s', (_, line) => {
    expect(bodyOf(around(line))).toEqual(STORY);
  });

  it.each([
    ['de', 'Der Artikel 5 des Grundgesetzes schützt die Presse.'],
    ['de', 'Den Artikel habe sie nie gelesen, sagte die Bürgermeisterin am Abend vor dem Rat.'],
    ['de', 'Die Quelle der Wiese ist nun wieder frei.'],
    ['de', 'Der Text, den eine KI geschrieben hatte, lag dem Rat am Dienstag vor.'],
    ['fr', 'Ce texte sur l’intelligence artificielle a été adopté mardi par le conseil.'],
    ['es', 'El texto continúa la línea marcada después de la reforma de la publicidad exterior en la ciudad.'],
    ['nl', 'De gemeente gaat verder onder een nieuwe naam.'],
    ['nl', 'De advertentie kostte de stad 300 euro.'],
    ['it', 'La pubblicità è vietata sul ponte.'],
    ['sv', 'En annons kostade staden 300 kronor.'],
    ['ru', 'Мэр подписывает указ на этой неделе.'],
    ['en', 'Two sources: the mayor and the harbour office, the police said.'],
    ['en', 'Sources: the mayor, and nobody else, wrote the letter.'],
    ['fr', 'Réagir vite, voilà ce que demande la mairie.'],
    ['ja', '市長はこの記事を否定した。'],
    ['de', 'Das Heft zum Hafen kann jeder im Rathaus kostenlos bestellen.'],
    ['de', 'Dieser Artikel wurde 1975 aus der Verfassung gestrichen.'],
    ['de', '„Hören Sie auch auf die Kinder“, sagte die Bürgermeisterin.'],
    ['de', 'Ein Drittanbieter hatte ohne Zustimmung der Stadt gebaut.'],
    ['pl', '„Dziękujemy, że państwo przyszli”, powiedział burmistrz.'],
    ['nl', 'Dit artikel is in strijd met de wet, zegt de rechter.'],
    ['zh', '市民关注本地的桥梁和港口。'],
    ['hi', 'यात्री नियम फॉलो करें, मेयर ने कहा।'],
    ['ko', '시장은 기사를 부인했다.'],
    ['zh', '市长请市民关注桥梁安全。'],
  ])('has each paragraph of the story, whatever its words, in %s: %s', (_, told) => {
    expect(bodyOf(around(told))).toEqual(around(told));
  });

  it.each([
    ['fr', 'Publié le 05/03/2024 à 18h12'],
    ['es', 'Actualizado a las 18:12h'],
    ['it', 'Ultimo aggiornamento: 5 Marzo, 18:12'],
    ['ja', '2024年3月5日 18時12分'],
    ['ar', '5 مارس 2024'],
    ['de', 'Die Hafenbrücke im Winter. Foto: Iva Strand/dpa'],
    ['de', 'Bild: dpa'],
    ['pl', 'Stary most zimą. Fot. Iva Strand / PAP'],
    ['pt', 'Ponte velha no inverno — Foto: Iva Strand/Portal'],
    ['ru', 'Фото: Ива Странд / РИА'],
    ['ja', '写真：共同通信'],
    ['zh', '图为老桥冬景。张明 摄'],
    ['zh', '▲老橋的冬天。（圖／記者王小明攝）'],
    ['ko', '사진=연합뉴스'],
    ['es', 'EFE'],
    ['it', '(ANSA)'],
    ['da', '/ritzau/AFP'],
    ['sv', 'Iva Strand/TT'],
    ['fr', 'La rédaction avec AFP'],
    ['es', '(Redacción y agencias)'],
    ['zh', '（完）'],
    ['ja', '【山田太郎】'],
    ['pl', 'Opracowanie: Iva Strand'],
    ['tr', 'Editör: Iva Strand'],
  ])('has no line of credits, in %s: %s', (_, line) => {
    expect(bodyOf(around(line))).toEqual(STORY);
  });

  it.each([
    ['en', 'ZZ'],
    ['en', '[The Harbour Post]'],
    ['de', 'Das Foto: Die Brücke im Winter, sagte sie, sei eine Fälschung.'],
    ['de', 'Im Jahr 2024 sollen es 14 werden.'],
    ['fr', 'Publicité en hausse de 5 % en 2024.'],
    ['en', 'Public money for 14 bridges'],
    ['es', 'Actualidad del puente en 2024'],
    ['en', 'The bridge was built in 1931'],
    ['ja', '2024年3月5日に橋は閉じた'],
  ])('has each line of the story that looks like a credit, in %s: %s', (_, told) => {
    expect(bodyOf(around(told))).toEqual(around(told));
  });
});
