import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, firstParagraphs, MAX_BODY, MAX_PROPERTY } from '../../src/core/limits.ts';
import { loneText } from '../../src/core/lone-text.ts';
import { readText, toldAnew, toStory } from '../../src/core/read.ts';
import { textExtraction } from '../../src/core/text-extraction.ts';
import { countWords, words } from '../../src/core/words.ts';

/** Half a sign. */
const LONE = /\p{Surrogate}/u;

describe('the beginning of a text', () => {
  it('is the text itself where it fits, and never ends in half a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, most) => {
        const cut = beginning(text, most);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, most) - 1);
        if (text.length <= most) expect(cut).toBe(text);
        else if (!LONE.test(text)) expect(LONE.test(cut)).toBe(false);
      }),
    );
    expect(beginning('a💡b', 2)).toBe('a');
    expect(beginning('a💡b', 3)).toBe('a💡');
    // A half that stands alone is none of ours to mend.
    expect(beginning('ab\udca1', 2)).toBe('ab');
  });

  it('of several paragraphs is the whole ones, then what is left of the next', () => {
    const all = ['abc', 'de fg', 'h'];
    expect(firstParagraphs(all, 9)).toBe(all);
    expect(firstParagraphs(all, 8)).toEqual(['abc', 'de fg']);
    expect(firstParagraphs(all, 6)).toEqual(['abc', 'de']);
    expect(firstParagraphs(all, 3)).toEqual(['abc']);
    expect(firstParagraphs(all, 0)).toEqual([]);
  });
});

describe('text given without its page', () => {
  const given = (different: object) =>
    textExtraction({ url: 'https://example.com/a', headline: 'H', body: '', ...different });

  it('has its paragraphs by any line break, without white space', () => {
    const { article, signals } = given({ body: ' One. \r\n\n Two.\u2028Three.\u2029Four.\rFive. ' });
    expect(article.paragraphs).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
    expect(signals).toMatchObject({ paragraphs: 5, bodyWords: 5, pageWords: 5, bodySentences: 0, bodyFrom: 'page' });
    expect(given({}).signals).toMatchObject({ bodyFrom: 'none', headings: 1, truncated: false });
    expect(given({ headline: '' }).signals.headings).toBe(0);
  });

  it('counts paragraphs of ten words that end as sentences do', () => {
    const nine = 'one two three four five six seven eight nine';
    const body = [`${nine} ten.`, `${nine}.`, `${nine} ten`, `“${nine} ten.”`].join('\n');
    expect(given({ body }).signals.bodySentences).toBe(2);
  });

  it('is cut where it is larger than what is read, and says so', () => {
    const { article, signals } = given({ headline: 'h'.repeat(MAX_PROPERTY + 5), body: 'x'.repeat(MAX_BODY + 1) });
    expect(article.partial).toBe('too-large');
    expect(signals.truncated).toBe(true);
    expect(article.headline).toHaveLength(MAX_PROPERTY);
    expect(article.paragraphs[0]).toHaveLength(MAX_BODY);
    expect(given({ body: 'x'.repeat(MAX_BODY) }).article.partial).toBe(false);
  });

  it('keeps an address that is none, and the language that is known', () => {
    expect(given({ url: 'nowhere' }).article.url).toBe('nowhere');
    expect(given({ url: 'https://example.com/a?utm_source=b' }).article.url).toBe('https://example.com/a');
    expect(given({ body: 'Ok.', lang: 'pt_br' }).article.lang).toBe('pt-BR');
    expect(given({ body: '12' }).article.lang).toBe('und');
  });
});

describe('words', () => {
  it('are the same whether counted or listed', () => {
    const unit = fc.constantFrom('a', ' ', '漢', '字', 'ก', '·', '。', '\n', 'ー', 'é', '5');
    fc.assert(
      fc.property(fc.string({ unit }), fc.constantFrom('en', 'zh', 'th', 'no tag'), (text, lang) => {
        expect(countWords(text, lang)).toBe(words(text, lang).length);
      }),
    );
  });

  it('leave out marks between letters without spaces, but no token whole', () => {
    expect(words('北京，今天。')).toEqual(['北京', '今天']);
    expect(words('。 北京')).toEqual(['。', '北京']);
    expect(words('iPhone手机v2')).toEqual(['iPhone', '手机', 'v2']);
    expect(words('')).toEqual([]);
  });
});

describe('a story told anew', () => {
  const body = Array.from(
    { length: 9 },
    (_, n) => `Arlen counted ${n + 20} storks on the ${n + 3}th of May, the town of Arlen said on Monday.`,
  );
  const reading = readText({
    url: 'https://example.com/storks',
    headline: 'Arlen counts storks',
    body: body.join('\n'),
  });
  const story = toStory(reading, '2026-11-23T00:00:00.000Z', [{ what: 'address', to: 'example.com', at: '2026' }]);

  it('is the same in the shape it has, and keeps all but the summary in another', () => {
    expect(toldAnew(story, {})).toEqual(story);
    const short = toldAnew(story, { limit: 30 });
    expect(short.summary.words).toBeLessThanOrEqual(30);
    expect(short.summary.shape).toBe('30');
    expect({ ...short, summary: story.summary }).toEqual(story);
    expect(toldAnew(story, { form: 'points' }).summary.shape).toBe('points');
  });

  it('has its facts counted, those alone that the body has', () => {
    for (const { text, facts } of story.summary.sentences) {
      expect(facts).toBeGreaterThan(0);
      expect(text).toMatch(/\d/);
    }
    const { summary } = reading;
    const invented = { ...summary, sentences: [{ text: 'Arlen counted 99 storks.', evidence: [] }] };
    expect(toStory({ ...reading, summary: invented }, '').summary.sentences[0]?.facts).toBe(0);
  });

  it('says that a text which its publisher kept short is that', () => {
    const flags = [{ kind: 'already-short' as const, why: 'It says so.' }];
    expect(toldAnew({ ...story, flags }, {}).summary.notes.filter((note) => note === 'publisher-short')).toHaveLength(
      1,
    );
    expect(toldAnew(story, {}).summary.notes).not.toContain('publisher-short');
  });
});

describe('text served alone', () => {
  const prose = (count: number) =>
    Array.from({ length: count }, (_, n) => `The town of Arlen counted ${n + 20} storks on its roofs.`);
  const shown = (text: string) => `<html><body><pre>${text}</pre></body></html>`;

  it('has its first line for a headline where that ends in no stop and more follows', () => {
    const [first = '', ...rest] = prose(4);
    expect(loneText(shown(['Arlen counts', ...prose(3)].join('\n')))).toMatchObject({ headline: 'Arlen counts' });
    expect(loneText(shown([first, ...rest].join('\n')))).toMatchObject({
      headline: '',
      body: [first, ...rest].join('\n'),
    });
    expect(loneText(shown(['h'.repeat(201), ...prose(3)].join('\n')))?.headline).toBe('');
    expect(loneText(shown(['h'.repeat(200), ...prose(3)].join('\n')))?.headline).toBe('h'.repeat(200));
  });

  it('takes of JSON the object with a title and the longest text, from two hundred characters on', () => {
    const text = (length: number) => `${'a'.repeat(length - 1)}.`;
    const json = (value: unknown) => loneText(shown(JSON.stringify(value)));
    expect(json({ title: 'A', text: text(200) })).toMatchObject({ headline: 'A', published: '' });
    expect(json({ title: 'A', text: text(199) })).toBeNull();
    expect(json({ title: ' ', text: text(300) })).toBeNull();
    expect(json({ name: 'A', text: text(300) })).toBeNull();
    expect(
      json([
        { title: 'A', text: text(300) },
        { title: 'B', text: text(400) },
      ])?.headline,
    ).toBe('B');
    expect(json({ title: 'A', summary: text(210), content: text(400) })?.body).toBe(text(400));
    expect(
      json({
        headline: 'A',
        a: { b: { c: { d: { e: { f: { g: { title: 'Deep', text: text(900) } } } } } } },
        text: text(300),
      })?.headline,
    ).toBe('Deep');
  });

  it('is none where the body shows anything else, or the text is code', () => {
    expect(loneText(`<html><body><p>Hello</p><pre>${prose(4).join('\n')}</pre></body></html>`)).toBeNull();
    expect(loneText(shown(`<b>x</b>${prose(4).join('\n')}`))).toBeNull();
    expect(loneText(shown(''))).toBeNull();
    expect(loneText(shown([...prose(4), 'return lamp.next();'].join('\n')))).toBeNull();
  });
});
