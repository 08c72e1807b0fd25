import { expect, test } from 'vitest';
import { isEnglish } from '../../src/core/summarize/shorten/language.ts';
import { summarize } from '../../src/core/summarize/summarize.ts';
import { countWords } from '../../src/core/words.ts';

const STORIES: Record<string, string[]> = {
  de: [
    'Die Brücke von Altmoor ist am Montag gesperrt worden, nachdem Prüfer Risse in zwei Stahlseilen gefunden hatten. So müssen täglich rund 14.000 Fahrzeuge einen Umweg von 35 Kilometern nehmen.',
    'Die Sperrung dauert nach Angaben des Landkreises bis mindestens März. Also fürchten die Händler in der Innenstadt um ihr Geschäft. Die Reparatur kostet 3,2 Millionen Euro. Die Brücke wurde 1931 gebaut und 1998 zuletzt saniert. Über die Finanzierung will der Kreistag am 4. Februar entscheiden.',
  ],
  hi: [
    'अल्दमूर का पुल सोमवार को सभी वाहनों के लिए बंद कर दिया गया, क्योंकि जाँच में दो केबलों में दरारें मिलीं। हर दिन लगभग चौदह हज़ार वाहन इस पुल से गुज़रते हैं।',
    'परिषद की अध्यक्ष मीरा क्विलन ने कहा कि यह एहतियात है। मरम्मत पर बत्तीस करोड़ रुपये खर्च होंगे। पुल 1931 में बना था। दुकानदारों को अपने कारोबार की चिंता है। काम मार्च तक चलेगा और उसके बाद पुल फिर से खोला जाएगा।',
  ],
  ja: [
    '橋の検査で二本の鋼索に亀裂が見つかったため、アルダムーア橋は月曜日に全面通行止めとなった。毎日約一万四千台の車がこの橋を渡っている。',
    '修理には三億二千万円かかる見込みだと県は説明した。工事は少なくとも三月まで続く。橋は一九三一年に完成し、一九九八年に最後の改修が行われた。商店主たちは客が減ることを心配している。',
  ],
  ar: [
    'أغلق جسر ألدمور أمام حركة المرور يوم الاثنين بعد أن عثر المفتشون على شقوق في اثنين من كابلاته الفولاذية. يعبر الجسر نحو أربعة عشر ألف مركبة كل يوم.',
    'قالت رئيسة المجلس إن الإغلاق إجراء احترازي. ستبلغ تكلفة الإصلاح ثلاثة ملايين. بني الجسر عام 1931 ورمم آخر مرة عام 1998. يخشى أصحاب المتاجر على تجارتهم. ستستمر الأعمال حتى شهر مارس على الأقل ثم يعاد فتح الجسر أمام المركبات والمشاة في المدينة القديمة.',
  ],
};

for (const [lang, paragraphs] of Object.entries(STORIES)) {
  test(`prints whole sentences of the story in ${lang}`, () => {
    const { sentences, words } = summarize({ headline: '', paragraphs, lang });
    expect(sentences.length).toBeGreaterThan(0);
    expect(words).toBeLessThanOrEqual(60);
    expect(words).toBe(sentences.reduce((sum, { text }) => sum + countWords(text, lang), 0));
    for (const { text } of sentences) expect(paragraphs.join(' ')).toContain(text);
  });
}

test.each([
  ['en', true],
  ['eng', true],
  ['eng-US', true],
  ['enm', false],
  ['de', false],
])('%s is English: %s', (lang, english) => {
  expect(isEnglish('Der Hafen.', lang)).toBe(english);
});
