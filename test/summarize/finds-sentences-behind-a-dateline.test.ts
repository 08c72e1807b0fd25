import { expect, test } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';

const texts = (text: string, lang: string) => bodySentences([text], lang, false).map((one) => one.text);

test.each([
  ['es', 'MADRID, 18 nov. (EFE).- ', 'El puerto de Sennick cerró el lunes por la tormenta.'],
  ['ru', 'Москва. 18 ноября. INTERFAX.RU - ', 'В Северогорске закрыли старый порт из-за шторма.'],
])('the stops of a dateline end no sentence: %s', (lang, dateline, story) => {
  const next = lang === 'es' ? 'Dos barcos se hundieron.' : 'Два судна затонули.';
  expect(texts(`${dateline}${story} ${next}`, lang)).toEqual([story, next]);
});
