import { expect, test } from 'vitest';
import { bodySentences } from '../../src/core/summarize/body-sentences.ts';
import type { Candidate } from '../../src/core/summarize/candidate.ts';
import { introduce } from '../../src/core/summarize/reference/introduce.ts';
import { named } from '../../src/core/summarize/reference/named.ts';
import { type Person, people } from '../../src/core/summarize/reference/people.ts';
import { speakerBefore } from '../../src/core/summarize/reference/speaker.ts';

function story(...paragraphs: string[]) {
  return people(bodySentences(paragraphs, 'en', true), paragraphs);
}

const variant = (text: string) => ({ text, words: 0, kept: [{ start: 0, end: text.length }], cuts: [] });

const meant = (before: string, speaker?: Person) => ({ before, speaker });

test('takes the full name from where it first stands, and marks it as evidence', () => {
  const paragraphs = ['Mara Quillon closed the bridge.', 'Quillon said it was a precaution.'];
  const [found] = named(variant(paragraphs[1] ?? ''), 1, meant(''), story(...paragraphs), paragraphs);
  expect(found?.text).toBe('Mara Quillon said it was a precaution.');
  const [name, rest] = found?.evidence ?? [];
  expect(paragraphs[0]?.slice(name?.start, name?.end)).toBe('Mara Quillon');
  expect(paragraphs[1]?.slice(rest?.start, rest?.end)).toBe('said it was a precaution.');
});

test('says what the person is, as the story says it right before the name', () => {
  const paragraphs = ['The bridge was closed by council leader Mara Quillon.', 'Quillon said it was a precaution.'];
  const [titled, plain] = named(variant(paragraphs[1] ?? ''), 1, meant(''), story(...paragraphs), paragraphs);
  expect(titled?.text).toBe('Council leader Mara Quillon said it was a precaution.');
  expect(plain?.text).toBe('Mara Quillon said it was a precaution.');
  const [name] = titled?.evidence ?? [];
  expect(paragraphs[0]?.slice(name?.start, name?.end)).toBe('council leader Mara Quillon');
});

test('takes no role from the words of a caption', () => {
  const told = 'It was closed by council leader Mara Quillon in May.';
  expect(story(told).get('Quillon')?.titled).toBeDefined();
  expect(story(`Ice cold: Council leader Mara Quillon swims in May.`).get('Quillon')).toMatchObject({
    full: 'Mara Quillon',
  });
  expect(story(`Ice cold: Council leader Mara Quillon swims in May.`).get('Quillon')?.titled).toBeUndefined();
});

test('takes no event for the full name of whom it is called after', () => {
  expect(story('Quillon on Monday opened Camp Quillon to its members.').get('Quillon')).toBeUndefined();
  expect(story('A bridge on Monday was opened by Mara Quillon, and Quillon spoke.').get('Quillon')).toBeDefined();
});

test('takes no word that opens a sentence for a first name', () => {
  expect(story('Many Lornian sailors came.').get('Lornian')).toBeUndefined();
  expect(story('Have Quillon and Vester met?').get('Quillon')).toBeUndefined();
  expect(story('Says Quillon, a pilot: “Go.”').get('Quillon')).toBeUndefined();
  expect(story('Will Quillon has come.').get('Quillon')).toBeDefined();
});

test("takes no part of a role, nobody else's, and none that is doubted", () => {
  const role = (text: string) => story(text).get('Quillon')?.titled;
  expect(role('It was closed by former council leader Mara Quillon.')).toBeDefined();
  expect(role('On Monday Finance Minister Mara Quillon spoke.')?.start).toBe(10);
  expect(role('It was closed by press secretary Mara Quillon.')).toBeUndefined();
  expect(role('It was closed by his lawyer Mara Quillon.')).toBeUndefined();
  expect(role('It was closed by alleged director Mara Quillon.')).toBeUndefined();
});

test('names a pronoun only when the sentence before opens with the only person it names', () => {
  const known = story('Mara Quillon closed the bridge.', 'Jon Vester wrote of it.');
  const she = (before: string) =>
    named(variant('She told reporters about the cost.'), 2, meant(before), known, [])[0]?.text;
  expect(she('Mara Quillon closed the bridge.')).toBe('Mara Quillon told reporters about the cost.');
  expect(she('Mara Quillon met with Jon Vester.')).toBeUndefined();
  expect(she('The bridge was closed by Mara Quillon.')).toBeUndefined();
});

test('names who "she said" behind a quotation', () => {
  const paragraphs = ['"We close it," Mara Quillon said.', '"It is old," she added on Monday.'];
  const people = story(...paragraphs);
  const body = bodySentences(paragraphs, 'en', true);
  const speaker = speakerBefore(body, 1, people);
  expect(speaker?.full).toBe('Mara Quillon');
  const [found] = named(variant(paragraphs[1] ?? ''), 1, meant('', speaker), people, paragraphs);
  expect(found?.text).toBe('"It is old," Mara Quillon added on Monday.');
  expect(found?.evidence.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end))).toEqual([
    '"It is old,"',
    'Mara Quillon',
    'added on Monday.',
  ]);
});

test.each([
  ['Mara Quillon met Jon Vester.', 'two people'],
  ['Jon Vester wrote of Mara Quillon.', 'the other one may speak'],
  ['Mara Quillon’s boat sank.', 'it is the boat'],
])('does not guess who spoke after: %s (%s)', (before) => {
  const paragraphs = ['Mara Quillon closed the bridge. Jon Vester wrote of it.', before, '"It is old," she said.'];
  const body = bodySentences(paragraphs, 'en', true);
  expect(speakerBefore(body, body.length - 1, story(...paragraphs))).toBeUndefined();
});

function introduced(paragraphs: string[], places: [paragraph: number, start: string][], limit = 60) {
  const chosen = places.map(([paragraph, text], sentence) => {
    const start = (paragraphs[paragraph] ?? '').indexOf(text);
    return { sentence, text, evidence: [{ paragraph, start, end: start + text.length }] } as Candidate;
  });
  return introduce(chosen, story(...paragraphs), paragraphs, limit, 'en');
}

const BRIDGE = [
  'The bridge was closed by council leader Mara Quillon.',
  'Many praise Quillon for it. Her plan was fought by Quillon’s rivals. "I like Quillon," one said. Mara Quillon smiled.',
];

test('puts first name and role before a last name inside the first sentence that has it', () => {
  const [first, second] = introduced(BRIDGE, [
    [1, 'Many praise Quillon for it.'],
    [1, 'Her plan was fought by Quillon’s rivals.'],
  ]);
  expect(first?.text).toBe('Many praise Mara Quillon for it.');
  expect(first?.evidence.map(({ paragraph, start, end }) => BRIDGE[paragraph]?.slice(start, end))).toEqual([
    'Many praise',
    'Mara',
    'Quillon for it.',
  ]);
  expect(second?.text).toBe('Her plan was fought by Quillon’s rivals.');
  expect(introduced(BRIDGE, [[1, 'Mara Quillon smiled.']])[0]?.text).toBe('Council leader Mara Quillon smiled.');
});

test('writes a role small within a sentence where only its place gave it a capital', () => {
  const paragraphs = ['Former council leader Mara Quillon left.', 'It was told to Mara Quillon in Bern.'];
  expect(introduced(paragraphs, [[1, 'It was told to Mara Quillon in Bern.']])[0]?.text).toBe(
    'It was told to former council leader Mara Quillon in Bern.',
  );
  const office = ['Prime Minister Mara Quillon left.', 'It was told to Mara Quillon in Bern.'];
  expect(introduced(office, [[1, 'It was told to Mara Quillon in Bern.']])[0]?.text).toContain('to Prime Minister');
});

test('goes back to the last name, never to a pronoun, when an earlier sentence has said the full name', () => {
  const paragraphs = ['Mara Quillon smiled.', 'Quillon left.', 'She left.'];
  const candidate = (text: string, unnamed?: string) =>
    ({ text, evidence: [], ...(unnamed && { unnamed: { text: unnamed, evidence: [] } }) }) as unknown as Candidate;
  const second = (unnamed: string) =>
    introduce(
      [candidate('Mara Quillon smiled.'), candidate('Mara Quillon left.', unnamed)],
      story(...paragraphs),
      paragraphs,
      60,
      'en',
    )[1]?.text;
  expect(second('Quillon left.')).toBe('Quillon left.');
  expect(second('She left.')).toBe('Mara Quillon left.');
});

test('adds no name beyond the limit, and none within a quotation', () => {
  expect(introduced(BRIDGE, [[1, 'Many praise Quillon for it.']], 5)[0]?.text).toBe('Many praise Quillon for it.');
  expect(introduced(BRIDGE, [[1, '"I like Quillon," one said.']])[0]?.text).toBe('"I like Quillon," one said.');
});

test('leaves a name alone when two people share it, or when it is a place or a title', () => {
  expect(story('Mara Quillon met Otto Quillon.').has('Quillon')).toBe(false);
  expect(story('He flew to New Sennick.').has('Sennick')).toBe(false);
  expect(story('Mara Lena Quillon spoke.').has('Quillon')).toBe(false);
  expect(story('The MLA Mara Quillon spoke.').has('Quillon')).toBe(true);
  expect(story('Mayor Quillon spoke.').has('Quillon')).toBe(false);
  expect(story('It made them think, giving. Giving Quillon a boat was wrong.').size).toBe(0);
  expect(story('They met in Bern’s Quillon street.').size).toBe(0);
  expect(story('Quillon spoke. Later Mara Quillon left.').has('Quillon')).toBe(false);
});

test('names who speaks on, and nobody who does something else', () => {
  const paragraphs = ['"We close it," Mara Quillon said.', 'She also said it was old.', 'She left on Monday.'];
  const people = story(...paragraphs);
  const body = bodySentences(paragraphs, 'en', true);
  const speaker = speakerBefore(body, 1, people);
  const before = paragraphs[0] ?? '';
  const [found] = named(variant(paragraphs[1] ?? ''), 1, meant(before, speaker), people, paragraphs);
  expect(found?.text).toBe('Mara Quillon also said it was old.');
  expect(named(variant(paragraphs[2] ?? ''), 2, meant(before, speaker), people, paragraphs)).toEqual([]);
});

test('says both who somebody is in full and what, where there is room', () => {
  const paragraphs = ['The bridge was closed by council leader Mara Quillon.', 'It was told to Quillon in Bern.'];
  const places: [number, string][] = [[1, 'It was told to Quillon in Bern.']];
  expect(introduced(paragraphs, places)[0]?.text).toBe('It was told to council leader Mara Quillon in Bern.');
  expect(introduced(paragraphs, places, 8)[0]?.text).toBe('It was told to Mara Quillon in Bern.');
});
