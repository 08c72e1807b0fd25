import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced } from '../../src/core/summarize/shorten/sound.ts';
import { spokenParts, withMarks } from '../../src/core/summarize/spoken-parts.ts';

const parts = (text: string, english = true): string[] =>
  spokenParts(text, 'en', english).map(({ span, marks }) => withMarks(text.slice(span.start, span.end), marks));

describe('a quotation of several sentences', () => {
  it('is taken apart, each part in quotation marks of its own', () => {
    expect(parts('The mayor said: “The port is shut. Nobody may land. It was a storm.” Then rain fell.')).toEqual([
      'The mayor said: “The port is shut.”',
      '“Nobody may land.”',
      '“It was a storm.”',
      'Then rain fell.',
    ]);
    expect(parts('"The port is shut. Nobody may land," said Ann Poe.')).toEqual([
      '"The port is shut."',
      '"Nobody may land," said Ann Poe.',
    ]);
  });

  it('stays whole where it is a name', () => {
    const name = 'Skelmere’s “Row. We do.” campaign has been mocked since Monday.';
    expect(parts(name)).toEqual([name]);
    expect(parts('“Row. Now!” he said.')).toEqual(['“Row.”', '“Now!” he said.']);
  });

  it('keeps its marks where a page tore the first from its words, so that a claim is no statement of the summary', () => {
    const text =
      'The mayor of Skelmere spoke to the council about the closed port on Monday." The council is the worst in the land. It has lost two million crowns in one year," the mayor said.';
    expect(parts(text).map((each) => each.replace(/^" /, '"'))).toEqual([
      'The mayor of Skelmere spoke to the council about the closed port on Monday.',
      '"The council is the worst in the land."',
      '"It has lost two million crowns in one year," the mayor said.',
    ]);
  });

  it('stays whole where its end is not known, where the sentence goes on behind it, and in other languages', () => {
    for (const text of ['“The port is shut. Nobody may land.', 'He said “It is shut. We saw it” and left the port.'])
      expect(parts(text)).toEqual([text]);
    const spoken = 'The mayor said: “The port is shut. Nobody may land.”';
    expect(parts(spoken, false)).toEqual([spoken]);
  });

  it('has all its marks in every part, whatever the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      'The port is shut. ',
      'Nobody may land',
      '. ',
      ', she said. ',
      'It rained',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        (text) => {
          const found = spokenParts(text, 'en', true);
          for (const { span, marks } of found) {
            const shown = withMarks(text.slice(span.start, span.end), marks);
            if (marks.open !== '' || marks.close !== '') expect(balanced(shown), shown).toBe(true);
          }
          const all = found.map(({ span }) => text.slice(span.start, span.end)).join('');
          expect(all.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
