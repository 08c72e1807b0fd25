import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { storyId } from '../../src/core/story-id.ts';
import { FORMS, takeAlong } from '../../src/library/take-along.ts';
import { takeIn } from '../../src/library/take-in.ts';
import { newestFirst, readCatalogue } from '../../src/storage/catalogue.ts';
import { saveStory } from '../../src/storage/change-library.ts';
import { keptStories, keptStory } from '../../src/storage/kept-stories.ts';
import { closeLibrary, storyById } from '../../src/storage/library.ts';
import { LIBRARY_NAME } from '../../src/storage/library-schema.ts';
import { markStory } from '../../src/storage/marks.ts';
import { removeStory } from '../../src/storage/remove-story.ts';
import { countStories } from '../support/count-stories.ts';
import { madeUpStory } from '../support/made-up-story.ts';

const story = (name: string, day = 1, changes = {}) => {
  const url = `https://news.example/${name}`;
  return madeUpStory({
    id: storyId(url),
    url,
    headline: `Headline, "${name}" | it says`,
    summary: {
      sentences: [{ text: 'Work begins in March.', evidence: [{ paragraph: 1, start: 0, end: 21 }] }],
      words: 4,
      writer: 'on-device',
      notes: [],
    },
    savedAt: `2026-11-0${day}T10:00:00.000Z`,
    ...changes,
  });
};
const running = () => new AbortController().signal;
const everything = async () => keptStories(newestFirst(await readCatalogue(), () => true));
const exported = async (name: string): Promise<File> => {
  const form = FORMS.find((one) => one.name === name);
  if (!form) throw new Error(`no form ${name}`);
  const numbers = newestFirst(await readCatalogue(), () => true);
  const blob = await takeAlong(form, numbers, () => undefined, running());
  return new File([blob ?? ''], form.file);
};
const read = (text: string, name = 'sixty.jsonl') => takeIn(new File([text], name), () => undefined, running());
const forget = async (): Promise<void> => {
  await closeLibrary();
  await deleteDB(LIBRARY_NAME);
};

afterEach(forget);

describe('the library as JSON Lines', () => {
  it('goes out and comes back whole, pins and tags too; importing twice changes nothing', async () => {
    for (const one of [story('second', 2), story('first', 1)]) await saveStory(one);
    await markStory(story('first').id, { pinned: true, tags: ['sea', 'walls'] });
    const before = await everything();
    const file = await exported('JSON Lines');
    await forget();
    expect(await read(await file.text())).toMatchObject({ added: 2, changed: 0, same: 0, damaged: 0 });
    const strip = (all: typeof before) => all.map(({ number: _, group: __, ...rest }) => rest);
    expect(strip(await everything())).toEqual(strip(before));
    const once = await everything();
    expect(await read(await file.text())).toMatchObject({ added: 0, changed: 0, same: 2, damaged: 0 });
    expect(await everything()).toEqual(once);
  });

  it('imports what is whole of a damaged file, and lists what is not', async () => {
    await saveStory(story('kept'));
    const line = await (await exported('JSON Lines')).text();
    await removeStory(story('kept').id);
    const outcome = await read(`${line.slice(0, 40)}\n${line}{}\n`);
    expect(outcome).toMatchObject({ added: 1, damaged: 2 });
    expect(outcome.problems.map((one) => one.line)).toEqual([1, 3]);
    expect(await countStories()).toBe(1);
  });

  it('looks through a line once, in however many pieces it comes', async () => {
    const file = new File([], 'sixty.jsonl');
    const line = new TextEncoder().encode(`${JSON.stringify(story('long', 1, { standfirst: 'é'.repeat(9000) }))}\n`);
    const pieces = Array.from({ length: Math.ceil(line.length / 100) }, (_, i) => line.slice(i * 100, i * 100 + 100));
    file.stream = () =>
      new ReadableStream({
        start(stream) {
          for (const piece of pieces) stream.enqueue(piece);
          stream.close();
        },
      });
    const split = vi.spyOn(String.prototype, 'split');
    const outcome = await takeIn(file, () => undefined, running());
    const parted = split.mock.contexts.filter((_, i) => String(split.mock.calls[i]?.[0]) === '\n');
    split.mockRestore();
    expect(outcome).toMatchObject({ added: 1, damaged: 0 });
    expect(parted.reduce<number>((sum, each) => sum + String(each).length, 0)).toBeLessThan(3 * line.length);
  });

  it('keeps the newer of two versions, whichever comes last', async () => {
    const older = story('a', 1, { paragraphs: ['Older.'], summary: { ...story('a').summary, sentences: [] } });
    const newer = story('a', 2, { paragraphs: ['Newer.'], summary: { ...story('a').summary, sentences: [] } });
    await saveStory(newer);
    expect(await read(`${JSON.stringify(older)}\n`)).toMatchObject({ same: 1 });
    expect((await storyById(newer.id))?.paragraphs).toEqual(['Newer.']);
    await forget();
    await saveStory(older);
    expect(await read(`${JSON.stringify(newer)}\n`)).toMatchObject({ changed: 1 });
    expect((await storyById(newer.id))?.paragraphs).toEqual(['Newer.']);
  });

  it('joins the tags and pins of a story that is there, and brings back no text of before', async () => {
    const summary = { ...story('a').summary, sentences: [] };
    const older = story('a', 1, { paragraphs: ['Older.'], summary });
    await saveStory(story('a', 2, { paragraphs: ['Newer.'], summary }));
    await markStory(older.id, { tags: ['here'] });
    expect(await read(`${JSON.stringify({ ...older, tags: ['there'], pinned: true })}\n`)).toMatchObject({ same: 1 });
    expect(await everything()).toMatchObject([
      { tags: ['here', 'there'], pinned: true, story: { paragraphs: ['Newer.'] } },
    ]);
  });

  it('takes in several versions and copies in one file as it would one after the other', async () => {
    const body = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    const summary = { ...story('a').summary, sentences: [] };
    const lines = [
      story('a', 1, { paragraphs: ['Older.'], summary }),
      story('a', 2, { paragraphs: [body], summary }),
      story('copy', 2, { paragraphs: [body], summary }),
      story('other', 2, { paragraphs: ['Something else.'], summary }),
    ].map((one) => JSON.stringify(one));
    expect(await read(`${lines.join('\n')}\n`)).toMatchObject({ added: 3, changed: 1, same: 0 });
    const [a, copy, other] = await Promise.all(['a', 'copy', 'other'].map((name) => keptStory(story(name).id)));
    expect(a?.story.paragraphs).toEqual([body]);
    expect([copy?.group === other?.group, new Set([a, copy, other].map((one) => one?.number)).size]).toEqual([
      false,
      3,
    ]);
    expect((await readCatalogue()).stories).toBe(3);
    await forget();
    for (const line of lines) await read(`${line}\n`);
    const single = await Promise.all(['a', 'copy', 'other'].map((name) => keptStory(story(name).id)));
    expect(single.map((one) => one?.story)).toEqual([a, copy, other].map((one) => one?.story));
  });

  it('lists copies that come in one file as one', async () => {
    const body = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    const summary = { ...story('a').summary, sentences: [] };
    const lines = ['a', 'copy'].map((name) => JSON.stringify(story(name, 1, { paragraphs: [body], summary })));
    await read(`${lines.join('\n')}\n`);
    const [a, copy] = await everything();
    expect(a?.group).toBe(copy?.group);
  });

  it('stops where the reader breaks it off, and keeps what was read', async () => {
    const lines = Array.from({ length: 120 }, (_, i) => `${JSON.stringify(story(`s${i}`))}\n`).join('');
    const stop = new AbortController();
    const outcome = await takeIn(new File([lines], 'sixty.jsonl'), () => stop.abort(), stop.signal);
    expect(outcome).toMatchObject({ added: 50, cancelled: true });
    expect(await countStories()).toBe(50);
    const form = FORMS[0];
    if (!form) throw new Error('there are forms');
    expect(await takeAlong(form, [1, 2], () => undefined, stop.signal)).toBeUndefined();
  });

  it('says what was taken in, and what is damaged, where the rest cannot be stored', async () => {
    const lines = Array.from({ length: 120 }, (_, i) => `${JSON.stringify(story(`s${i}`))}\n`).join('');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const fill = () =>
      put.mockImplementation(() => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      });
    const outcome = await takeIn(new File([`{}\n${lines}`], 'sixty.jsonl'), fill, running());
    put.mockRestore();
    expect(outcome).toMatchObject({ added: 50, damaged: 1, cancelled: false, failure: { code: 'storage-full' } });
    expect(outcome.problems).toHaveLength(1);
    expect(await countStories()).toBe(50);
  });

  it('tells how far it is in any script', async () => {
    // Three bytes a letter, as in Hindi.
    const wide = (_: unknown, i: number) =>
      story(`s${i}`, 1, { paragraphs: ['क'.repeat(3000), 'Work begins in March.'] });
    const lines = Array.from({ length: 100 }, wide).map((one) => `${JSON.stringify(one)}\n`);
    const shares: number[] = [];
    await takeIn(new File(lines, 'sixty.jsonl'), (share) => shares.push(share), running());
    expect(shares).toEqual([expect.closeTo(0.5, 2), expect.closeTo(1, 2), 1]);
  });

  it('takes any lines that are cut, doubled or stirred, and never stores half a record', async () => {
    const whole = [story('a'), story('b', 2), story('c', 3)].map((one) => JSON.stringify(one));
    const damage = fc.record({ line: fc.nat(2), cut: fc.nat(900) });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { maxLength: 6 }), async (cuts) => {
        await forget();
        const lines = [...whole, ...cuts.map(({ line, cut }) => whole[line]?.slice(0, cut) ?? '')];
        const filled = lines.filter((line) => line.trim() !== '');
        const outcome = await read(lines.join('\n'));
        expect(outcome.added + outcome.same + outcome.damaged).toBe(filled.length);
        const originals = whole.map((line) => JSON.parse(line));
        for (const { story: one } of await everything()) expect(originals).toContainEqual(one);
        expect(await countStories()).toBe(3);
      }),
      { numRuns: 25 },
    );
  });
});

describe.each(['Card', 'Markdown', 'CSV'])('the library as %s', (form) => {
  it('comes back with headline, summary, source, address and body; importing twice changes nothing', async () => {
    const stories = [
      story('second', 2, { paragraphs: ['=1+1 is two.', 'Work begins in March. # "So", he said, *now*.'] }),
      story('first', 1),
    ];
    for (const one of stories) await saveStory(one);
    const file = await exported(form);
    const before = await everything();
    expect(await takeIn(file, () => undefined, running())).toMatchObject({ added: 0, changed: 0, same: 2, damaged: 0 });
    expect(await everything()).toEqual(before);
    await forget();
    expect(await takeIn(file, () => undefined, running())).toMatchObject({ added: 2, damaged: 0 });
    for (const one of stories) {
      const back = await storyById(one.id);
      expect(back).toMatchObject({ headline: one.headline, url: one.url, paragraphs: one.paragraphs });
      expect(back?.source.name).toBe(one.source.name);
      expect(back?.summary.sentences[0]).toEqual({
        text: 'Work begins in March.',
        evidence: [{ paragraph: 1, start: 0, end: 21 }],
      });
    }
    expect(await takeIn(file, () => undefined, running())).toMatchObject({ added: 0, same: 2 });
  });

  it('is read as far as it is whole', async () => {
    for (const one of [story('second', 2), story('first', 1)]) await saveStory(one);
    const file = await exported(form);
    const text = await file.text();
    await forget();
    const outcome = await read(`${text}${text.slice(text.lastIndexOf('Headline') - 2, -120)}`, file.name);
    expect(outcome.added).toBe(2);
    expect(outcome.added + outcome.same + outcome.changed + outcome.damaged).toBeGreaterThanOrEqual(2);
    expect(await countStories()).toBe(2);
  });
});
