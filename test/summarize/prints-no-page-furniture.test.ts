import { describe, expect, it } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import { summarize } from '../../src/core/summarize/summarize.ts';

const BODY = [
  'The council of Skelmere closed its jetty on Monday after a storm sank nine rowing boats of oak.',
  'Repairs will cost 40,000 crowns, and the jetty is to open again on the first of May, said Ann Poe.',
  'The boats were built in 1931 in a yard that has since been made a school for two hundred children.',
];
const printed = (paragraphs: readonly string[], lang = 'en') =>
  bodySentences(paragraphs, lang, lang === 'en').map(({ text }) => text);

describe('what a page has beside its text', () => {
  it.each([
    'Why the council of a small town wants all of its boats to be of oak',
    'Editor’s note: This town was visited by our reporter in May.',
    'St. Skelmere of the No. 9 jetty and its boats of oak',
    'Our choice of boats is editorially independent.',
    'We may earn a commission when readers buy boats.',
    'If you or someone you know is in distress at sea, call the harbour office.',
    'This article is part of a week of stories on harbours.',
    '*Counted by the harbour office in the first week of May alone.',
  ])('is no sentence of it: %s', (line) => {
    expect(printed([...BODY, line])).toEqual(BODY);
  });

  it('is no footnote where words of it only stand between asterisks', () => {
    const marked = '*All* of the boats were sold to a museum in the old port of Bern.';
    expect(printed([...BODY, marked])).toEqual([...BODY, marked]);
  });

  it('is told from the text by its missing stop only where the text has stops', () => {
    const unstopped = BODY.map((text) => text.slice(0, -1));
    expect(printed(unstopped)).toHaveLength(3);
  });

  it('is told by its own missing stop even with a sentence in it, where the text has stops', () => {
    expect(printed([...BODY, 'All boats are sold. What now?', 'The jetty is shut. And now the long wait'])).toEqual([
      ...BODY,
      'All boats are sold.',
      'What now?',
    ]);
    // An author's note is longer, and of a text without stops nothing is known.
    expect(printed(['The jetty is shut. And now the long wait'])).toContain('The jetty is shut.');
  });

  it('is not printed before a sentence as its label', () => {
    expect(printed([`Summary: ${BODY[0]}`])).toEqual([BODY[0]]);
  });

  it('is not the headline once more', () => {
    const headline = 'The Jetty of Skelmere Is Closed – And Nobody Is Happy';
    const { sentences } = summarize({ headline, lang: 'en', paragraphs: [`${headline}.`, ...BODY] });
    expect(sentences.map(({ text }) => text)).toEqual(BODY);
  });
});

describe('a sentence that lost its end', () => {
  it.each([
    ['en', 'She told the paper: “All of it,”', 'She told the paper: “All of it.”'],
    ['de', 'Er rief: „Das Boot ist weg.“', 'Er rief: „Das Boot ist weg.“'],
  ])('gets one of its own (%s): %s', (lang, text, shown) => {
    expect(printed([text], lang)).toEqual([shown]);
  });

  it('has not two stops where it ends in a short form', () => {
    const text = 'Boats sank at Skelmere, Calif., forcing two hundred children to walk to school.';
    const { sentences } = summarize(
      { headline: 'Boats sink at Skelmere', lang: 'en', paragraphs: [text, ...BODY] },
      { limit: 30 },
    );
    expect(sentences.map(({ text: shown }) => shown).join(' ')).not.toMatch(/\.\./);
  });
});
