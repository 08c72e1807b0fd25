import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/core/read.ts';

const paragraphs = [
  'The harbour council of Eastmere said on Tuesday that the old lighthouse will be rebuilt by next spring, after two storms had torn its gallery away.',
  'Work on the foundations begins in March, and the keeper, Ida Marlow, told residents that the lamp would not go dark for a single night.',
  'The council has put aside four million crowns; a further million is expected from the fishing cooperative, which uses the light every morning.',
];
const headline = 'Eastmere to rebuild its lighthouse';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** As browsers show a document that is no markup. */
const shown = (text: string, after = '') =>
  `<!doctype html><html><head><meta name="color-scheme" content="light dark"></head><body><pre style="word-wrap: break-word;">${escaped(text)}</pre>${after}</body></html>`;
const read = (html: string) => readArticle(html, 'https://full-story.example.com/stories/81');

describe('a story served as text', () => {
  it.each([
    ['plain text', [headline, '', ...paragraphs].join('\n')],
    ['plain text in paragraphs', [headline, ...paragraphs].join('\n\n')],
    [
      'plain text broken at a width',
      `${headline}\n\n${paragraphs.map((text) => text.replace(/(.{40,60}) /g, '$1\n')).join('\n\n')}`,
    ],
    ['JSON', JSON.stringify({ id: 81, title: headline, content: paragraphs.join('\n') })],
    [
      'JSON with an envelope and markup',
      JSON.stringify({
        status: 'ok',
        data: { stories: [{ news_title: headline, body: paragraphs.map((text) => `<p>${text}</p>`).join('') }] },
      }),
    ],
    [
      'JSON with line breaks in markup',
      JSON.stringify({
        title: headline,
        html_content: paragraphs.join('<br><br>'),
        summary: 'Its lighthouse comes back.',
      }),
    ],
    ['JSON with a list of paragraphs', JSON.stringify({ headline, paragraphs })],
  ])('is read: %s', (_, text) => {
    const { article, verdict } = read(shown(text));
    expect(article.headline).toBe(headline);
    expect(article.paragraphs).toEqual(paragraphs);
    expect(verdict.verdict).toBe('story');
  });

  it('keeps the date that JSON gives', () => {
    const text = JSON.stringify({ title: headline, publishedAt: '2024-03-05T08:30:00Z', text: paragraphs.join('\n') });
    expect(read(shown(text, '<div class="json-formatter-container"></div>')).article.published).toContain('2024-03-05');
  });

  it.each([
    ['settings', JSON.stringify({ title: 'Settings', theme: 'dark', sizes: [1, 2, 3] })],
    ['program code', `// Lighthouse\n${'function turn(lamp) {\n  return lamp.next();\n}\n'.repeat(20)}`],
    ['a table', `name value\n${'lamp 4312 98.2 ok\n'.repeat(60)}`],
    ['broken JSON', '{"title": "Eastmere", "content": "'],
  ])('is not seen in %s', (_, text) => {
    expect(read(shown(text)).verdict.verdict).not.toBe('story');
  });

  it('is not seen where the page shows more than the text', () => {
    const html = shown(
      JSON.stringify({ title: headline, content: paragraphs.join('\n') }),
      '<nav><a href="/">Home</a></nav>',
    );
    expect(read(html).article.headline).not.toBe(headline);
  });
});
