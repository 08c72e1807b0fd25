import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, closest, contains, type Element, parseTree, textOf } from '../../src/core/extract/tree.ts';

const outline = (element: Element): string =>
  `${element.tag}(${element.children.map((child) => (typeof child === 'string' ? child.trim() : outline(child))).join(' ')})`;
const body = (html: string) => outline(parseTree(html).root);

describe('the light tree', () => {
  it('ends paragraphs, items and cells whose end tags are missing', () => {
    expect(body('<p>one<p>two<div>three</div>')).toBe('#document(p(one) p(two) div(three))');
    expect(body('<ul><li>a<ul><li>b</ul><li>c</ul>')).toBe('#document(ul(li(a ul(li(b))) li(c)))');
    expect(body('<table><tr><td>1<td>2<tr><td>3</table>')).toBe('#document(table(tr(td(1) td(2)) tr(td(3))))');
  });

  it.each(
    'address article aside blockquote center details dl div fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup li main menu nav ol p pre section table ul dd dt'.split(
      ' ',
    ),
  )('ends an open paragraph where %s begins', (tag) => {
    expect(body(`<p>one<${tag}>two</${tag}>`)).toBe(`#document(p(one) ${tag}(two))`);
  });

  it.each('br img input wbr'.split(' '))('goes on in a paragraph behind %s', (tag) => {
    expect(body(`<p>one<${tag}>two</p>`)).toBe(`#document(p(one ${tag}() two))`);
  });

  it('goes on behind a rule with no paragraph open', () => {
    expect(body('<p>one<hr>two')).toBe('#document(p(one) hr() two)');
  });

  it('ends terms, rows and ruby that end without saying so', () => {
    expect(body('<dl><dt>a<dd>b<dt>c</dl>')).toBe('#document(dl(dt(a) dd(b) dt(c)))');
    expect(body('<table><thead><tr><th>a<tbody><tr><td>b</table>')).toBe(
      '#document(table(thead(tr(th(a))) tbody(tr(td(b)))))',
    );
    expect(body('<ruby>a<rp>(<rt>b<rp>)</ruby>')).toBe('#document(ruby(a rp(() rt(b) rp())))');
    expect(body('<h2>a<h3>b</h3>')).toBe('#document(h2(a) h3(b))');
    expect(body('<a>a<a>b</a>')).toBe('#document(a(a) a(b))');
  });

  it('ends a paragraph through open phrasing elements', () => {
    expect(body('<p><span>one<p>two')).toBe('#document(p(span(one)) p(two))');
  });

  it('does not let an end tag without its start close what is around it', () => {
    expect(body('<div><p>one</section></span></p>two</div>')).toBe('#document(div(p(one) two))');
    expect(body('<div><table><tr><td>a</div>b</td></tr></table>c</div>')).toBe('#document(div(table(tr(td(ab))) c))');
  });

  it('ends a link at its end tag although a block is open inside', () => {
    expect(body('<a href="/x"><div>one</a>two</div><p>three')).toBe('#document(a() div(onetwo) p(three))');
  });

  it('drops scripts, styles, drawings and frames, and keeps JSON-LD apart', () => {
    const tree = parseTree(
      '<script>if (a < b) "</div>"</script><style>p{}</style><svg><title>x</title><path/></svg><iframe>y</iframe>' +
        '<script type="application/ld+json">{"a":"<b>&amp;"}</script><p>text</p>',
    );
    expect(outline(tree.root)).toBe('#document(p(text))');
    expect(tree.jsonLd).toEqual(['{"a":"<b>&amp;"}']);
  });

  it('goes on after a drawing that is never closed', () => {
    expect(body('<svg><path d="1"><div>text</div>')).toBe('#document(div(text))');
  });

  it('decodes character references in text and attributes, and keeps the first of two attributes', () => {
    const link = parseTree('<a href="?a=1&amp;b=2" HREF="no" onclick="x">fish &amp; chips</a>').elements[1] as Element;
    expect(link.children).toEqual(['fish & chips']);
    expect(attribute(link, 'href')).toBe('?a=1&b=2');
    expect(attribute(link, 'onclick')).toBeUndefined();
  });

  it('has no null character in its texts', () => {
    expect(body('<p>o\0ne</p>\0')).toBe('#document(p(one) )');
  });

  it('keeps what follows the end of the body', () => {
    expect(body('<html><body><p>a</p></body></html><p>b</p>')).toBe('#document(html(body(p(a) p(b))))');
  });

  it('numbers elements in document order, so that a range holds the descendants', () => {
    const tree = parseTree('<div><p>a<b>b</b></p></div><p>c</p>');
    const [, div, , bold, last] = tree.elements as [Element, Element, Element, Element, Element];
    expect(contains(div, bold)).toBe(true);
    expect(contains(div, last)).toBe(false);
    expect(closest(bold, new Set(['div']))).toBe(div);
    expect(textOf(div)).toBe('ab');
  });

  it('reads the words of two lines as two words, and sets no blank before a mark', () => {
    const heading = (html: string): string => textOf(parseTree(`<h1>${html}</h1>`).root);
    expect(heading('<div><b>Harbour news</b></div><span>Ferry sails twice a day</span>')).toBe(
      'Harbour news Ferry sails twice a day',
    );
    expect(heading('<div><b>Harbour news</b></div><i>: </i><span>Ferry sails</span>')).toBe(
      'Harbour news: Ferry sails',
    );
    expect(heading('<b>Harbour</b><span>s</span>')).toBe('Harbours');
  });

  it('keeps parents, children and ranges in step on random markup', () => {
    const piece = fc.oneof(
      fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<a>', '</a>', '<b>', '</b>', '<li>', '<ul>', '</ul>', '<td>'),
      fc.constantFrom('<table>', '</table>', '<tr>', '<svg>', '</svg>', '<script>', '</script>', '<br>', '</br>', '<'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { elements, root } = parseTree(pieces.join(''));
        expect(root.end).toBe(elements.length);
        elements.forEach((element, index) => {
          expect(element.index).toBe(index);
          for (const child of element.children) if (typeof child !== 'string') expect(child.parent).toBe(element);
          if (!element.parent) return;
          expect(element.parent.children).toContain(element);
          expect(element.parent.index).toBeLessThan(index);
          expect(element.parent.end).toBeGreaterThanOrEqual(element.end);
        });
      }),
    );
  });

  it('caps the depth, whatever the nesting', () => {
    const tree = parseTree(`${'<div><b>'.repeat(100_000)}deep${'</b></div>'.repeat(100_000)}`);
    let depth = 0;
    for (let at: Element | null = tree.elements.at(-1) as Element; at; at = at.parent) depth++;
    expect(depth).toBeLessThanOrEqual(513);
    expect(textOf(tree.root)).toBe('deep');
  });
});
