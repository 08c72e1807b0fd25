import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../src/core/read.ts';
import { chooseSummary } from '../../src/writers/choose.ts';
import { openAiCompatible } from '../../src/writers/openai-compatible.ts';
import { BRIDGE } from '../ground/bridge.ts';
import { fakeServer, stream } from './fake-server.ts';
import { INJECTIONS } from './injections.ts';

const url = 'https://example.com/news/arlen-opens-its-bridge';
const page = (injected: string) =>
  `<html lang="en"><head><title>Arlen opens its bridge</title></head><body><article><h1>Arlen opens its bridge</h1>${[
    ...BRIDGE,
    'Traffic between the two towns had waited for hours at the old ferry, and farmers sold their milk elsewhere.',
    'The ferry will make its last trip in June and then be shown in the museum of the town.',
  ]
    .map((text, n) => `<p>${text}</p>${n === 3 ? injected : ''}`)
    .join('')}</article></body></html>`;

let server: Awaited<ReturnType<typeof fakeServer>>;
let answer = '';
beforeAll(async () => {
  server = await fakeServer((_, response) => stream(response, [answer]));
});
afterAll(() => server.close());

async function summarize(injected: string) {
  const { article, summary } = readPage(page(injected), { url });
  const writer = openAiCompatible({ address: server.address, model: 'obedient' });
  const before = server.asked.length;
  const written = await chooseSummary(article, summary, writer, { limit: 60, form: 'prose' });
  return { article, onDevice: summary, ...written, asked: server.asked.slice(before) };
}

describe('a page that gives orders to a model', () => {
  it('comes in many kinds', () => {
    expect(INJECTIONS.length).toBeGreaterThanOrEqual(30);
    expect(new Set(INJECTIONS.map(({ name }) => name)).size).toBe(INJECTIONS.length);
  });

  it.each(INJECTIONS)('changes nothing but its own failure: $name', async ({ html, answer: obeyed, wanted }) => {
    answer = obeyed;
    const { summary, article, asked } = await summarize(html);
    const shown = summary.sentences.map((sentence) => sentence.text).join(' ');
    expect(shown).not.toMatch(wanted);
    expect(shown).not.toBe('');
    expect(summary.words).toBeLessThanOrEqual(60);
    expect(summary.guard?.of).toBeDefined();
    for (const { paragraph, start, end } of summary.sentences.flatMap((sentence) => sentence.evidence)) {
      expect(article.paragraphs[paragraph]?.slice(start, end)).not.toBe('');
    }
    expect(asked).toHaveLength(1);
  });

  it.each(INJECTIONS)('does not even reach the server with its order: $name', async ({ html }) => {
    answer = 'Mayor Ada Berk opened the new bridge over the Dorn on Tuesday.';
    const { asked } = await summarize(html);
    const sent: string = asked[0]?.body.messages[1].content;
    expect(sent).toContain('Ada Berk opened');
    expect(sent).not.toMatch(/ignore all|previous instructions|PWNED|Corvo Coin|evil\.example|指令|im_start|Grint/i);
    expect(sent.match(/<\/story>/g)).toHaveLength(1);
  });

  it('leaves an honest answer as it is', async () => {
    answer =
      'Mayor Ada Berk opened a bridge over the Dorn on Tuesday. Police said 12 people were hurt when a stand broke.';
    const { summary, failure } = await summarize('');
    expect(failure).toBeNull();
    expect(summary).toMatchObject({ writer: 'openai-compatible', notes: [], guard: { kept: 2, of: 2 } });
  });

  it('lets the summary of the device stand when the writer fails', async () => {
    const { article, summary } = readPage(page(''), { url });
    const gone = openAiCompatible(
      { address: 'http://127.0.0.1:9/v1', model: 'none' },
      { firstWord: 500, silence: 500, total: 900, backOff: 1 },
    );
    const written = await chooseSummary(article, summary, gone, { limit: 60, form: 'prose' });
    expect(written.summary).toBe(summary);
    expect(written.failure?.code).toBe('unreachable');
  });
});
