// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageCounts } from '../../src/content/page-counts.ts';

describe('the headline that the first look counts', () => {
  const headline = (title: string, body: string): string => {
    document.title = title;
    document.body.innerHTML = body;
    return pageCounts().headline;
  };

  it.each([
    [
      'the first heading',
      '<h1> Ferry sails twice a day </h1><p itemprop="headline">Another</p>',
      'Ferry sails twice a day',
    ],
    [
      'what is marked as one, where the heading is a logo',
      '<h1><img alt="x"></h1><p itemprop="headline">Ferry</p>',
      'Ferry',
    ],
    ['the title of the page, where nothing is marked', '<div class="hl">Ferry</div>', 'Ferry sails | The Example'],
  ])('is %s', (_, body, expected) => {
    expect(headline('Ferry sails | The Example', body)).toBe(expected);
  });

  it('is empty where there is none', () => {
    expect(headline('', '<p>text</p>')).toBe('');
  });
});

describe('the running text that the first look counts', () => {
  const counted = (body: string) => {
    document.body.innerHTML = body;
    const { prose, longParagraphs, text } = pageCounts();
    return { prose, longParagraphs, text };
  };
  const line = (characters: number): string => 'n'.repeat(characters);

  it('is that of the long paragraphs', () => {
    const body = `<p>${line(80)}</p><p>${line(79)}</p><p>${line(120)}</p><div>${line(400)}<br>${line(400)}<br></div>`;
    expect(counted(body)).toEqual({ prose: 200, longParagraphs: 2, text: 0 });
  });

  it('is the longest text that line breaks part, where no paragraph is long', () => {
    const body = `<p>short</p><div>${line(30)}<br><br></div><td><div>${line(200)}<br><br>${line(100)}<b>${line(5)}</b></div></td>`;
    expect(counted(body)).toEqual({ prose: 305, longParagraphs: 0, text: 0 });
  });

  it('counts Chinese and Japanese characters twice in both', () => {
    expect(counted(`<p>${'海'.repeat(40)}</p>`)).toMatchObject({ prose: 80, longParagraphs: 1 });
    expect(counted(`<div>${'の'.repeat(40)}<br><br></div>`)).toMatchObject({ prose: 80, longParagraphs: 0 });
  });

  it('is none where one break stands in an address or a label; then all text of the page is counted', () => {
    expect(counted(`<div>${line(300)}<br>${line(300)}</div>`)).toEqual({ prose: 0, longParagraphs: 0, text: 600 });
  });

  it('looks at so many paragraphs and no more', () => {
    expect(counted(`<p>${line(80)}</p>`.repeat(130)).longParagraphs).toBe(120);
  });
});
