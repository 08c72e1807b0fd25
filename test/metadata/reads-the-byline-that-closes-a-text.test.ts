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
    ['新示报记者 张明 阿连市报道', ['张明']],
    ['新示报记者张明/文 受访者供图', ['张明']],
    ['港口的墙三周内重建完成。（记者张明 通讯员李小华）', ['张明', '李小华']],
    ['港口的墙三周内重建完成。（张明 李小华 ）', ['张明', '李小华']],
    ['（张明）', ['张明']],
    ['文／張小明', ['張小明']],
    ['作者︱张明', ['张明']],
    ['다리가 월요일 닫힌다. 홍길동 기자 hong@example.com', ['홍길동']],
    ['Trần Đức Anh', ['Trần Đức Anh']],
  ])('%s', (text, names) => {
    expect(closingByline([text])).toEqual(names);
  });

  it.each([
    'By Monday Jane Doe of the council had seen the wall, and she told reporters that it would have to go before winter comes.',
    'By the end of the year the harbour will be closed.',
    'Jane Doe',
    '港口的墙三周内重建完成。（全文完）',
    '港口的墙三周内重建完成。（资料图）',
    '记者手记',
    '记者会 周一',
    '记者张明说 墙会站稳',
    '시장은 기자 간담회에서 다리를 닫는다고 말했다.',
    'Anh đi qua cầu',
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

  it.each<[string, string[]]>([
    ['新示社阿连1月5日电（记者张明、李小华）港口的墙三周内重建完成。', ['张明', '李小华']],
    ['本报讯（记者 张明 通讯员 李小华）港口的墙三周内重建完成。', ['张明', '李小华']],
    ['〔記者張小明／台北報導〕港口的牆三週內重建完成。', ['張小明']],
    ['新示报记者 张明 李小华', ['张明', '李小华']],
    ['(서울=새날통신) 홍길동 기자 = 다리가 월요일 닫힌다.', ['홍길동']],
    ['[새날일보 홍길동 기자] 다리가 월요일 닫힌다.', ['홍길동']],
    ['【ロンドン＝山田太郎、鈴木一郎】港の壁が三週間で再建された。', ['山田太郎', '鈴木一郎']],
  ])('opens it in East Asia: %s', (text, names) => {
    expect(closingByline([], [text])).toEqual(names);
  });
  it.each([
    '【ワシントン＝共同】港の壁が三週間で再建された。',
    '记者博客 联系记者',
    '市长（记者会现场）说，港口的墙三周内重建完成。',
    '港口的墙三周内重建完成。（张明）',
  ])('nobody opens “%s”', (text) => {
    expect(closingByline([], [text])).toEqual([]);
  });

  it.each([
    [['新示报记者 张明'], []],
    [[], ['整合 新示报记者 张明', '素材来自 新示报', '配图 新示报']],
  ])('is read in its own line before or behind the text: %j %j', (before, behind) => {
    const story = Array.from(
      { length: 4 },
      (_, n) =>
        `市议会周四晚决定，阿连的港口大桥从周一起关闭三周，所有车辆将绕行北环路，公共汽车每天多走${n + 5}分钟。`,
    );
    const body = [...before, ...story, ...behind].map((text) => `<p>${text}</p>`).join('');
    const { article } = extract(`<title>大桥关闭三周</title><article><h1>大桥关闭三周</h1>${body}</article>`, {
      url: 'https://www.example-times.test/2024/01/31/bridge',
    });
    expect(article.authors).toEqual(['张明']);
  });
});
