import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core/extract/extract.ts';

const PROSE = [
  'The harbour bridge in Arlen will close for three weeks from Monday, the city council decided on Thursday evening.',
  'Engineers found cracks in two of the eleven steel beams during a routine inspection in October, the mayor said.',
  'About 14,000 cars cross the bridge each day. Buses will be sent over the northern ring road for nine minutes more.',
  'The repair is expected to cost 2.3 million crowns, half of which will be paid by the region, according to the council.',
];
const read = (texts: readonly string[], author = 'Iva Strand') =>
  extract(
    `<title>A bridge is closed in Arlen</title><meta name="author" content="${author}"><article><h1>A bridge is closed in Arlen</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`,
    { url: 'https://courier.example/2026/11/19/bridge' },
  ).article.paragraphs;

describe('what writers say of themselves', () => {
  it.each([
    ['Iva Strand is a reporter for the Courier, and has written about bridges since 2011.'],
    ['• Iva Strand, who lives in Arlen, is the author of a book about the harbour and its bridges.'],
  ])('is left out behind the text: %s', (line) => {
    expect(read([...PROSE, line])).toEqual(PROSE);
  });

  it('is left out before it', () => {
    expect(read(['By Iva Strand, Arlen', ...PROSE])).toEqual(PROSE);
  });

  it('is left out of its midst where it is the name alone, as over each post of a live page', () => {
    expect(read([...PROSE.slice(0, 2), 'Iva Strand', PROSE[2] ?? '', 'Iva Strand', PROSE[3] ?? ''])).toEqual(PROSE);
  });

  it('is left out of its midst where it is a byline, of whomever', () => {
    const [one = '', two = '', ...more] = PROSE;
    expect(read([one, 'By Tomas Rehn', two, 'By Ada Byrne and Tomas Rehn', ...more])).toEqual(PROSE);
    const lines = [
      'By Friday it was over',
      'By Lake Arlen Road stands a mill',
      'Bye Tomas Rehn',
      'By Tomas Rehn, who is ninety.',
    ];
    expect(read([one, two, ...lines, ...more])).toEqual([one, two, ...lines, ...more]);
  });

  it.each([
    [
      'a writer who is asked',
      'Iva Strand: And what will the council do with the old beams when the work is done next year?',
    ],
    [
      'somebody of a longer name',
      'Iva Strandberg, who has crossed the bridge each day for thirty years, said that she would miss it.',
    ],
    [
      'a name within a sentence',
      'The council thanked the reporter Iva Strand, who had found the report on the beams in an archive.',
    ],
  ])('is not told of %s', (_, line) => {
    expect(read([...PROSE, line])).toEqual([...PROSE, line]);
  });

  it('is not known of a writer of one name', () => {
    const line =
      'Reuters is the agency that reported the closing of the bridge first, on Thursday at nine in the evening.';
    expect(read([...PROSE, line], 'Reuters')).toEqual([...PROSE, line]);
  });
});

describe('credits of East Asia', () => {
  const CHINESE = [
    '市议会周四晚决定，阿连的港口大桥从周一起关闭三周，所有车辆将绕行北环路，公共汽车多走九分钟。',
    '市长说，工程师在十月的例行检查中发现，十一根钢梁中有两根出现裂缝，修理费用估计为二百三十万克朗。',
    '每天约有一万四千辆汽车通过这座大桥。根据市议会的说法，费用的一半将由大区支付，其余由城市承担。',
  ];
  it.each([['新示报记者 张明 李小华'], ['作者：张明'], ['記者張明明／阿連報導'], ['山田太郎記者'], ['/홍길동 기자']])(
    'are left out before the text: %s',
    (line) => {
      expect(read([line, ...CHINESE], '张明')).toEqual(CHINESE);
    },
  );
  it.each([
    ['（新示网编辑 王强）'],
    ['责任编辑：王强'],
    ['来源：新示日报'],
    ['（张明）'],
    ['홍길동 기자 hong@example.com'],
  ])('are left out behind it: %s', (line) => {
    expect(read([...CHINESE, line], '张明')).toEqual(CHINESE);
  });
  it.each([['（记者 张明 李小华）'], ['（张明 李小华）']])(
    'are left out at the end of its last paragraph: %s',
    (credit) => {
      expect(read([...CHINESE.slice(0, -1), `${CHINESE.at(-1)}${credit}`], '张明')).toEqual(CHINESE);
    },
  );
  it('are no lines of the story that speak of reporters', () => {
    const line = '记者在现场看到，大桥两端已经立起路障，一辆公共汽车掉头离开，司机说他事先并不知道。';
    expect(read([...CHINESE, line], '张明')).toEqual([...CHINESE, line]);
  });
});
