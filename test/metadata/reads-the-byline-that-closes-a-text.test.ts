import { describe, expect, it } from 'vitest';
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

  it('names the reporter rather than the editor of a page', () => {
    expect(closingByline(['（责编：王强）', '港口的墙三周内重建完成。（新示报记者 张明）'])).toEqual(['张明']);
  });
});
