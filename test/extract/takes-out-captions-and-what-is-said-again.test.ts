import { describe, expect, it } from 'vitest';
import { PROSE, paragraphs } from './bridge-page.ts';
import { page, runStep } from './run-step.ts';

describe('captions', () => {
  const [first = '', second = '', third = ''] = PROSE;
  const CAPTION = 'The bridge in June, seen from the harbour.';
  const picture = `<div class="c1"><div><img src="a.jpg"></div><p>${CAPTION}</p><p>Iva Strand</p></div>`;

  it('are lines with a picture in a small box between paragraphs without one', () => {
    const html = page(`<p>${first}</p>${picture}<p>${second}</p><p>${third}</p>`);
    const { taken, reasons } = runStep('captions', html);
    expect(taken).toEqual([CAPTION, 'Iva Strand']);
    expect(reasons).toEqual(['caption']);
    expect(runStep('captions', page(`${picture}<p>${first}</p><p>${second}</p>`)).taken).toEqual(taken);
    expect(runStep('captions', html.replace('<img src="a.jpg">', '')).taken).toEqual([]);
  });

  it('are no paragraphs of a story told in pictures, nor a whole paragraph beside one', () => {
    const slide = (text: string) => `<div class="slide"><img src="a.jpg"><p>${text}</p></div>`;
    expect(runStep('captions', page(`<p>${first}</p>${slide(second)}${slide(third)}`)).taken).toEqual([]);
    const long = [first, second, third].join(' ');
    expect(runStep('captions', page(`<p>${first}</p>${slide(long)}<p>${second}</p>`)).taken).toEqual([]);
  });
});

describe('repeats', () => {
  const [first = '', second = '', third = ''] = PROSE;

  it('in another box, or once, are said before', () => {
    expect(runStep('repeats', page(`${paragraphs()}<div><p>${second}</p></div>`)).taken).toEqual([second]);
    expect(runStep('repeats', page(paragraphs([...PROSE, first]))).taken).toEqual([first]);
  });

  it('are kept where they are short, or a refrain', () => {
    expect(runStep('repeats', page(paragraphs(['Yes, we can.', first, 'Yes, we can.']))).taken).toEqual([]);
    expect(runStep('repeats', page(paragraphs([first, second, first, third, first, first]))).taken).toEqual([]);
  });

  it('in large type go, whatever their marks', () => {
    const pulled = `<blockquote>“Engineers found cracks in two of the eleven steel beams”</blockquote>`;
    const { taken, reasons } = runStep(
      'repeats',
      page(`${paragraphs()}${pulled}<blockquote>“Nobody says this anywhere else.”</blockquote>`),
    );
    expect(taken).toEqual(['“Engineers found cracks in two of the eleven steel beams”']);
    expect(reasons).toEqual(['pulled']);
  });

  it('in a small box go, with whose words they are, but in no page that has boxes for its paragraphs', () => {
    const pulled = 'Engineers found cracks in two of the eleven steel beams';
    const box = `<div><p>“${pulled}”</p><p>Lena Oduya</p></div>`;
    expect(runStep('repeats', page(paragraphs() + box)).taken).toEqual([`“${pulled}”`, 'Lena Oduya']);
    // Beside a paragraph it may be said again.
    expect(runStep('repeats', page(`${paragraphs()}<p>${pulled}</p>`)).taken).toEqual([]);
    const boxed = Array.from(
      { length: 21 },
      (_, n) => `<div><p>The bridge was closed in the year 19${10 + n}.</p></div>`,
    );
    expect(runStep('repeats', page(paragraphs() + box + boxed.join(''))).taken).toEqual([]);
  });

  it('of the whole story in one piece go', () => {
    const long = Array.from(
      { length: 5 },
      (_, n) => `${PROSE[n % 3]} That was said on day ${n} of the vote, in the hall of Arlen.`,
    );
    const { taken, reasons } = runStep('repeats', page(`${paragraphs(long)}<div>${long.join(' ')}</div>`));
    expect(taken).toEqual([long.join(' ')]);
    expect(reasons).toEqual(['whole']);
  });
});
