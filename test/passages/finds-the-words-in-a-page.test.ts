import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareOffset, bareText, sourceOffset } from '../../src/core/passages/bare-text.ts';
import { findPassage } from '../../src/core/passages/find-passage.ts';
import { passagesOf } from '../../src/core/passages/passage.ts';

const PARAGRAPH = 'The council, which met late on Tuesday, voted 7 to 2 to rebuild the old sea wall before winter.';
/** The words of a shortened sentence, as parts of the paragraph. */
const KEPT = ['The council', 'voted 7 to 2 to rebuild the old sea wall'];
const passage = {
  paragraph: PARAGRAPH,
  parts: KEPT.map((text) => ({ start: PARAGRAPH.indexOf(text), end: PARAGRAPH.indexOf(text) + text.length })),
};
const everywhere = () => true;
const found = (page: string, isSeen: (at: number) => boolean = everywhere): string[] | null => {
  const bare = bareText(page);
  return findPassage(bare, passage, isSeen)?.map(({ start, end }) => bare.slice(start, end)) ?? null;
};
const kept = KEPT.map(bareText);

describe('the words of a sentence in a page', () => {
  it('are those that were kept, and no others of the paragraph', () => {
    expect(found(`Menu Weather ${PARAGRAPH} Read next`)).toEqual(kept);
  });

  it('are found however the page breaks its lines and hides its hyphens', () => {
    expect(found(PARAGRAPH.replaceAll(' ', '\n\t ').replace('council', 'coun\u00ADcil\u200B'))).toEqual(kept);
  });

  it('are those that the reader sees, where the page holds a hidden copy', () => {
    const page = bareText(`${PARAGRAPH} In other news. ${PARAGRAPH}`);
    const second = page.lastIndexOf('Thecouncil');
    const places = findPassage(page, passage, (at) => at >= second);
    expect(places?.[0]?.start).toBe(second);
    // All copies hidden, as while a page fades in: the first will do.
    expect(findPassage(page, passage, () => false)?.[0]?.start).toBe(0);
  });

  it('are found when the rest of the paragraph has changed', () => {
    expect(found(PARAGRAPH.replace(' before winter', ' by March, the mayor said'))).toEqual(kept);
    expect(found(PARAGRAPH.replace('late on Tuesday', 'for five hours on Wednesday'))).toEqual(kept);
  });

  it('are found around the number of a footnote', () => {
    const long = 'voted 7 to 2 to rebuild the old sea wall that has guarded the lower town since the great flood';
    const whole = { paragraph: long, parts: [{ start: 0, end: long.length }] };
    const page = bareText(`It ${long.replace('sea wall', 'sea wall[12]')}.`);
    const [place] = findPassage(page, whole, everywhere) ?? [];
    expect(place && page.slice(place.start, place.end)).toBe(bareText(long.replace('sea wall', 'sea wall[12]')));
  });

  it('are not there when the page says something else', () => {
    expect(found(PARAGRAPH.replace('voted 7 to 2', 'voted 8 to 1'))).toBeNull();
    expect(found('')).toBeNull();
    expect(found(`The council. ${'Something else altogether. '.repeat(40)} ${KEPT[1]}`)).toBeNull();
  });

  it('are no others where the evidence names no text', () => {
    const story = { paragraphs: [PARAGRAPH] };
    const nowhere = [
      { paragraph: 4, start: 0, end: 3 },
      { paragraph: 0, start: 3, end: 3 },
      { paragraph: 0, start: 0, end: 999 },
    ];
    expect(passagesOf(story, { text: '', evidence: nowhere })).toEqual([]);
  });
});

describe('the bare form of a text', () => {
  it('has a way back for every unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\u00AD', '漢', '\u200B') }), (text) => {
        const bare = bareText(text);
        for (let at = 0; at < bare.length; at++) {
          const source = sourceOffset(text, at);
          expect(text.charAt(source)).toBe(bare.charAt(at));
          expect(bareOffset(text, source)).toBe(at);
        }
        expect(sourceOffset(text, bare.length)).toBe(text.length);
      }),
    );
  });
});
