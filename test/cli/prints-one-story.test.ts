import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/arguments.ts';
import { run } from '../../src/cli/run.ts';
import { parseCard } from '../../src/core/formats/card-read.ts';
import { storyProblem } from '../../src/core/formats/story-shape.ts';
import { page, streams } from './streams.ts';

const url = 'https://example.com/news/corvo-repairs-piers';
const file = join(mkdtempSync(join(tmpdir(), 'sixty-')), 'page.html');
writeFileSync(file, page('Corvo repairs piers'));

describe('the story command', () => {
  it('prints a card, JSON or Markdown of a file', async () => {
    const card = streams();
    expect(await run(['story', file, '--url', url], card)).toBe(0);
    expect(parseCard(card.out())).toMatchObject({ headline: 'Corvo repairs piers', url });
    const json = streams();
    expect(await run(['story', file, '--url', url, '--json'], json)).toBe(0);
    expect(storyProblem(JSON.parse(json.out()))).toBeNull();
    const markdown = streams();
    expect(await run(['story', '--markdown', file, `--url=${url}`], markdown)).toBe(0);
    expect(markdown.out()).toMatch(/^# Corvo repairs piers\n\n/);
  });

  it('reads standard input, in the encoding the page declares', async () => {
    const html = Buffer.from(
      page('Caf\u00e9 in Corvo').replace('<head>', '<head><meta charset="iso-8859-1">'),
      'latin1',
    );
    const io = streams([html]);
    expect(await run(['story', '-', '--url', url, '--json', '--limit', '30'], io)).toBe(0);
    const record = JSON.parse(io.out());
    expect(record.headline).toBe('Caf\u00e9 in Corvo');
    expect(record.summary.words).toBeLessThanOrEqual(30);
  });

  it('says why there is nothing to print, and fails', async () => {
    const io = streams('<p></p>');
    expect(await run(['story', '-', '--url', url], io)).toBe(1);
    expect(io.out()).toBe('');
    expect(io.err()).toMatch(/no text found: \w/);
    await expect(run(['story', '/no/such/file', '--url', url], streams())).rejects.toThrow(
      'cannot read /no/such/file: there is no such file or folder',
    );
  });

  it('takes the address from the page when none is given, and asks for it when the page has none', async () => {
    const html = page('Corvo repairs piers');
    const saved = [
      html.replace('<html', `<!-- saved from url=(0044)${url} -->\n<html`),
      html.replace('<head>', `<head><link rel="canonical" href="${url}">`),
      html.replace('<html', `<!--\n Page saved with SingleFile \n url: ${url} \n saved date: today\n--><html`),
    ];
    for (const text of saved) {
      const io = streams(text);
      expect(await run(['story', '-'], io)).toBe(0);
      expect(parseCard(io.out())).toMatchObject({ url });
    }
    const nameless = streams(html);
    expect(await run(['story', '-'], nameless)).toBe(1);
    expect(nameless.out()).toBe('');
    expect(nameless.err()).toContain('--url');
  });

  it('explains itself, and refuses what makes no sense', async () => {
    const io = streams();
    expect(await run(['--help'], io)).toBe(0);
    expect(io.out()).toMatch(/story PAGE\.html \[--url URL\]/);
    const wrong = [
      [],
      ['storie'],
      ['story'],
      ['story', file, file, '--url', url],
      ['story', file, '-'],
      ['story', file, '--url', 'nowhere'],
      ['story', file, '--url', 'file:///page.html'],
      ['story', file, '--url', url, '--json', '--card'],
      ['story', file, '--url', url, '--limit', '90'],
      ['batch', file],
      ['batch', '--colour'],
    ];
    for (const args of wrong) await expect(run(args, streams())).rejects.toThrow(UsageError);
  });
});
