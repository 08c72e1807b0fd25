import { describe, expect, it } from 'vitest';
import { FEATURES, type FeatureName } from '../../src/core/detect/feature-names.ts';
import { features } from '../../src/core/detect/features.ts';
import { extract } from '../../src/core/extract/extract.ts';

/** The same invented report in two scripts: what is measured of it should be much the same. */
const english = [
  'The harbour council said on Tuesday that the old lighthouse will be rebuilt by next spring, after two storms had torn its gallery away.',
  'The keeper told residents that the lamp would not go dark for a single night while the work on the foundations goes on.',
];
const chinese = [
  '港务委员会星期二表示，两场风暴刮走了老灯塔的回廊，灯塔将在明年春天之前重建完成，附近的渔民可以照常出海。',
  '看守人告诉记者，地基施工期间，塔上的灯不会有一个夜晚熄灭，居民也可以像往常一样在傍晚登上塔顶眺望海湾。',
];

function measured(paragraphs: readonly string[]): (name: FeatureName) => number {
  const html = `<h1>${paragraphs[0]?.slice(0, 12)}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
  const { article, signals } = extract(html, { url: 'https://news.example.com/a' });
  if (signals.kind === null) throw new Error('a page has a kind');
  const values = features({ ...article, paragraphs: [...paragraphs] }, { ...signals, kind: signals.kind });
  return (name) => values[FEATURES.indexOf(name)] ?? Number.NaN;
}

describe('text without spaces', () => {
  const [latin, han] = [measured(english), measured(chinese)];

  it('has reported speech', () => {
    expect(latin('pastTense')).toBeGreaterThan(0.02);
    expect(han('pastTense')).toBeGreaterThan(0.02);
  });

  it.each([
    ['German', 'Der Fahrer floh nach Angaben eines Zeugen, wie die Wache mitteilte, und kam am Abend zurück.'],
    ['French', 'Le pont rouvre en mai, a rapporté la radio, et d’après la mairie rien ne sera retardé.'],
    ['Italian', 'Il ponte riapre a maggio, ha affermato il sindaco, che ha sottolineato il lavoro di tutti.'],
    ['Portuguese', 'A ponte reabre em maio, contou a prefeita, e nada vai atrasar, declarou ela aos moradores.'],
    ['Dutch', 'De brug gaat in mei open, aldus de wethouder, en de bouwer liet weten dat alles op tijd is.'],
    ['Norwegian', 'Broen åpner i mai, opplyser kommunen, og arbeidet går som det skal, forteller ordføreren.'],
    ['Russian', 'Мост откроют в мае, отметил мэр, а по данным совета работы идут без задержек и в срок.'],
    ['Polish', 'Most będzie otwarty wiosną, powiedział burmistrz, a według rady miasta wcześniej się nie da.'],
    ['Turkish', 'Köprünün ilkbaharda açılacağını belediye başkanı açıkladı ve belediyeye göre gecikme olmayacak.'],
    ['Spanish', 'El puente se abrirá en primavera, según el ayuntamiento, y la alcaldesa señaló que no habrá retraso.'],
  ])('in %s has reported speech, whose words may begin or end beyond ASCII', (_, text) => {
    expect(measured([text])('pastTense')).toBeGreaterThan(0.06);
  });
});
