import { describe, expect, test } from 'vitest';
import { leansElsewhere } from '../../src/core/summarize/reference/openings-elsewhere.ts';
import { summarize } from '../../src/core/summarize/summarize.ts';

describe('openings that lean on the sentence before', () => {
  test.each([
    ['de', 'Sie schloss den Hafen.'],
    ['de', 'Danach schloss der Hafen.'],
    ['de', 'Auch bei Ebbe ist der Hafen offen.'],
    ['de', 'Deren Boote liegen im Hafen.'],
    ['de', 'Ihren Hafen haben sie verloren.'],
    ['de', 'So ist der Hafen geschlossen.'],
    ['de', 'Ausserdem ist der Hafen geschlossen.'],
    ['es', 'Mientras tanto, el puerto cerró.'],
    ['es', 'Por su parte, el puerto cerró.'],
    ['vi', 'Ông đóng cửa cảng.'],
    ['de', 'Diesem Hafen fehlt das Geld.'],
    ['de', 'Das ist die größte Brücke am Hafen.'],
    ['de', 'Sekunden später läuft er zum Hafen.'],
    ['de', 'Auch der Hafen ist geschlossen.'],
    ['de', 'In diesem Hafen liegen Schiffe.'],
    ['de', 'Auf die laut Amt beste Mole kommt ein Kran.'],
    ['de', 'Die sind am Hafen.'],
    ['de', 'Mara Quillon allerdings schloss den Hafen.'],
    ['de', 'Viele dieser Schiffe sind alt.'],
    ['pl', 'Port jest jednak zamknięty.'],
    ['nb', 'Nei, havnen er stengt.'],
    ['lt', 'Tačiau uostas uždarytas.'],
    ['is', 'Hún lokaði höfninni.'],
    ['sv', 'De har stängt hamnen.'],
    ['tr', 'Bu nedenle liman kapandı.'],
    ['ja', 'このため港は閉じた。'],
    ['de', 'Im alten Hafen hängen sie an langen Seilen.'],
    ['fr', 'Cependant, le port est fermé.'],
    ['fr', 'Elles ferment le port.'],
    ['fr', 'Celle-ci ferme le port.'],
    ['fr', 'Cette mesure ferme le port.'],
    ['es', 'Este puerto cerró.'],
    ['fr', 'En mai, elle fermait encore le port.'],
    ['es', 'Pero el puerto cerró.'],
    ['it', 'Questa è la fine.'],
    ['pt', 'Ela fechou o porto.'],
    ['pl', 'Jednak port zamknięto.'],
    ['ru', 'Однако порт закрыли.'],
    ['tr', 'Ancak liman kapandı.'],
    ['hi', 'उन्होंने बंदरगाह बंद किया।'],
    ['ar', 'وأضاف أن الميناء مغلق.'],
    ['ko', '그러나 항구는 닫혔다.'],
    ['ko', '그건 항구의 일이다.'],
    ['ja', 'しかし港は閉じた。'],
    ['ja', 'とはいえ港は閉じた。'],
    ['ja', 'つまり港は閉じた。'],
    ['ja', 'そこで港を閉じた。'],
    ['ja', 'この港は閉じた。'],
    ['zh', '但是港口关闭了。'],
    ['zh', '此举关闭了港口。'],
    ['zh', '由此港口关闭了。'],
    ['zh', '而港口关闭了。'],
    ['nb-NO', 'Men havnen er stengt.'],
    ['nn', 'Dessuten er hamna stengd.'],
    ['nl', 'Toch is de haven dicht.'],
    ['sv', 'Därför är hamnen stängd.'],
    ['da', 'Derfor er havnen lukket.'],
    ['id', 'Namun pelabuhan ditutup.'],
    ['vi', 'Tuy nhiên cảng đóng cửa.'],
  ])('%s: %s', (lang, text) => {
    expect(leansElsewhere(text, lang)).toBe(true);
  });

  test.each([
    ['de', 'Siegen ist eine Stadt am Hafen.'],
    ['de', 'Diese Woche schließt der Hafen.'],
    ['fr', 'Cette semaine, le port ferme.'],
    ['es', 'Este miércoles cerró el puerto.'],
    ['pt', 'Este ano o porto fechou.'],
    ['it', 'Questa mattina il porto ha chiuso.'],
    ['nl', 'Deze week sluit de haven.'],
    ['tr', 'Bu yıl liman kapandı.'],
    ['de', 'Auch wer fern ist, sieht den Hafen.'],
    ['de', 'In diesem Jahr schließt der Hafen.'],
    ['de', 'Die Mole am Hafen ist alt.'],
    ['sv', 'De fem båtarna låg i hamnen.'],
    ['de', 'Das Schiff ist das größte im Hafen.'],
    ['de', 'Dank der Hilfe ist der Hafen offen.'],
    ['de', 'Mara Quillon schloss den Hafen, weil er alt ist.'],
    ['de', 'Die erste Hürde hat er genommen: Max Poe baut einen Hafen.'],
    ['fr', 'Il faut fermer le port.'],
    ['fr', 'En mai, il faut fermer le port.'],
    ['fr', 'Comme Mara Quillon, elle fermait le port.'],
    ['ja', 'このほど港が閉じた。'],
    ['ja', 'これまで港は静かだった。'],
    ['zh', '港口因此关闭了。'],
    ['es', 'Estambul cerró el puerto.'],
    ['ru', 'Анна закрыла порт.'],
    ['hi', 'इसराइल ने बंदरगाह बंद किया।'],
    ['xx', 'But the port is closed.'],
  ])('%s: none in %s', (lang, text) => {
    expect(leansElsewhere(text, lang)).toBe(false);
  });
});

test('a summary in another language does not open with what leans', () => {
  const filler =
    'Der Rat der Stadt beriet am Montag lange über den Umbau der alten Mole und die Kosten der neuen Kräne.';
  const paragraphs = [
    'Sie sei alt, hieß es, und die Brücke der Stadt müsse nun nach langer Zeit geschlossen werden.',
    'Bürgermeisterin Mara Quillon hat die alte Brücke der Stadt geschlossen, weil ihre Pfeiler Risse haben.',
    filler,
    'Die Brücke der Stadt wird im Mai von Fachleuten aus drei Ländern geprüft und dann erneuert.',
    'Der Bau der Mole und der Kräne kostet acht Millionen, die der Rat der Stadt aus Rücklagen zahlt.',
  ];
  const { sentences } = summarize({ headline: 'Brücke der Stadt geschlossen', paragraphs, lang: 'de' });
  expect(sentences[0]?.text).not.toMatch(/^Sie /);
});
