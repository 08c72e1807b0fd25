import { describe, expect, it } from 'vitest';
import { formatCard, formatCards, toCard } from '../../src/core/formats/card.ts';
import { formatCsv } from '../../src/core/formats/csv.ts';
import { formatMarkdown } from '../../src/core/formats/markdown.ts';
import { type FileForm, formOf, readForPeople } from '../../src/core/formats/read-file.ts';
import { isProblem } from '../../src/core/formats/records.ts';
import { storyFromFields } from '../../src/core/formats/story-from-fields.ts';
import type { Story } from '../../src/core/story.ts';
import { storyId } from '../../src/core/story-id.ts';
import { story } from './a-story.ts';

const NOW = '2026-11-30T12:00:00.000Z';
const url = 'https://example.com/news/1';
const made = (different: Partial<Story> = {}): Story =>
  story({ id: storyId(different.url ?? url), savedAt: '2026-11-20T09:00:00.000Z', ...different });
const read = (form: Exclude<FileForm, 'jsonl'>, text: string) => [...readForPeople(form, text, NOW)];
const stories = (form: Exclude<FileForm, 'jsonl'>, text: string): Story[] =>
  read(form, text).flatMap((record) => (isProblem(record) ? [] : [record.story]));
const problems = (form: Exclude<FileForm, 'jsonl'>, text: string) => read(form, text).filter(isProblem);

describe('the form of a file', () => {
  it.each([
    ['library.JSONL', '', 'jsonl'],
    ['library.ndjson', '', 'jsonl'],
    ['library.json', '# not by its beginning', 'jsonl'],
    ['library.csv', '', 'csv'],
    ['notes.md', '', 'markdown'],
    ['a.txt', '\n {"schema":1}', 'jsonl'],
    ['a.txt', '\n # Headline', 'markdown'],
    ['a.txt', '# Headline ||||', 'card'],
    ['a.txt', '#hashtag', 'card'],
    ['a.txt', '', 'card'],
    ['csv', 'a file without an ending', 'csv'],
  ])('%s beginning %j is %s', (name, beginning, form) => {
    expect(formOf(name, beginning)).toBe(form);
  });
});

describe('CSV', () => {
  it('gives back every field it has a column for', () => {
    const one = made({
      headline: '=1+1, "so"\nthey say',
      authors: ['Ada Berk', 'Bo Arlen'],
      paragraphs: ['- first', "'quoted'", 'Arlen opened its bridge. It is "long".'],
    });
    const [back] = stories('csv', formatCsv([one]));
    const { headline, authors, published, lang, savedAt, paragraphs, id, source } = one;
    expect(back).toMatchObject({ headline, authors, published, lang, savedAt, paragraphs, id, url, flags: [] });
    expect(back?.source.name).toBe(source.name);
  });

  it('keeps the order of stories and goes by the names of columns, whatever their order and case', () => {
    const text = `\uFEFF URL ,note,Headline\nhttps://example.com/2,x,Second\n\n"https://example.com/1",,"First ""one"""`;
    expect(stories('csv', text).map((one) => [one.headline, one.url])).toEqual([
      ['Second', 'https://example.com/2'],
      ['First "one"', 'https://example.com/1'],
    ]);
    expect(stories('csv', text)[0]?.savedAt).toBe(NOW);
  });

  it('says in which line a row is wrong, where rows run over several', () => {
    const text = 'headline,url,body\nA,https://example.com/a,"one\r\ntwo"\nB,https://example.com/b\nC,nowhere,x\n"D';
    expect(stories('csv', text).map((one) => one.paragraphs)).toEqual([['one', 'two']]);
    expect(problems('csv', text)).toEqual([
      { line: 4, message: '2 cells instead of 3' },
      { line: 5, message: 'the story has no web address' },
      { line: 6, message: 'a quoted cell is never closed' },
    ]);
  });

  it('asks for names of columns once, and reads nothing without', () => {
    for (const text of ['a,b\nc,d\ne,f', 'headline\nx', 'url\nhttps://example.com/a'])
      expect(read('csv', text)).toEqual([
        { line: 1, message: 'the first line must name the columns, with "headline" and "url" among them' },
      ]);
    expect(read('csv', '')).toEqual([]);
  });

  it('reads a last row that ends without a line break, and in an empty cell', () => {
    const text = `headline,url,body\nA,${url},`;
    expect(stories('csv', text).map((one) => [one.headline, one.paragraphs])).toEqual([['A', []]]);
  });

  it.each(["'-20C' is a record", "''=1", '=1', "'tis a story", "'"])('gives back %j', (headline) => {
    expect(stories('csv', formatCsv([made({ headline })]))[0]?.headline).toBe(headline);
  });

  it('takes the apostrophe only from a cell that needed one', () => {
    const of = (headline: string) => stories('csv', `headline,url\n"${headline}",${url}`)[0]?.headline;
    expect(of("'=1")).toBe('=1');
    expect(of("' @x")).toBe(' @x');
    expect(of("'tis a story")).toBe("'tis a story");
    expect(of("'a=1")).toBe("'a=1");
    expect(of('5" pipes'.replaceAll('"', '""'))).toBe('5" pipes');
  });
});

describe('Markdown', () => {
  it('gives back what it shows, with the body or without', () => {
    const one = made({ headline: '1. *No* list [of] #tags', authors: ['A_da Berk', 'Bo'], published: '2026-11-20' });
    const [back] = stories('markdown', formatMarkdown(one, { body: true }));
    const { headline, authors, published, paragraphs } = one;
    expect(back).toMatchObject({ headline, authors, published, paragraphs, url });
    expect(back?.summary.sentences.map(({ text }) => text)).toEqual(['Arlen opened its bridge.']);
    expect(stories('markdown', formatMarkdown(one))[0]?.paragraphs).toEqual([]);
  });

  it('gives back a story without author and date, and one in points', () => {
    const points = ['Arlen opened its bridge on Friday.', '- It is long', 'E.g. 3 km. Or 4.'];
    const sentences = points.map((text) => ({ text, evidence: [] }));
    const summary = { ...made().summary, sentences, shape: 'points' as const };
    const [back] = stories('markdown', formatMarkdown(made({ authors: [], published: '', summary }), { body: true }));
    expect(back).toMatchObject({ authors: [], published: '', headline: 'Arlen opens a bridge' });
    expect(back?.summary).toMatchObject({ shape: 'points', words: 15 });
    expect(back?.summary.sentences.map(({ text }) => text)).toEqual(points);
    expect(back?.summary.sentences[0]?.evidence).toEqual([{ paragraph: 0, start: 0, end: 34 }]);
  });

  it('names the lines that belong to no story', () => {
    const text = `\r\nA line before.\r\n\r\n${formatMarkdown(made())}\n# Without a source\n\nOnly text.\n\n# \n\n[S](${url})\n`;
    expect(stories('markdown', text)).toHaveLength(1);
    expect(problems('markdown', text)).toEqual([
      { line: 2, message: 'this is not below the title of a story' },
      { line: 10, message: 'the story has no line with its source as a link' },
      { line: 14, message: 'the story has no headline' },
    ]);
    expect(read('markdown', '\n\n')).toEqual([]);
  });

  it('takes no link within a line for the source', () => {
    expect(problems('markdown', `# Headline\n\nSee [Example](${url})\n`)).toHaveLength(1);
  });

  it('parts the stories of one file', () => {
    const two = [made(), made({ url: 'https://example.com/news/2', headline: 'Berk closes one' })];
    const text = two.map((one) => formatMarkdown(one, { body: true })).join('\n');
    expect(stories('markdown', text).map((one) => [one.headline, one.paragraphs.length])).toEqual([
      ['Arlen opens a bridge', 2],
      ['Berk closes one', 2],
    ]);
  });
});

describe('cards', () => {
  it('are read with the whole ones around a damaged one, each problem with its line', () => {
    const whole = toCard(made());
    const text = `${formatCards([whole, { ...whole, url: 'nowhere' }])}\nbroken ||||\n off`;
    expect(stories('card', text).map((one) => one.id)).toEqual([storyId(url)]);
    expect(problems('card', text)).toEqual([
      { line: 0, message: `the story has no web address: ${whole.headline}` },
      { line: 15, message: 'the record breaks off: no source, url, body' },
    ]);
  });

  it('are named by the beginning of their headline where they have no address', () => {
    const [problem] = problems('card', formatCard({ ...toCard(made()), headline: 'h'.repeat(90), url: '' }));
    expect(problem?.message).toBe(`the story has no web address: ${'h'.repeat(60)}`);
  });

  it('write the sentences of a summary in one paragraph', () => {
    const sentences = ['One.', 'Two.'].map((text) => ({ text, evidence: [] }));
    const card = toCard(made({ summary: { ...made().summary, sentences } }));
    expect(card).toEqual({
      headline: 'Arlen opens a bridge',
      summary: 'One. Two.',
      source: 'Example Times',
      url,
      body: 'Arlen opened its bridge on Friday.\nIt is long.',
    });
    expect(formatCard(card).split('\n')[1]).toBe(' One. Two. ||||');
  });
});

describe('a story from its fields', () => {
  const fields = { headline: 'H', summary: '', source: '', url: `${url}#top`, body: '' };
  const from = (different: object): Story => {
    const made = storyFromFields({ ...fields, ...different }, NOW);
    if (typeof made === 'string') throw new Error(made);
    return made;
  };

  it('ties sentences that stand in the body to their place, and leaves the others untied', () => {
    const { summary } = from({
      summary: '  Work begins in March.\n The wall is new. ',
      body: ' The council voted. \n\n  It said: Work begins in March. Then more.',
      lang: 'en',
    });
    expect(summary.sentences).toEqual([
      { text: 'Work begins in March.', evidence: [{ paragraph: 1, start: 9, end: 30 }] },
      { text: 'The wall is new.', evidence: [] },
    ]);
    expect(summary).toMatchObject({ words: 8, writer: 'on-device', notes: [] });
  });

  it('says of the source and the date no more than it knows', () => {
    expect(from({}).source).toEqual({ name: 'example.com', url: '', why: 'host' });
    expect(from({ source: ' The Times ' }).source).toEqual({ name: 'The Times', url: '', why: 'site-name' });
    expect(from({})).toMatchObject({ savedAt: NOW, authors: [], published: '', partial: false, paragraphs: [] });
    expect(from({ savedAt: 'yesterday' }).savedAt).toBe(NOW);
    expect(from({ savedAt: '' }).savedAt).toBe(NOW);
    expect(from({ savedAt: '2026-11-02T10:00:00+02:00' }).savedAt).toBe('2026-11-02T08:00:00.000Z');
  });

  it('tells the language where no field does', () => {
    const german = 'Der Rat der Stadt hat am Dienstag beschlossen, die alte Mauer am Hafen wieder aufzubauen.';
    expect(from({ body: german }).lang).toBe('de');
    expect(from({ summary: german }).lang).toBe('de');
    expect(from({ body: german, lang: 'nl' }).lang).toBe('nl');
  });

  it('needs a headline and a web address', () => {
    expect(storyFromFields({ ...fields, headline: ' ' }, NOW)).toBe('the story has no headline');
    expect(storyFromFields({ ...fields, url: 'file:///a' }, NOW)).toBe('the story has no web address');
  });
});

describe.each<[form: Exclude<FileForm, 'jsonl'>, write: (story: Story) => string]>([
  ['card', (one) => formatCard(toCard(one))],
  ['csv', (one) => formatCsv([one])],
  ['markdown', (one) => formatMarkdown(one, { body: true })],
])('a summary in Chinese, as %s', (form, write) => {
  it('stands there as on the card, without blanks, and comes back in its sentences', () => {
    const paragraphs = ['林德茅斯市议会周二投票决定关闭鱼市。', '工程将于三月开始，预计持续十一周。'];
    const sentences = paragraphs.map((text, paragraph) => ({
      text,
      evidence: [{ paragraph, start: 0, end: text.length }],
    }));
    const one = made({ lang: 'zh', paragraphs, summary: { ...made().summary, sentences } });
    expect(write(one)).toContain(paragraphs.join(''));
    expect(stories(form, write(one))[0]?.summary.sentences).toEqual(sentences);
  });
});
