import { describe, expect, it } from 'vitest';
import { danglingOpening, type ReadingRuleName, readingFaults } from '../../src/core/summarize/reading-rules.ts';
import { balanced } from '../../src/core/summarize/shorten/sound.ts';

const BODY = [
  'The council of Bern voted on Monday to close the old harbour, the mayor said. It was built in 1901. The vote did not please all.',
  'Ann Poe, who allegedly lost her boat, left. She may sue the council of Bern.',
];

/** A summary's sentence with the evidence found by its first words; `as` is what the reader sees. */
function sentence(start: string, as = start) {
  const paragraph = BODY.findIndex((text) => text.includes(start));
  const at = (BODY[paragraph] ?? '').indexOf(start);
  return { text: as, evidence: paragraph < 0 ? [] : [{ paragraph, start: at, end: at + start.length }] };
}

function faults(...sentences: ReturnType<typeof sentence>[]): ReadingRuleName[] {
  const found = readingFaults({ sentences, paragraphs: BODY, headline: 'Bern closes harbour', lang: 'en' });
  return found.map(({ rule }) => rule);
}

const CLEAN = sentence('The council of Bern voted on Monday to close the old harbour, the mayor said.');

describe('marks in pairs', () => {
  it.each([
    '„So“, sagte er.',
    '„Tak”, mówi.',
    '«Ainsi», dit-il.',
    '»So«, sagte er.',
    '「港」は閉じた。',
    '（港）は',
    '„So", sagte er.',
    '”Så”, sade hon.',
  ])('are whole in: %s', (text) => {
    expect(balanced(text)).toBe(true);
  });

  it.each([
    '„So, sagte er.',
    '«Ainsi, dit-il.',
    '「港は閉じた。',
    '（港は閉じた。',
    'So“, sagte er.',
    '„Tak”, mówi. „Nie.',
    'Så”, sade hon.',
  ])('are broken in: %s', (text) => {
    expect(balanced(text)).toBe(false);
  });
});

describe('readingFaults', () => {
  it('finds none in a good summary', () => {
    expect(faults(CLEAN)).toEqual([]);
    expect(faults(CLEAN, sentence('It was built in 1901.'))).toEqual([]);
  });

  const broken: [ReadingRuleName, ReturnType<typeof sentence>[]][] = [
    ['full-stop', [CLEAN, sentence('The vote did not please all', 'The vote did not please all')]],
    ['balanced', [CLEAN, sentence('The vote did not please all.', 'The vote did not please (all.')]],
    ['no-dateline', [CLEAN, sentence('The vote did not please all.', 'PARIS The vote did not please all.')]],
    ['no-credit', [CLEAN, sentence('The vote did not please all.', 'Editing by the vote did not please all.')]],
    ['no-heading', [CLEAN, sentence('The vote did not please all.', 'ALL PLEASED The vote did not please all.')]],
    ['no-heading', [CLEAN, sentence('The vote did not please all.', 'TOWN’S ANGER The vote did not please all.')]],
    [
      'no-heading',
      [CLEAN, sentence('The vote did not please all.', 'All of THE LONG VOTE The vote did not please all.')],
    ],
    ['no-dangling-opening', [CLEAN, sentence('She may sue the council of Bern.')]],
    ['no-dangling-opening', [sentence('The vote did not please all.', 'But the vote did not please all.'), CLEAN]],
    ['words-in-order', [CLEAN, sentence('The vote did not please all.', 'The vote did not please Ann.')]],
    ['keeps-hedges', [CLEAN, sentence('The vote did not please all.', 'The vote did please all.')]],
    ['keeps-hedges', [CLEAN, sentence('Ann Poe, who allegedly lost her boat, left.', 'Ann Poe left.')]],
    ['keeps-attribution', [sentence('The council of Bern voted on Monday', 'The council of Bern voted on Monday.')]],
    [
      'no-repetition',
      [CLEAN, sentence('The council of Bern voted on Monday to close the old harbour, the mayor said.')],
    ],
    [
      'no-repetition',
      [CLEAN, sentence('In May, sailors said the council of Bern voted on Monday to open all ports and bridges.')],
    ],
    [
      'no-repetition',
      [
        CLEAN,
        sentence('Sailors who row there on Monday said the council of Bern voted to buy cranes, boats and nets.'),
      ],
    ],
    ['headline-subject', [sentence('The vote did not please all.')]],
  ];

  it.each(broken)('%s', (rule, sentences) => {
    expect(faults(...sentences)).toContain(rule);
  });

  it('holds no pronoun against a first sentence that says itself who is meant', () => {
    const forward = sentence('She may sue the council of Bern.', 'She was late, but now Ann Poe may sue the council.');
    expect(faults(forward)).not.toContain('no-dangling-opening');
    expect(faults(CLEAN, forward)).toContain('no-dangling-opening');
  });

  it('holds a sentence against the one that most of it is from, wherever its name is from', () => {
    const name = { paragraph: 1, start: 0, end: 'Ann Poe'.length };
    const { evidence } = sentence('may sue the council of Bern.');
    const named = { text: 'Ann Poe may sue the council of Bern.', evidence: [name, ...evidence] };
    expect(faults(CLEAN, named)).toEqual([]);
    const lost = { text: 'Ann Poe sues the council of Bern.', evidence: [name, ...evidence] };
    expect(faults(CLEAN, lost)).toEqual(['words-in-order', 'keeps-hedges']);
  });

  it('takes an attribution for kept when another sentence names the speaker', () => {
    const cut = sentence('The council of Bern voted on Monday', 'The council of Bern voted on Monday.');
    const other = { text: 'The mayor left.', evidence: [] };
    expect(faults(cut, other)).not.toContain('keeps-attribution');
  });

  it.each([
    'It is unclear who owns it.',
    'This week it rained.',
    'This holiday season, the port stays open.',
    'This past year the port had more boats.',
    'It was no secret that it leaked.',
    'Thisted is a town.',
    'It was the first time that the port had closed.',
    'In 2004, it was clear that the port would close.',
    'In May, Ann Poe said she was ill.',
    'On this day in Bern, the port was closed.',
    'One man had been a pilot.',
    'Another storm is on its way to Bern.',
    'Ann Poe, who is ill, said she would stay.',
    'All the boats sank.',
    'Besides four sailors of Bern, there were two more on the boat.',
    'It was alleged that the port had been closed.',
    'It might come as a surprise to many that the port is closed.',
    'It took ten years to open the port.',
    'Those who row to the port are told to wait.',
    'For those waiting at the port, there was no boat.',
    'These days the port has more boats than sailors.',
    'Both Ann Poe and Jon Doe rowed to Bern.',
    'The former mayor rowed to Bern.',
  ])('sees no dangling opening in: %s', (text) => {
    expect(danglingOpening(text, false)).toBe('');
  });

  it.each([
    'It was built in June.',
    'It was designed as a port to outlast the town.',
    'It is a word that means a port.',
    'This was the first.',
    'Their boat sank.',
    'But she left.',
    'In 2004, he was elected.',
    'Days after a long storm at sea, they were found.',
    'If so, the port is open.',
    'On Monday evening, she was still at the port.',
    'If found guilty, they could lose the boat.',
    'In this case, the court was wrong.',
    'One is a former pilot.',
    'One recently received a high honour.',
    'Another had been a pilot.',
    'In another, the mayor hangs from a tree.',
    'In the months since, the port has grown.',
    'In a storm like this, the port is closed.',
    'Beyond that, the port is closed.',
    'Curious, she opened the bag.',
    'All his boats sank.',
    'Most of them are boats.',
    'On both of these topics, the mayor failed.',
    'Besides, the port was closed.',
    'For, the port was closed.',
    'Not least, it seems, the port was closed.',
    'Ever since, the port has been closed.',
    'In return, the port has asked for a ban.',
    'For starters, the port has been closed twice.',
    'To make matters worse, the port has been closed.',
    'That year the port was closed.',
    'At that time the port was open.',
    'It announced that the port was closed.',
    'Those boats sank.',
    'For those boats there was no port.',
    'Both rowed to Bern.',
    'The former was lost in Bern.',
  ])('sees one in: %s', (text) => {
    expect(danglingOpening(text, false)).not.toBe('');
    expect(danglingOpening(text, true)).toBe(/^(?:But|Besides|For(?=,)|Not least)/.exec(text)?.[0] ?? '');
  });

  it('applies no English word to another language', () => {
    const paragraphs = ['But alors, le maire a dit non.'];
    const text = 'But alors, le maire a dit non.';
    const sentences = [{ text, evidence: [{ paragraph: 0, start: 0, end: text.length }] }];
    expect(readingFaults({ sentences, paragraphs, headline: 'Le maire dit non', lang: 'fr' })).toEqual([]);
  });
});
