import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { UsageError } from '../../src/cli/arguments.ts';
import { run } from '../../src/cli/run.ts';
import { parseCards } from '../../src/core/formats/card-read.ts';
import { parseJsonLines } from '../../src/core/formats/json.ts';
import { page, streams } from './streams.ts';

const folder = mkdtempSync(join(tmpdir(), 'sixty-'));
const saved = (slug: string, headline: string) =>
  page(headline).replace('<html', `<!-- saved from url=(0000)https://example.com/news/${slug} -->\n<html`);
mkdirSync(join(folder, 'b'));
writeFileSync(join(folder, 'b', 'first.HTM'), saved('piers-of-corvo', 'First in a folder below'));
writeFileSync(join(folder, 'c.html'), saved('nothing-here', '').replace(/<article>.*<\/article>/, ''));
writeFileSync(join(folder, 'd.html'), saved('second-pier-built', 'Second by name'));
writeFileSync(join(folder, 'notes.txt'), saved('no-page-this', 'No page'));
const headlines = ['First in a folder below', 'Second by name'];

it('reads every page below a folder, in order, and says which it could not read', async () => {
  const io = streams();
  expect(await run(['story', folder, '--json'], io)).toBe(0);
  expect(parseJsonLines(io.out()).stories.map((story) => story.headline)).toEqual(headlines);
  expect(io.err()).toMatch(/c\.html: no text found/);
  expect(io.err()).not.toMatch(/first|d\.html/);
});

it('parts cards and Markdown so that they can be read again', async () => {
  const cards = streams();
  await run(['story', folder], cards);
  expect(parseCards(cards.out()).cards.map((card) => card.headline)).toEqual(headlines);
  const markdown = streams();
  await run(['story', folder, '--markdown'], markdown);
  expect(markdown.out().match(/^# .*$/gm)).toEqual(headlines.map((line) => `# ${line}`));
  expect(markdown.out().split('\n---\n')).toHaveLength(2);
});

it('takes files and folders together, but no one address for several pages', async () => {
  const io = streams();
  expect(await run(['story', join(folder, 'd.html'), join(folder, 'b')], io)).toBe(0);
  expect(parseCards(io.out()).cards.map((card) => card.headline)).toEqual([...headlines].reverse());
  const several = ['story', folder, '--url', 'https://example.com/'];
  await expect(run(several, streams())).rejects.toThrow(UsageError);
});

it('fails on a folder without pages', async () => {
  const io = streams();
  expect(await run(['story', mkdtempSync(join(tmpdir(), 'sixty-'))], io)).toBe(1);
  expect(io.err()).toMatch(/no page/);
});
