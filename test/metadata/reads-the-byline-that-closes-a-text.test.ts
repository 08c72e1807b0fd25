import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core/extract/extract.ts';
import { closingByline } from '../../src/core/extract/metadata/closing-byline.ts';

describe('the byline that closes a text', () => {
  it.each<[string, string[]]>([
    ['(Reporting by Andres Kask in Tallinn; Editing by Louise Pender and Mark Heron)', ['Andres Kask']],
    ['Reporting by Mira Castell and Jonas Wray; writing by Helen Okoro', ['Mira Castell', 'Jonas Wray']],
    ['By Jane Doe', ['Jane Doe']],
    ['Text: Anna Müller', ['Anna Müller']],
    ['（责编：张明、李小华）', ['张明', '李小华']],
    ['記者：山田太郎', ['山田太郎']],
    ['港口的墙三周内重建完成。（记者 张明）', ['张明']],
    ['新示报记者 张明 李小华', ['张明', '李小华']],
  ])('%s', (text, names) => {
    expect(closingByline([text])).toEqual(names);
  });

  it.each([
    'By Monday Jane Doe of the council had seen the wall, and she told reporters that it would have to go before winter comes.',
    'By the end of the year the harbour will be closed.',
    'Jane Doe',
    'Read more by subscribing to our newsletter',
    'Par la mer',
    '市长对记者 表示，这堵墙会在冬天之前完成。',
  ])('names nobody in “%s”', (text) => {
    expect(closingByline([text])).toEqual([]);
  });

  it('is not that of another story, which stands behind its title', () => {
    const told =
      'The harbour wall of Bayview was rebuilt in three weeks, the council said, and the boats that had waited in Osk came home before the storm. ';
    const story = Array.from({ length: 210 }, (_, n) => `<p>${told}It was day ${n} of the works.</p>`).join('');
    const authors = (rest: string): string[] =>
      extract(
        `<title>Harbour wall rises again</title><article><h1>Harbour wall rises again</h1>${story}</article>${rest}`,
        {
          url: 'https://www.example-times.test/harbour-wall-rises-again',
        },
      ).article.authors;
    expect(authors('<p>By Jane Doe</p><section><h3>A tunnel opens</h3><p>By John Roe</p></section>')).toEqual([
      'Jane Doe',
    ]);
    expect(authors('<section><h3>A tunnel opens</h3><p>By John Roe</p></section>')).toEqual([]);
    expect(authors('<section><h3>By Jane Doe</h3><p>She has written of walls for ten years.</p></section>')).toEqual([
      'Jane Doe',
    ]);
  });
  it('names the reporter rather than the editor of a page', () => {
    expect(closingByline(['（责编：王强）', '港口的墙三周内重建完成。（新示报记者 张明）'])).toEqual(['张明']);
  });
});
