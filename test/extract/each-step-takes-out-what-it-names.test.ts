import { describe, expect, it } from 'vitest';
import { articleBodyOf } from '../../src/core/extract/article-body.ts';
import { HEADLINE, PROSE, paragraphs } from './bridge-page.ts';
import { page, runStep } from './run-step.ts';

describe('furniture', () => {
  it('is what names say it is, in one go', () => {
    const html = page(
      `<p class="byline">By Tomas Rehn</p><figure><figcaption>The bridge</figcaption></figure><div class="share-bar">Share</div>${paragraphs()}<aside class="newsletter"><p>Sign up</p></aside>`,
    );
    const { kept, reasons } = runStep('furniture', html);
    expect(kept).toEqual([HEADLINE, ...PROSE]);
    expect(reasons).toEqual(['name', 'caption']);
  });

  it('is no long line of the story whose name may mean the story too', () => {
    const line = 'At seven in the morning the bridge is closed.';
    expect(
      runStep('furniture', page(`<p class="time">${line}</p><p class="time">07:00</p>${paragraphs()}`)).taken,
    ).toEqual(['07:00']);
    expect(runStep('furniture', page(paragraphs(), `<p class="time">${line}</p>`)).taken).toEqual([line]);
  });

  it('is no subhead whose names are made of its words, but for one that is a link or in such a box', () => {
    const subhead = '<h2 id="privacy" class="toc">Privacy on the bridge</h2>';
    expect(runStep('furniture', page(subhead + paragraphs())).taken).toEqual([]);
    expect(runStep('furniture', page(paragraphs(), subhead)).taken).toEqual(['Privacy on the bridge']);
    for (const box of [
      '<h2 class="related"><a href="/1">A tunnel for Arlen</a></h2>',
      '<div class="related"><h2 class="related">A tunnel for Arlen</h2></div>',
      '<h2 class="byline">A tunnel for Arlen</h2>',
    ])
      expect(runStep('furniture', page(box + paragraphs())).taken).toEqual(['A tunnel for Arlen']);
  });

  it('is a card that is a link without the element of one, but no paragraph with such a link in it', () => {
    const card =
      '<div role="link" tabindex="0"><div>A tunnel for Arlen</div><p>It will be dug under the harbour.</p></div>';
    const linked = 'The bridge was built in 1931.';
    const text = `<p>${linked.replace('bridge', '<span role="link" tabindex="0">bridge</span>')}</p>`;
    const { taken } = runStep('furniture', page(paragraphs() + card + text));
    expect(taken).toEqual(['A tunnel for Arlen', 'It will be dug under the harbour.']);
    expect(runStep('furniture', page(paragraphs() + card + text)).kept).toContain(linked);
  });
});

describe('surroundings', () => {
  it('are boxes and links outside of the story', () => {
    const outside =
      '<aside><p>The weather stays fine.</p></aside><p><a href="/1">A tunnel for Arlen</a></p><p>Free text <a href="/2">and a link</a> and more.</p>';
    const { taken, reasons } = runStep('surroundings', page(paragraphs(), outside));
    expect(taken).toEqual(['The weather stays fine.', 'A tunnel for Arlen']);
    expect(reasons).toEqual(['aside', 'outside']);
  });

  it('are boxes of links and signposts within it', () => {
    const inside = `<aside><p><a href="/1">A tunnel for Arlen</a></p><p>What the mayor says.</p></aside><p>Read also: <a href="/2">A tunnel for Arlen</a></p><p>Arlen: the <a href="/3">bridge</a> is old and long.</p>${paragraphs()}`;
    const { taken, reasons } = runStep('surroundings', page(inside));
    expect(taken).toEqual(['A tunnel for Arlen', 'Read also: A tunnel for Arlen']);
    expect(reasons).toEqual(['links', 'sign']);
  });
});

describe('the next story', () => {
  const box = (names: string, title: string, tag = 'h1') =>
    `<div class="box"><${tag} class="${names}">${title}</${tag}>${paragraphs()}</div>`;
  const taken = (names: string, tag = 'h1', first = 'a') =>
    runStep(
      'surroundings',
      `<title>${HEADLINE}</title><main>${box(first, HEADLINE)}${box(names, 'A tunnel', tag)}</main>`,
    ).taken;

  it('is what stands under a title and in a box like those of the story', () => {
    expect(taken('a')).toEqual(['A tunnel', ...PROSE]);
    expect(taken('', 'h1', '')).toEqual(['A tunnel', ...PROSE]);
  });

  it('may have a title of less weight, set the same way', () => {
    expect(taken('a', 'h2')).toEqual(['A tunnel', ...PROSE]);
    expect(taken('', 'h2', '')).toEqual([]);
  });

  it('is no part of the story that has a title of another kind', () => {
    expect(taken('b')).toEqual([]);
  });
});

describe('forms', () => {
  const call = 'News of Arlen in the morning';

  it('are what stands in a small box with a field', () => {
    const { taken, reasons } = runStep(
      'surroundings',
      page(`${paragraphs()}<div><h4>${call}</h4><div><input type="email"></div></div>`),
    );
    expect(taken).toEqual([call]);
    expect(reasons).toEqual(['form']);
  });

  it('are no page in one form, nor a field that nobody sees', () => {
    expect(runStep('surroundings', `<form><input>${page(paragraphs())}</form>`).taken).toEqual([]);
    const hidden = `<div><p>${call}</p><input type="hidden" value="7"></div>`;
    expect(runStep('surroundings', page(paragraphs() + hidden)).taken).toEqual([]);
  });
});

describe('whole lists', () => {
  const items = ['Bus 4 takes the ring road.', 'Bus 9 takes it too.', 'Cyclists take the railway bridge.'];
  const list = (name = '') => `<ul${name}>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

  it('go where half of their words are out', () => {
    const { taken, reasons } = runStep('whole-lists', page(paragraphs() + list()), items.slice(0, 2));
    expect(taken).toEqual(items.slice(2));
    expect(reasons).toEqual(['rest']);
    expect(runStep('whole-lists', page(paragraphs() + list()), items.slice(0, 1)).taken).toEqual([]);
  });

  it('may be the rows of a table', () => {
    const rows = items.map((item) => `2026\t${item}`);
    const table = `<table><thead><tr><th>Year<th>Plan</thead>${items.map((item) => `<tr><td>2026<td>${item}`).join('')}</table>`;
    expect(runStep('whole-lists', page(paragraphs() + table), rows.slice(0, 2)).taken).toEqual([
      'Year\tPlan',
      ...rows.slice(2),
    ]);
    expect(runStep('whole-lists', page(paragraphs() + table), rows.slice(0, 1)).kept).toContain(rows[0]);
    // Between two paragraphs of the story a table is its own, but for one of links.
    const between = (one: string) => page(paragraphs() + one + paragraphs(['It was agreed on Monday.']));
    expect(runStep('whole-lists', between(table), rows).kept).toEqual(expect.arrayContaining(rows));
    const links = table.replace(/<td>([^<]*)/g, '<td><a href="/1">$1</a>');
    expect(runStep('whole-lists', between(links), rows).kept).not.toContain(rows[0]);
  });

  it('are whole or out above the first paragraph', () => {
    expect(runStep('whole-lists', page(list() + paragraphs()), items.slice(0, 1)).taken).toEqual(items.slice(1));
    expect(runStep('whole-lists', page(list() + paragraphs())).taken).toEqual([]);
  });

  it('that sum the story up above it are no part of it', () => {
    const { taken, reasons } = runStep('whole-lists', page(list(' class="summary"') + paragraphs()));
    expect(taken).toEqual(items);
    expect(reasons).toEqual(['summary']);
  });
});

describe('bare-subheads', () => {
  const [one, two, three] = PROSE.map((text) => `<p>${text}</p>`);
  const kept = (between: string, out: string, by?: string) =>
    runStep('bare-subheads', page(`${one}${between}${two}${three}`), [out], by).kept.includes(out);

  it('are lines set as bare text between two paragraphs', () => {
    expect(kept('Cracks in the steel', 'Cracks in the steel')).toBe(true);
    expect(kept('<span>‘A matter of days’</span>', '‘A matter of days’')).toBe(true);
  });

  it('are no labels, sentences, links, long lines, nor what has an element of its own', () => {
    for (const line of ['Advertisement', 'Buses are sent around.', 'Read more:'])
      expect(kept(line, line), line).toBe(false);
    const line = 'Cracks in the steel';
    expect(kept(`<a href="/1">${line}</a>`, line)).toBe(false);
    expect(kept(`<div>${line}</div>`, line)).toBe(false);
    const long = 'Cracks in the steel of the bridge that everybody knew of';
    expect(kept(long, long)).toBe(false);
  });

  it('stand between paragraphs of the story', () => {
    const line = 'Cracks in the steel';
    expect(kept(`<p>Too short.</p>${line}`, line)).toBe(false);
    expect(kept(`${line}<p>Too short.</p>`, line)).toBe(false);
    const { kept: rest } = runStep('bare-subheads', page(`${one}${line}${two}`), [line, PROSE[1] ?? '']);
    expect(rest).toEqual([HEADLINE, PROSE[0]]);
  });

  it('stay out where names say what they are', () => {
    expect(kept('Cracks in the steel', 'Cracks in the steel', 'furniture')).toBe(false);
  });
});

describe('answers', () => {
  const [answer = '', more = ''] = PROSE;
  const kept = (heading: string, by?: string) =>
    runStep('answers', page(`${heading}<p>${answer}</p><p>${more}</p>`), [answer, more], by).kept.slice(1);

  it('stand under a question that is in', () => {
    expect(kept('<h3>When does it close?</h3>')).toEqual(['When does it close?', answer, more]);
    expect(kept('<h3>When it closes</h3>')).toEqual(['When it closes']);
    expect(kept('<p>When does it close?</p>')).toEqual(['When does it close?']);
    expect(kept('<h3>When does it close?</h3>', 'furniture')).toEqual(['When does it close?']);
    expect(
      runStep('answers', page(`<h3>When does it close?</h3><p>${answer}</p>`), [answer, 'When does it close?']).kept,
    ).toEqual([HEADLINE]);
  });

  it('come with questions that are set like one that is in', () => {
    const asked = (name: string) => `<h3${name}>Who pays for it?</h3><p>${more}</p>`;
    const told = (name: string) =>
      runStep('answers', page(`<h3>When does it close?</h3><p>${answer}</p>${asked(name)}`), [
        'Who pays for it?',
        more,
      ]);
    expect(told('').kept.slice(1)).toEqual(['When does it close?', answer, 'Who pays for it?', more]);
    expect(told(' class="other"').kept.slice(1)).toEqual(['When does it close?', answer]);
  });

  it('end with the next line that is no prose', () => {
    const html = page(`<h3>When does it close?</h3><p>${answer}</p><p>Read more</p><p>${more}</p>`);
    expect(runStep('answers', html, [answer, 'Read more', more]).kept).toEqual([
      HEADLINE,
      'When does it close?',
      answer,
    ]);
  });
});

describe('headline', () => {
  it('is taken out, and lines that only repeat it, however they are set', () => {
    const { kept, reasons } = runStep(
      'headline-again',
      page(`<p>HARBOUR BRIDGE in Arlen: to close for three weeks!</p>${paragraphs()}`),
    );
    expect(kept).toEqual(PROSE);
    expect(reasons).toEqual(['headline', 'again']);
  });
});

describe('notes', () => {
  it('are paragraphs that are a link, the headlines of other stories', () => {
    const link = 'MAYOR OF BRENN RESIGNS OVER FERRY';
    const around = (inside: string) => page(`<p>${PROSE[0]}</p>${inside}<p>${PROSE[1]}</p>`);
    expect(runStep('notes', around(`<p><a href="/other">${link}</a></p>`)).taken).toEqual([link]);
    expect(runStep('notes', around(`<p>${link}</p>`)).taken).toEqual([]);
    const low = 'The mayor of Brenn resigns';
    expect(runStep('notes', around(`<p><a href="/other">${low}</a></p>`)).taken).toEqual([low]);
    for (const text of [
      'The Harbour News',
      '3. The harbour at the end of the line',
      'The mayor of Brenn',
      'https://arlen.example/a b c d e f',
    ])
      expect(runStep('notes', around(`<p><a href="/other">${text}</a></p>`)).taken).toEqual([]);
  });
});

describe('loose ends', () => {
  it('are headings at the end that are no sentences', () => {
    const html = page(`<h2>What is closed</h2>${paragraphs()}<h2>More</h2><h3>Most read</h3>`);
    expect(runStep('loose-ends', html).taken).toEqual(['More', 'Most read']);
    expect(runStep('loose-ends', page(`${paragraphs()}<h3>It was the end of the bridge.</h3>`)).taken).toEqual([]);
  });

  it('give back the credit of an agency in brackets, of the form of the text', () => {
    const credit = '(Reporting by Tomas Rehn; Editing by Iva Strand)';
    expect(runStep('loose-ends', page(paragraphs([...PROSE, credit])), [credit]).kept.at(-1)).toBe(credit);
    expect(runStep('loose-ends', page(`${paragraphs()}<div>${credit}</div>`), [credit]).kept.at(-1)).toBe(PROSE[2]);
    const other = '(Tomas Rehn lives in Arlen)';
    expect(runStep('loose-ends', page(paragraphs([...PROSE, other])), [other]).kept.at(-1)).toBe(PROSE[2]);
  });
});

describe('a page of which next to nothing is left', () => {
  it('gets the prose of its story back', () => {
    const html = page(`${paragraphs()}<p>Arlen, Monday</p>`, `<p>${PROSE[0]?.replace('Arlen', 'Brenn')}</p>`);
    const out = [HEADLINE, ...PROSE, PROSE[0]?.replace('Arlen', 'Brenn') ?? ''];
    const { kept, taken } = runStep('never-empty', html, out);
    expect(kept).toEqual(PROSE);
    expect(taken).toEqual(['Arlen, Monday']);
  });

  it('keeps what it has where that is prose', () => {
    expect(runStep('never-empty', page(paragraphs()), PROSE.slice(1)).kept).toEqual([HEADLINE, PROSE[0]]);
  });

  it('gets no comments for a story while anything is left', () => {
    const html = page('<p>Arlen</p>', `<div class="comments">${paragraphs()}</div>`);
    expect(runStep('never-empty', html, [HEADLINE, ...PROSE]).kept).toEqual(['Arlen']);
    expect(runStep('never-empty', html, [HEADLINE, ...PROSE, 'Arlen']).kept).toEqual(PROSE);
  });
});

describe('structured data', () => {
  const long = [...PROSE, ...PROSE.map((text) => text.replace('Arlen', 'Brenn'))];
  const data = `<script type="application/ld+json">${JSON.stringify({ articleBody: long.join('\n') })}</script>`;

  it('are read without their markup, line by line, the longest of them', () => {
    const marked = `${PROSE[0]}<br>${PROSE[1]}<br />${PROSE[2]}</p><p><b>${long[3]}</b> <a href="/x">more</a></p>\n${long[4]}… "so"`;
    const broken = JSON.stringify({ articleBody: marked }).replace('…', '\\u2026').replace(/\}$/, ', broken');
    expect(articleBodyOf(['{"articleBody": "short"}', broken])).toBe(
      [...PROSE, `${long[3]} more`, `${long[4]}… "so"`].join('\n'),
    );
    expect(articleBodyOf(['{"articleBody": "short"}'])).toBe('');
    // A tab parts words, as any white space.
    const tabbed = JSON.stringify({ articleBody: long.join('\n').replaceAll('Arlen ', 'Arlen\t') });
    expect(tabbed).toContain('\\t');
    expect(articleBodyOf([tabbed])).toBe(long.join('\n'));
  });

  it('take the place of a wreck alone', () => {
    expect(runStep('structured-data', page(paragraphs(PROSE.slice(0, 1)), '', data)).replacement).toEqual(long);
    expect(runStep('structured-data', page(paragraphs(), '', data)).replacement).toBeNull();
    expect(runStep('structured-data', page(paragraphs(PROSE.slice(0, 1)))).replacement).toBeNull();
  });
});
